package vn.giamngheo.directory;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.giamngheo.place.AdministrativeLevel;
import vn.giamngheo.place.AdministrativeUnit;
import vn.giamngheo.place.Gazetteer;
import vn.giamngheo.place.Place;
import vn.giamngheo.place.UnitPath;
import vn.giamngheo.place.UnitRef;

/** The units that a document means, on a day that need not be its own. */
final class UnitsOfSetting {

    private final Register register;
    private final Gazetteer gazetteer;
    private final Setting setting;

    UnitsOfSetting(Register register, Setting setting) {
        this.register = register;
        this.gazetteer = register.gazetteer();
        this.setting = setting;
    }

    /** The units of a level that a class is chosen from, by code; none if they are not known. */
    List<AdministrativeUnit> of(AdministrativeLevel level, UnitClass units) {
        if (level == AdministrativeLevel.PROVINCE) {
            Optional<UnitRef> own = register.provinceOf(level, setting);
            return own.isPresent() && units.equals(UnitClass.ALL)
                    ? own.flatMap(gazetteer::unit).stream().toList()
                    : gazetteer.unitsOn(level, setting.day());
        }
        return setting.province().map(province -> parts(province, level)).orElse(List.of());
    }

    private List<AdministrativeUnit> parts(UnitRef province, AdministrativeLevel level) {
        Optional<Place> place = setting.place().filter(one -> one.level().compareTo(level) < 0);
        if (place.isEmpty()) {
            return partsOn(province, level);
        }
        LocalDate then = dayOf(province);
        return gazetteer.partsOn(province, place.get().level(), then).stream()
                .filter(unit ->
                        SiteFinder.placeOf(unit).key().equals(place.get().key()))
                .flatMap(unit -> partsOn(unit.ref(), level).stream())
                .toList();
    }

    /** The units of today on the territory of those that a unit had when it was there. */
    private List<AdministrativeUnit> partsOn(UnitRef whole, AdministrativeLevel level) {
        LocalDate then = dayOf(whole);
        List<AdministrativeUnit> parts = gazetteer.partsOn(whole, level, then);
        if (then.equals(setting.day())) {
            return parts;
        }
        Set<AdministrativeUnit> now = new LinkedHashSet<>();
        for (AdministrativeUnit part : parts) {
            List<UnitPath> paths = gazetteer.on(part.ref(), setting.day());
            if (paths.isEmpty()) {
                return List.of();
            }
            paths.forEach(path -> now.add(path.unit()));
        }
        return now.stream()
                .sorted(Comparator.comparing(AdministrativeUnit::code))
                .toList();
    }

    /** The day of the setting, or the nearest on which a unit was there. */
    private LocalDate dayOf(UnitRef ref) {
        LocalDate day = setting.day();
        Optional<AdministrativeUnit> unit = gazetteer.unit(ref);
        Optional<LocalDate> last = unit.flatMap(AdministrativeUnit::validUntil).filter(day::isAfter);
        return last.or(() -> unit.flatMap(AdministrativeUnit::validFrom).filter(day::isBefore))
                .orElse(day);
    }
}
