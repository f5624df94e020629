package vn.giamngheo.directory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.giamngheo.agency.AgencyList;
import vn.giamngheo.agency.AgencyRef;
import vn.giamngheo.internal.Resources;
import vn.giamngheo.place.AdministrativeLevel;
import vn.giamngheo.place.DesignatedAreas;
import vn.giamngheo.place.Gazetteer;
import vn.giamngheo.place.Place;
import vn.giamngheo.place.UnitRef;
import vn.giamngheo.text.Loaded;

/** Which agencies there are, and what names of agencies mean. Never invents one: a name it does not know is not found. */
public final class Directory {

    private final Register register;

    private Directory(Register register) {
        this.register = register;
    }

    /** The built-in directory, made when it is first asked for. */
    private static final class Standard {
        static final Directory DIRECTORY =
                of(read(Resources.text(Directory.class, "agencies.csv")).orElseThrow(), Gazetteer.provinces());
    }

    /** {@return the agencies that are built in, with the provinces and without districts, communes and designated areas} */
    public static Directory standard() {
        return Standard.DIRECTORY;
    }

    /**
     * {@return a directory of these agencies alone}
     *
     * @param entries the agencies, in any order
     * @param gazetteer the places
     * @throws vn.giamngheo.text.RefusedException if anything is wrong with them, with all faults in the reason
     */
    public static Directory of(Collection<AgencyEntry> entries, Gazetteer gazetteer) {
        DirectoryChecks.refuseIfFaulty(entries);
        return new Directory(
                Register.of(entries, Objects.requireNonNull(gazetteer, "gazetteer"), DesignatedAreas.none()));
    }

    /**
     * {@return all that stands against making a directory of these; empty if nothing does}
     *
     * @param entries the agencies
     */
    public static List<DirectoryFault> check(Collection<AgencyEntry> entries) {
        return DirectoryChecks.of(entries);
    }

    /**
     * Reads agencies from a table. Other names and functions are joined by upright bars; another name may have its first
     * and last day behind it, as in {@code Sở Văn hóa [2008-01-01/2025-02-28]}, either of which may be left out.
     *
     * @param table {@code id,kind,level,name,aliases,functions,from,until,seen,province,confidence,source}
     * @return the agencies, or everything that is wrong with the table
     */
    public static Loaded<List<AgencyEntry>> read(String table) {
        return DirectoryTable.read(table);
    }

    /**
     * {@return this directory and more agencies}
     *
     * @param entries the agencies
     * @throws vn.giamngheo.text.RefusedException if anything is wrong with them, with all faults in the reason
     */
    public Directory with(Collection<AgencyEntry> entries) {
        List<AgencyEntry> all = new ArrayList<>(entries());
        all.addAll(entries);
        DirectoryChecks.refuseIfFaulty(all);
        return new Directory(Register.of(all, gazetteer(), designated()));
    }

    /**
     * {@return this directory with more places}
     *
     * @param places districts or communes
     * @throws vn.giamngheo.text.RefusedException if they contradict those that are there
     */
    public Directory with(Gazetteer places) {
        return new Directory(register.with(gazetteer().with(places)));
    }

    /**
     * {@return this directory with more lists of designated areas}
     *
     * @param areas the lists
     * @throws vn.giamngheo.text.RefusedException if they overlap with those that are there
     */
    public Directory with(DesignatedAreas areas) {
        return new Directory(register.with(designated().with(areas)));
    }

    /** {@return all agencies, by id} */
    public List<AgencyEntry> entries() {
        return List.copyOf(register.entries().values());
    }

    /**
     * {@return the entry of an id; empty if there is none}
     *
     * @param id the id
     */
    public Optional<AgencyEntry> entry(AgencyId id) {
        return Optional.ofNullable(register.entries().get(id));
    }

    /** {@return the places} */
    public Gazetteer gazetteer() {
        return register.gazetteer();
    }

    /** {@return the designated areas} */
    public DesignatedAreas designated() {
        return register.designated();
    }

    /**
     * {@return the agencies of a level on a day, by id: of the province of the setting, or of any province where none is told}
     *
     * @param level the level
     * @param setting the day and the province
     */
    public List<Agency> agenciesOn(AdministrativeLevel level, Setting setting) {
        Optional<UnitRef> province = register.provinceOf(level, setting);
        Optional<Place> place = setting.place().filter(one -> one.level() == level);
        return register.on(level, setting.day()).stream()
                .filter(entry -> register.mayBeIn(entry, province))
                .map(entry -> Agency.of(entry, province, place))
                .toList();
    }

    /**
     * Finds out what a name means.
     *
     * @param name the wording of one agency, class of agencies or office holder
     * @param setting from where it is read
     * @return what it means
     * @throws IllegalArgumentException if the wording names none or several
     */
    public Resolution resolve(String name, Setting setting) {
        return resolve(AgencyRef.parse(name), setting);
    }

    /**
     * Finds out what a name means.
     *
     * @param named the name
     * @param setting from where it is read
     * @return what it means
     */
    public Resolution resolve(AgencyRef named, Setting setting) {
        return new RefResolver(register, setting).resolve(named);
    }

    /**
     * Finds out what each entry of a list means.
     *
     * @param named the list
     * @param setting from where it is read
     * @return what they mean, in the order of the list
     */
    public List<Resolution> resolve(AgencyList named, Setting setting) {
        return named.agencies().stream().map(one -> resolve(one, setting)).toList();
    }

    /**
     * {@return the members of a class of agencies on a day, which need not be that of the document: the province of the
     * setting is followed to that day, and so are the units that it had; one agency is a class of one}
     *
     * @param named the class
     * @param setting from where it is read; its day is the one asked for
     */
    public Expansion expand(AgencyRef named, Setting setting) {
        return new RefResolver(register, setting).expand(named);
    }
}
