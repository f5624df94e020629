package vn.giamngheo.directory;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import vn.giamngheo.place.AdministrativeLevel;
import vn.giamngheo.place.AdministrativeUnit;
import vn.giamngheo.place.Place;
import vn.giamngheo.place.UnitRef;

/**
 * From where a name is read. A document of a province means the bodies of that province and of its own level where it
 * does not say otherwise.
 *
 * @param day the day of the document
 * @param level the level that the document is of
 * @param province the province it is of; empty for the centre, and where it is not told
 * @param place the district or commune it is of; empty above
 */
public record Setting(LocalDate day, AdministrativeLevel level, Optional<UnitRef> province, Optional<Place> place) {

    /**
     * Checks what is given.
     *
     * @param day the day of the document
     * @param level the level that the document is of
     * @param province the province it is of
     * @param place the district or commune it is of
     */
    public Setting {
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(province, "province");
        Objects.requireNonNull(place, "place");
    }

    /**
     * {@return a document of a province}
     *
     * @param province the province
     * @param day the day of the document
     */
    public static Setting of(AdministrativeUnit province, LocalDate day) {
        return new Setting(day, AdministrativeLevel.PROVINCE, Optional.of(province.ref()), Optional.empty());
    }

    /**
     * {@return a document of some province that is not told}
     *
     * @param day the day of the document
     */
    public static Setting ofSomeProvince(LocalDate day) {
        return new Setting(day, AdministrativeLevel.PROVINCE, Optional.empty(), Optional.empty());
    }

    /**
     * {@return a document of the centre}
     *
     * @param day the day of the document
     */
    public static Setting ofTheCentre(LocalDate day) {
        return new Setting(day, AdministrativeLevel.NATION, Optional.empty(), Optional.empty());
    }
}
