package vn.giamngheo.observation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.giamngheo.place.AdministrativeUnit;
import vn.giamngheo.place.Gazetteer;
import vn.giamngheo.place.Place;
import vn.giamngheo.place.PlaceMatch;
import vn.giamngheo.place.UnitPath;
import vn.giamngheo.place.UnitRef;

/** Gives figures to the units of another time whose territory makes a unit. */
final class PartFigures {

    private final Gazetteer gazetteer;
    private final LocalDate day;
    private final List<UnitPath> paths;
    private final List<Observation> matched = new ArrayList<>();
    private final Set<AdministrativeUnit> told = new HashSet<>();
    private final List<Observation> strangers = new ArrayList<>();

    private PartFigures(UnitRef whole, LocalDate day, Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        this.day = day;
        this.paths = gazetteer.on(whole, day);
    }

    static MergedPlace of(UnitRef whole, List<Observation> figures, Gazetteer gazetteer, Set<Difference> allowed) {
        if (figures.isEmpty()) {
            throw new IllegalArgumentException("figures must not be empty");
        }
        PartFigures parts = new PartFigures(whole, figures.get(0).asOf(), gazetteer);
        figures.forEach(parts::match);
        List<AdministrativeUnit> divided = parts.divided();
        List<AdministrativeUnit> missing = parts.missing();
        return missing.isEmpty() && divided.isEmpty() && parts.strangers.isEmpty()
                ? new MergedPlace.Complete(
                        parts.units(), RollUps.of(parts.matched, Place.of(whole.name(), whole.level()), allowed, true))
                : new MergedPlace.Incomplete(missing, divided, parts.strangers);
    }

    private void match(Observation figure) {
        Optional<AdministrativeUnit> unit = partOf(figure.place());
        if (unit.isEmpty()) {
            strangers.add(figure);
            return;
        }
        told.add(unit.get());
        // Under one name, so that two figures of one part are seen to be that.
        matched.add(figure.toBuilder()
                .place(Place.of(unit.get().name(), unit.get().level()))
                .build());
    }

    private Optional<AdministrativeUnit> partOf(Place place) {
        List<AdministrativeUnit> named =
                named(place).stream().filter(unit -> units().contains(unit)).toList();
        return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
    }

    private List<AdministrativeUnit> named(Place place) {
        PlaceMatch match = gazetteer.find(place.name(), place.level(), day);
        if (match instanceof PlaceMatch.Found found && found.spelling() == PlaceMatch.Spelling.AS_NAMED) {
            return List.of(found.unit());
        }
        return match instanceof PlaceMatch.Ambiguous several && several.spelling() == PlaceMatch.Spelling.AS_NAMED
                ? several.units()
                : List.of();
    }

    private List<AdministrativeUnit> units() {
        return paths.stream().map(UnitPath::unit).distinct().toList();
    }

    private List<AdministrativeUnit> divided() {
        return paths.stream()
                .filter(path -> !path.isWhole())
                .map(UnitPath::unit)
                .distinct()
                .toList();
    }

    private List<AdministrativeUnit> missing() {
        List<AdministrativeUnit> divided = divided();
        return units().stream()
                .filter(unit -> !told.contains(unit) && !divided.contains(unit))
                .toList();
    }
}
