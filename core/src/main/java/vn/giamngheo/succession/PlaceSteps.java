package vn.giamngheo.succession;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.giamngheo.directory.Agency;
import vn.giamngheo.place.AdministrativeLevel;
import vn.giamngheo.place.AdministrativeUnit;
import vn.giamngheo.place.Gazetteer;
import vn.giamngheo.place.Place;
import vn.giamngheo.place.Province;
import vn.giamngheo.place.UnitChange;
import vn.giamngheo.place.UnitRef;

/**
 * What becomes of the place of an agency. A district or commune that the gazetteer does not have is taken to stay as it
 * is named up to 30/06/2025 and from 01/07/2025 on; across that day nothing is known of it, because almost all communes
 * changed and all districts ended.
 */
final class PlaceSteps {

    private static final LocalDate REFORM = Province.FIRST_DAY_OF_CURRENT_CODES;

    private final Gazetteer gazetteer;
    private final Map<UnitRef, List<UnitChange>> leaving;
    private final Map<UnitRef, List<UnitChange>> reaching;
    private final Map<String, List<AdministrativeUnit>> named = new HashMap<>();

    PlaceSteps(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        this.leaving = gazetteer.changes().stream().collect(Collectors.groupingBy(UnitChange::from));
        this.reaching = gazetteer.changes().stream().collect(Collectors.groupingBy(UnitChange::to));
        gazetteer.units().stream()
                .filter(unit -> unit.level().compareTo(AdministrativeLevel.PROVINCE) > 0)
                .forEach(this::addNames);
    }

    private void addNames(AdministrativeUnit unit) {
        Stream.concat(Stream.of(unit.name()), unit.aliases().stream())
                .map(name -> Place.of(name, unit.level()).key())
                .distinct()
                .forEach(key ->
                        named.computeIfAbsent(key, none -> new ArrayList<>()).add(unit));
    }

    /**
     * A change of place.
     *
     * @param change what happened
     * @param seat where the agency is then
     */
    record Move(UnitChange change, Seat seat) {}

    List<UnitChange> changesTo(UnitRef unit) {
        return reaching.getOrDefault(unit, List.of());
    }

    /** {@return where the agency is; empty if the gazetteer does not have its province} */
    Optional<Seat> seatOf(Agency agency) {
        if (agency.province()
                .filter(province -> gazetteer.unit(province).isEmpty())
                .isPresent()) {
            return Optional.empty();
        }
        Optional<UnitRef> unit = agency.place().flatMap(place -> unitOf(place, agency.province()));
        return Optional.of(new Seat(agency.province(), agency.place(), unit));
    }

    /** The unit of that name that belonged to the province at some time; empty if there is none or more than one. */
    private Optional<UnitRef> unitOf(Place place, Optional<UnitRef> province) {
        List<AdministrativeUnit> meant = named.getOrDefault(place.key(), List.of()).stream()
                .filter(unit -> province.isEmpty() || belongs(unit, province.get()))
                .toList();
        return meant.size() == 1 ? Optional.of(meant.get(0).ref()) : Optional.empty();
    }

    private boolean belongs(AdministrativeUnit unit, UnitRef province) {
        Days both = days(unit.ref()).and(days(province));
        if (both.isEmpty()) {
            return false;
        }
        // Of a unit that outlives its province, the last common day is the one on which the province is still told.
        LocalDate day = both.last().equals(LocalDate.MAX) ? laterOf(both.first(), REFORM) : both.last();
        return isPart(unit.ref(), province, day);
    }

    private static LocalDate laterOf(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? other : one;
    }

    private boolean isPart(UnitRef unit, UnitRef province, LocalDate day) {
        return gazetteer.partsOn(province, unit.level(), day).stream()
                .anyMatch(part -> part.ref().equals(unit));
    }

    private Days days(UnitRef ref) {
        return gazetteer
                .unit(ref)
                .map(unit -> new Days(
                        unit.validFrom().orElse(LocalDate.MIN),
                        unit.validUntil().orElse(LocalDate.MAX)))
                .orElse(Days.ALL);
    }

    /** {@return the days on which the place is as it is here} */
    Days days(Seat seat) {
        Days days = seat.province().map(this::days).orElse(Days.ALL);
        if (seat.unit().isPresent()) {
            return days.and(days(seat.unit().get()));
        }
        if (seat.place().isPresent() && days.first().isBefore(REFORM)) {
            return days.and(new Days(LocalDate.MIN, REFORM.minusDays(1)));
        }
        return days;
    }

    /** {@return the place in the provinces that it may be in on the day after its last one} */
    List<Seat> provincesAfter(Seat seat) {
        if (seat.province().isEmpty()) {
            return List.of(seat);
        }
        UnitRef province = seat.province().get();
        return days(province).last().isAfter(days(seat).last())
                ? List.of(seat)
                : changesFrom(province).stream()
                        .map(UnitChange::to)
                        .distinct()
                        .map(seat::inProvince)
                        .toList();
    }

    private List<UnitChange> changesFrom(UnitRef unit) {
        return leaving.getOrDefault(unit, List.of());
    }

    /** {@return where the agency is on the day after the last one of this place; empty if that is not known} */
    List<Move> after(Seat seat) {
        return moves(seat, days(seat).last(), Days::last, this::changesFrom, UnitChange::to, UnitChange::day);
    }

    /** {@return where the agency was on the day before the first one of this place; empty if that is not known} */
    List<Move> before(Seat seat) {
        return moves(
                seat,
                days(seat).first(),
                Days::first,
                this::changesTo,
                UnitChange::from,
                change -> change.day().minusDays(1));
    }

    /** {@return where a place is on another day; nothing if that is not known} */
    List<Seat> on(Seat seat, LocalDate day) {
        Days days = days(seat);
        if (days.has(day)) {
            return List.of(seat);
        }
        List<Move> moves = day.isBefore(days.first()) ? before(seat) : after(seat);
        return moves.stream()
                .flatMap(move -> on(move.seat(), day).stream())
                .distinct()
                .toList();
    }

    private List<Move> moves(
            Seat seat,
            LocalDate edge,
            Function<Days, LocalDate> edgeOf,
            Function<UnitRef, List<UnitChange>> changes,
            Function<UnitChange, UnitRef> reached,
            Function<UnitChange, LocalDate> day) {
        boolean provinceChanges = seat.province()
                .filter(province -> edgeOf.apply(days(province)).equals(edge))
                .isPresent();
        boolean unitChanges = seat.unit()
                .filter(unit -> edgeOf.apply(days(unit)).equals(edge))
                .isPresent();
        List<UnitChange> ofProvince =
                provinceChanges ? changes.apply(seat.province().orElseThrow()) : List.of();
        if (unitChanges) {
            List<UnitRef> provinces = provinceChanges
                    ? ofProvince.stream().map(reached).distinct().toList()
                    : seat.province().stream().toList();
            return changes.apply(seat.unit().orElseThrow()).stream()
                    .map(change -> new Move(change, at(reached.apply(change), provinces, day.apply(change))))
                    .toList();
        }
        return ofProvince.stream()
                .filter(change -> mayBeIn(seat, reached.apply(change), day.apply(change)))
                .map(change -> new Move(change, seat.inProvince(reached.apply(change))))
                .toList();
    }

    private Seat at(UnitRef unit, List<UnitRef> provinces, LocalDate day) {
        Optional<UnitRef> province = provinces.size() == 1
                ? Optional.of(provinces.get(0))
                : provinces.stream().filter(one -> isPart(unit, one, day)).findFirst();
        return new Seat(province, Optional.of(placeOf(unit)), Optional.of(unit));
    }

    private boolean mayBeIn(Seat seat, UnitRef province, LocalDate day) {
        if (seat.place().isEmpty()) {
            return true;
        }
        if (seat.unit().isPresent()) {
            return isPart(seat.unit().get(), province, day);
        }
        // On either side of the reform the name stays what it is; across it, nobody knows.
        return !day.equals(REFORM) && !day.equals(REFORM.minusDays(1));
    }

    private static Place placeOf(UnitRef unit) {
        String name = unit.name();
        int first = name.offsetByCodePoints(0, 1);
        return Place.of(name.substring(0, first).toLowerCase(Locale.ROOT) + name.substring(first), unit.level());
    }

    /** {@return whether a body of a level needs to know the district or commune} */
    static boolean needsPlace(AdministrativeLevel level, Seat seat) {
        return seat.place().filter(place -> place.level() == level).isPresent();
    }
}
