package vn.giamngheo.directory;

import java.util.Optional;
import java.util.Set;
import vn.giamngheo.agency.AgencyKind;
import vn.giamngheo.place.AdministrativeLevel;

/**
 * What the wording of a class means.
 *
 * @param body the stem of the name of the body that each unit has: <i>UBND</i> of <i>UBND các huyện</i>; empty if the
 *     wording names no such body
 * @param kinds the sorts of bodies that it means, as far as it tells
 * @param level the level of the bodies or of the units; empty if not told
 * @param units which units are meant; empty if the wording means no units
 * @param qualified whether it means some of them and does not say which
 */
record ClassMeaning(
        Optional<String> body,
        Set<AgencyKind> kinds,
        Optional<AdministrativeLevel> level,
        Optional<UnitClass> units,
        boolean qualified) {

    ClassMeaning {
        kinds = Set.copyOf(kinds);
    }

    /** A body, or any body if its name is empty, of each of some units. */
    static ClassMeaning ofUnits(String body, Optional<AdministrativeLevel> level, UnitClass units) {
        return new ClassMeaning(
                Optional.of(body).filter(name -> !name.isEmpty()), Set.of(), level, Optional.of(units), false);
    }

    /** Bodies of some kinds. */
    static ClassMeaning ofKinds(Set<AgencyKind> kinds, Optional<AdministrativeLevel> level) {
        return new ClassMeaning(Optional.empty(), kinds, level, Optional.empty(), false);
    }

    ClassMeaning qualified(boolean some) {
        return new ClassMeaning(body, kinds, level, units, some);
    }
}
