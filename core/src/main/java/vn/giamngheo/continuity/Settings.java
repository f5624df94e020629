package vn.giamngheo.continuity;

import java.time.LocalDate;
import java.util.Optional;
import vn.giamngheo.directory.Setting;
import vn.giamngheo.place.AdministrativeLevel;
import vn.giamngheo.place.AdministrativeUnit;
import vn.giamngheo.place.Gazetteer;
import vn.giamngheo.place.Place;
import vn.giamngheo.place.PlaceMatch;
import vn.giamngheo.place.UnitRef;
import vn.giamngheo.plan.Plan;

/** From where the names of a plan are read. */
final class Settings {

    private Settings() {}

    static Setting of(Plan plan, Gazetteer gazetteer) {
        LocalDate day = plan.instrument().issuedOn();
        return plan.jurisdiction().map(place -> of(place, day, gazetteer)).orElseGet(() -> Setting.ofSomeProvince(day));
    }

    private static Setting of(Place place, LocalDate day, Gazetteer gazetteer) {
        if (place.level() == AdministrativeLevel.NATION) {
            return Setting.ofTheCentre(day);
        }
        Optional<UnitRef> province = gazetteer.find(place.name(), place.level(), day) instanceof PlaceMatch.Found found
                ? provinceOf(found.unit(), day, gazetteer)
                : Optional.empty();
        Optional<Place> below = place.level() == AdministrativeLevel.PROVINCE ? Optional.empty() : Optional.of(place);
        return new Setting(day, place.level(), province, below);
    }

    private static Optional<UnitRef> provinceOf(AdministrativeUnit unit, LocalDate day, Gazetteer gazetteer) {
        if (unit.level() == AdministrativeLevel.PROVINCE) {
            return Optional.of(unit.ref());
        }
        // What the unit belongs to is told by the provinces, which know their parts however many levels below.
        return gazetteer.unitsOn(AdministrativeLevel.PROVINCE, day).stream()
                .map(AdministrativeUnit::ref)
                .filter(province ->
                        gazetteer.partsOn(province, unit.level(), day).contains(unit))
                .findFirst();
    }
}
