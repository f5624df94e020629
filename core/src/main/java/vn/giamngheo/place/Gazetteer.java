package vn.giamngheo.place;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.giamngheo.internal.Resources;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Loaded;
import vn.giamngheo.text.RefusedException;

/**
 * Which administrative units there were on which day, what they were called, and what became of them. That of the
 * provinces is built in; districts and communes are data of whoever deploys the library. Nothing in it is ever rewritten:
 * a unit of 2022 stays what it was.
 */
public final class Gazetteer {

    private final GazetteerIndex index;
    /**
     * Made when a name is first looked up. Threads may race: each makes the same, and what it holds is safe to publish.
     */
    private @Nullable PlaceNames names;

    private Gazetteer(GazetteerIndex index) {
        this.index = index;
    }

    /** Read when a province is first asked for. */
    private static final class Provinces {
        static final Gazetteer ALL = read(
                        Resources.text(Gazetteer.class, "provinces.csv"),
                        Resources.text(Gazetteer.class, "province-changes.csv"))
                .orElseThrow();
    }

    /**
     * {@return the provinces: 63 up to 30/06/2025, 34 since 01/07/2025} Their first days are not told where the list
     * of codes does not tell them; changes of the provinces before that list are not in it.
     */
    public static Gazetteer provinces() {
        return Provinces.ALL;
    }

    /**
     * {@return a gazetteer} Units may belong to the provinces that are built in, which need not be among them.
     *
     * @param units the units, in any order
     * @param changes what became of them, in any order; one that is there twice counts once
     * @throws RefusedException if anything is wrong with them, with all faults in the reason
     */
    public static Gazetteer of(Collection<AdministrativeUnit> units, Collection<UnitChange> changes) {
        List<GazetteerFault> faults = check(units, changes);
        if (!faults.isEmpty()) {
            throw new RefusedException(all(faults, Language.VIETNAMESE), all(faults, Language.ENGLISH));
        }
        return unchecked(units, changes);
    }

    /**
     * {@return all that stands against making a gazetteer of these; empty if nothing does}
     *
     * @param units the units, in the order of which the paths of the faults tell
     * @param changes what became of them, likewise
     */
    public static List<GazetteerFault> check(Collection<AdministrativeUnit> units, Collection<UnitChange> changes) {
        return GazetteerCheck.of(List.copyOf(units), List.copyOf(changes)).stream()
                .map(GazetteerCheck.Objection::fault)
                .toList();
    }

    /**
     * Reads a gazetteer from two tables (the headers are documented in {@code docs/agencies-and-places.md}).
     *
     * @param units the units: {@code level,code,name,from,until,parent,area,aliases,scheme,confidence,source}
     * @param changes what became of them: {@code level,day,kind,from,to,whole,scheme,instrument,confidence,source}
     * @return the gazetteer, or everything that is wrong with the tables; faults of the units come first
     */
    public static Loaded<Gazetteer> read(String units, String changes) {
        return GazetteerTables.read(units, changes);
    }

    /**
     * {@return this gazetteer and another in one}
     *
     * @param more the other
     * @throws RefusedException if both have a unit of one list, level and code on one day
     */
    public Gazetteer with(Gazetteer more) {
        return of(
                Stream.concat(units().stream(), more.units().stream()).toList(),
                Stream.concat(changes().stream(), more.changes().stream()).toList());
    }

    /** Without checking: what is given was checked. */
    static Gazetteer unchecked(Collection<AdministrativeUnit> units, Collection<UnitChange> changes) {
        return new Gazetteer(
                new GazetteerIndex(units, changes.stream().distinct().toList()));
    }

    private static String all(List<GazetteerFault> faults, Language language) {
        return faults.stream().map(fault -> fault.reason().in(language)).collect(Collectors.joining("; "));
    }

    private PlaceNames names() {
        @Nullable PlaceNames made = names;
        if (made == null) {
            made = new PlaceNames(index.units());
            names = made;
        }
        return made;
    }

    /** {@return all units, by level, code and first day} */
    public List<AdministrativeUnit> units() {
        return index.units();
    }

    /** {@return all changes, by day and the unit that was} */
    public List<UnitChange> changes() {
        return index.changes();
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
        return unitOn(level, AdministrativeUnit.NATIONAL, code, day);
    }

    /**
     * {@return the unit that a code of a list meant on a day; empty if none}
     *
     * @param level the level
     * @param scheme the list
     * @param code the code
     * @param day the day
     */
    public Optional<AdministrativeUnit> unitOn(AdministrativeLevel level, String scheme, String code, LocalDate day) {
        return index.unitOn(new GazetteerIndex.UnitCode(level, scheme, code), day);
    }

    /**
     * {@return the unit that is meant; empty if it is not in this gazetteer}
     *
     * @param ref which one
     */
    public Optional<AdministrativeUnit> unit(UnitRef ref) {
        return index.unit(ref);
    }

    /**
     * {@return the units of the state's list of a level on a day, by code}
     *
     * @param level the level
     * @param day the day
     */
    public List<AdministrativeUnit> unitsOn(AdministrativeLevel level, LocalDate day) {
        return unitsOn(level, AdministrativeUnit.NATIONAL, day);
    }

    /**
     * {@return the units of a list of a level on a day, by code}
     *
     * @param level the level
     * @param scheme the list
     * @param day the day
     */
    public List<AdministrativeUnit> unitsOn(AdministrativeLevel level, String scheme, LocalDate day) {
        return index.unitsOn(level, scheme, day);
    }

    /**
     * {@return the units of a level that belonged to a unit on a day, directly or through units between, by code; empty if
     * the unit was not there}
     *
     * @param whole the unit that they belong to
     * @param level their level
     * @param day the day
     */
    public List<AdministrativeUnit> partsOn(UnitRef whole, AdministrativeLevel level, LocalDate day) {
        return index.partsOn(whole, level, day);
    }

    /**
     * Looks a name up as it is written, with or without the word for the kind of unit ({@code Tỉnh}, {@code TP.}). Another
     * word for the kind than that of the day is another unit. Units of the state's list go before those of other lists.
     *
     * @param name the name; spellings of punctuation, spaces, case and tone marks are forgiven, marks that were lost too
     * @param level the level that is meant
     * @param day the day on which the name was used
     * @return what it means
     */
    public PlaceMatch find(String name, AdministrativeLevel level, LocalDate day) {
        Objects.requireNonNull(day, "day");
        return names().find(name, level, day);
    }

    /**
     * {@return what the territory of a unit belonged to on another day, earlier or later: the units of that day with the
     * changes between; the unit itself if it was there on that day; empty if nothing is known}
     *
     * @param ref the unit
     * @param day the other day
     */
    public List<UnitPath> on(UnitRef ref, LocalDate day) {
        return index.unit(ref).map(unit -> UnitPaths.of(index, unit, day)).orElse(List.of());
    }

    /**
     * {@return the units that a unit became at its end, by code; empty if it goes on, or nothing is known of it}
     *
     * @param ref the unit
     */
    public List<AdministrativeUnit> successors(UnitRef ref) {
        return index.units(index.leaving(ref).stream().map(UnitChange::to));
    }

    /**
     * {@return the units that a unit was made of at its beginning, by code; empty if nothing is known of that}
     *
     * @param ref the unit
     */
    public List<AdministrativeUnit> predecessors(UnitRef ref) {
        return index.units(index.reaching(ref).stream().map(UnitChange::from));
    }

    /** Whether the other has the same units and changes. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Gazetteer that
                && units().equals(that.units())
                && changes().equals(that.changes());
    }

    @Override
    public int hashCode() {
        return Objects.hash(units(), changes());
    }
}
