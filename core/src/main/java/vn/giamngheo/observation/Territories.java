package vn.giamngheo.observation;

import java.util.List;
import java.util.Optional;
import vn.giamngheo.place.AdministrativeLevel;
import vn.giamngheo.place.Gazetteer;
import vn.giamngheo.place.PlaceMatch;
import vn.giamngheo.place.UnitChange;
import vn.giamngheo.place.UnitRef;

/** Of which territory the figure of a province is, whatever the province was called on its day. */
final class Territories {

    private Territories() {}

    /** The first province that had just this territory; empty if the place is no province, or none that is known. */
    static Optional<UnitRef> of(Observation figure) {
        return figure.place().level() == AdministrativeLevel.PROVINCE
                        && Gazetteer.provinces()
                                        .find(figure.place().name(), AdministrativeLevel.PROVINCE, figure.asOf())
                                instanceof PlaceMatch.Found found
                ? Optional.of(firstOfItsTerritory(found.unit().ref()))
                : Optional.empty();
    }

    private static UnitRef firstOfItsTerritory(UnitRef unit) {
        List<UnitChange> before = Gazetteer.provinces().changes().stream()
                .filter(change -> change.to().equals(unit))
                .toList();
        return before.size() == 1 && leavesTheTerritory(before.get(0))
                ? firstOfItsTerritory(before.get(0).from())
                : unit;
    }

    private static boolean leavesTheTerritory(UnitChange change) {
        return switch (change.kind()) {
            case RENAMED, RECLASSIFIED, RECODED -> true;
            case ENLARGED, MERGED, DIVIDED -> false;
        };
    }
}
