package vn.giamngheo.place;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import vn.giamngheo.text.Loaded;

/**
 * Which administrative units there were on which day, what they were called, and what became of them. That of the
 * provinces is built in; districts and communes are data of whoever deploys the library. Nothing in it is ever rewritten:
 * a unit of 2022 stays what it was.
 */
public final class Gazetteer {

    private Gazetteer() {}

    /**
     * {@return the provinces: 63 up to 30/06/2025, 34 since 01/07/2025} Their first days are not told where the list
     * of codes does not tell them; changes of the provinces before that list are not in it.
     */
    public static Gazetteer provinces() {
        throw new UnsupportedOperationException();
    }

    /**
     * {@return a gazetteer}
     *
     * @param units the units, in any order
     * @param changes what became of them, in any order
     * @throws vn.giamngheo.text.RefusedException if anything is wrong with them, with all faults in the reason
     */
    public static Gazetteer of(Collection<AdministrativeUnit> units, Collection<UnitChange> changes) {
        throw new UnsupportedOperationException();
    }

    /**
     * {@return all that stands against making a gazetteer of these; empty if nothing does}
     *
     * @param units the units
     * @param changes what became of them
     */
    public static List<GazetteerFault> check(Collection<AdministrativeUnit> units, Collection<UnitChange> changes) {
        throw new UnsupportedOperationException();
    }

    /**
     * Reads a gazetteer from two tables (the headers are documented in {@code docs/agencies-and-places.md}).
     *
     * @param units the units: {@code level,code,name,from,until,parent,area,aliases,scheme,confidence,source}
     * @param changes what became of them: {@code level,day,kind,from,to,whole,scheme,instrument,confidence,source}
     * @return the gazetteer, or everything that is wrong with the tables; faults of the units come first
     */
    public static Loaded<Gazetteer> read(String units, String changes) {
        throw new UnsupportedOperationException();
    }

    /**
     * {@return this gazetteer and another in one}
     *
     * @param more the other
     * @throws vn.giamngheo.text.RefusedException if both have a unit of one list, level and code on one day
     */
    public Gazetteer with(Gazetteer more) {
        throw new UnsupportedOperationException();
    }

    /** {@return all units, by level, code and first day} */
    public List<AdministrativeUnit> units() {
        throw new UnsupportedOperationException();
    }

    /** {@return all changes, by day and the unit that was} */
    public List<UnitChange> changes() {
        throw new UnsupportedOperationException();
    }

    /**
     * {@return the province that a code of the state's list meant on a day; empty if none}
     *
     * @param code two digits
     * @param day the day
     */
    public Optional<AdministrativeUnit> provinceOn(String code, LocalDate day) {
        return unitOn(AdministrativeLevel.PROVINCE, code, day);
    }

    /**
     * {@return the unit that a code of the state's list meant on a day; empty if none}
     *
     * @param level the level
     * @param code the code
     * @param day the day
     */
    public Optional<AdministrativeUnit> unitOn(AdministrativeLevel level, String code, LocalDate day) {
        throw new UnsupportedOperationException();
    }

    /**
     * {@return the unit that is meant; empty if it is not in this gazetteer}
     *
     * @param ref which one
     */
    public Optional<AdministrativeUnit> unit(UnitRef ref) {
        throw new UnsupportedOperationException();
    }

    /**
     * {@return the units of a level on a day, by code}
     *
     * @param level the level
     * @param day the day
     */
    public List<AdministrativeUnit> unitsOn(AdministrativeLevel level, LocalDate day) {
        throw new UnsupportedOperationException();
    }

    /**
     * {@return the units of a level that belonged to a unit on a day, directly or through units between, by code}
     *
     * @param whole the unit that they belong to
     * @param level their level
     * @param day the day
     */
    public List<AdministrativeUnit> partsOn(UnitRef whole, AdministrativeLevel level, LocalDate day) {
        throw new UnsupportedOperationException();
    }

    /**
     * Looks a name up as it is written, with or without the word for the kind of unit.
     *
     * @param name the name; spellings of dashes, spaces, case and tone marks are forgiven, marks that were lost too
     * @param level the level that is meant
     * @param day the day on which the name was used
     * @return what it means
     */
    public PlaceMatch find(String name, AdministrativeLevel level, LocalDate day) {
        throw new UnsupportedOperationException();
    }

    /**
     * {@return what the territory of a unit belonged to on another day, earlier or later: the units of that day with the
     * changes between; the unit itself if it was there on that day; empty if nothing is known}
     *
     * @param ref the unit
     * @param day the other day
     */
    public List<UnitPath> on(UnitRef ref, LocalDate day) {
        throw new UnsupportedOperationException();
    }

    /**
     * {@return the units that a unit became at its end, by code; empty if it goes on, or nothing is known of it}
     *
     * @param ref the unit
     */
    public List<AdministrativeUnit> successors(UnitRef ref) {
        throw new UnsupportedOperationException();
    }

    /**
     * {@return the units that a unit was made of at its beginning, by code; empty if nothing is known of that}
     *
     * @param ref the unit
     */
    public List<AdministrativeUnit> predecessors(UnitRef ref) {
        throw new UnsupportedOperationException();
    }
}
