package vn.giamngheo.succession;

import java.util.Optional;
import vn.giamngheo.directory.Agency;
import vn.giamngheo.directory.AgencyEntry;
import vn.giamngheo.place.AdministrativeLevel;
import vn.giamngheo.place.Place;
import vn.giamngheo.place.UnitRef;

/**
 * Where an agency is at some time.
 *
 * @param province the province; empty for the centre, and where it is not told
 * @param place the district or commune as named; empty for the centre and provinces, and where it is not told
 * @param unit the unit that {@code place} names; empty if the gazetteer does not have it
 */
record Seat(Optional<UnitRef> province, Optional<Place> place, Optional<UnitRef> unit) {

    /** {@return the agency of an entry that is here; without the district or commune where the entry is of another level} */
    Agency agencyOf(AgencyEntry entry) {
        Seat own = of(entry.level());
        return Agency.of(entry, own.province, own.place);
    }

    /** {@return where a body of a level is that is responsible for this place} */
    Seat of(AdministrativeLevel level) {
        if (level == AdministrativeLevel.NATION) {
            return new Seat(Optional.empty(), Optional.empty(), Optional.empty());
        }
        return place.filter(named -> named.level() == level).isPresent()
                ? this
                : new Seat(province, Optional.empty(), Optional.empty());
    }

    Seat inProvince(UnitRef other) {
        return new Seat(Optional.of(other), place, unit);
    }

    /** {@return the narrowest unit that is known} */
    Optional<UnitRef> narrowest() {
        return unit.or(() -> province);
    }
}
