package vn.giamngheo.testkit.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.giamngheo.agency.AgencyKind;
import vn.giamngheo.agency.AgencyList;
import vn.giamngheo.agency.AgencyRef;
import vn.giamngheo.directory.AgencyEntry;
import vn.giamngheo.directory.Directory;
import vn.giamngheo.testkit.gen.Choices;
import vn.giamngheo.testkit.gen.Gen;
import vn.giamngheo.testkit.gen.Gens;

/** Agencies as documents name them: those that there are on a day by the directory that is built in. */
public final class AgencyGens {

    private static final String DEPARTMENT = "Sở ";

    private AgencyGens() {}

    private static Gen<LocalDate> documentDays() {
        LocalDate first = LawDays.REORGANISATIONS.get(0);
        return Gens.among(Stream.concat(
                        LawDays.REORGANISATIONS.stream(),
                        LawDays.REORGANISATIONS.stream().map(day -> day.minusDays(1)))
                .sorted((one, other) -> one.equals(first) ? -1 : other.equals(first) ? 1 : one.compareTo(other))
                .toList());
    }

    /**
     * {@return single bodies of every level on a day, mostly of provinces; simplest is a department}
     *
     * @param day the day of the document
     */
    public static Gen<AgencyRef.Named> bodies(LocalDate day) {
        return Gens.among(Bodies.on(day).all()).map(AgencyRef.Named::new);
    }

    /**
     * {@return classes of bodies as documents of a day name them}
     *
     * @param day the day of the document
     */
    public static Gen<AgencyRef.Group> groups(LocalDate day) {
        boolean districts = day.isBefore(LawDays.DISTRICTS_ENDED);
        return Gens.among(
                        "các sở, ngành có liên quan",
                        districts ? "UBND các huyện, thị xã, thành phố" : "UBND các xã, phường",
                        "UBND cấp xã",
                        "các cơ quan, đơn vị có liên quan")
                .map(AgencyRef.Group::new);
    }

    /**
     * {@return office holders as documents of a day name them, one or several at once}
     *
     * @param day the day of the document
     */
    public static Gen<AgencyRef.Officer> officers(LocalDate day) {
        Gen<AgencyRef.Officer> heads = Gens.among(Bodies.on(day).departments())
                .map(department -> new AgencyRef.Officer("Giám đốc " + department, false));
        return Gens.oneOf(
                Gens.constant(new AgencyRef.Officer("Chủ tịch UBND tỉnh", false)),
                Gens.constant(new AgencyRef.Officer("Giám đốc các sở, ngành", true)),
                heads);
    }

    /**
     * {@return bodies, classes of bodies and office holders as documents of a day name them; simplest is a department}
     *
     * @param day the day of the document
     */
    public static Gen<AgencyRef> refs(LocalDate day) {
        return choices -> switch (choices.upTo(5)) {
            case 4 -> groups(day).from(choices);
            case 5 -> officers(day).from(choices);
            default -> bodies(day).from(choices);
        };
    }

    /** {@return the same of documents of the days on which agencies become others, and of the days before} */
    public static Gen<AgencyRef> refs() {
        return documentDays().then(AgencyGens::refs);
    }

    /** {@return single bodies of documents of such days} */
    public static Gen<AgencyRef.Named> bodies() {
        return documentDays().then(AgencyGens::bodies);
    }

    /** {@return classes of bodies of documents of such days} */
    public static Gen<AgencyRef.Group> groups() {
        return documentDays().then(AgencyGens::groups);
    }

    /** {@return office holders of documents of such days} */
    public static Gen<AgencyRef.Officer> officers() {
        return documentDays().then(AgencyGens::officers);
    }

    /**
     * {@return lists of none to four as documents of a day name them, each once; some written with one head, as in
     * <i>Các Sở: Y tế, Tài chính</i>; simplest is none}
     *
     * @param day the day of the document
     */
    public static Gen<AgencyList> lists(LocalDate day) {
        Gen<AgencyList> headed = choices -> headed(choices, Bodies.on(day).departments());
        return Gens.rarely(distinct(refs(day).map(AgencyRef::text), 0, 4), 6, headed);
    }

    /** {@return the same of documents of the days on which agencies become others, and of the days before} */
    public static Gen<AgencyList> lists() {
        return documentDays().then(AgencyGens::lists);
    }

    private static AgencyList headed(Choices choices, List<String> departments) {
        Gen<String> bare = Gens.among(departments.stream()
                .filter(name -> name.startsWith(DEPARTMENT) && !name.contains(",") && !name.contains(" và "))
                .map(name -> name.substring(DEPARTMENT.length()))
                .toList());
        Set<String> some = new LinkedHashSet<>(bare.list(2, 4).from(choices));
        return some.size() == 1
                ? AgencyList.parse(DEPARTMENT + some.iterator().next())
                : AgencyList.parse("Các Sở: " + String.join(", ", some));
    }

    /** Lists in which nobody is named twice. */
    static Gen<AgencyList> distinct(Gen<String> names, int least, int most) {
        return names.list(least, most)
                .map(LinkedHashSet::new)
                .map(distinct -> AgencyList.parse(String.join("; ", distinct)));
    }

    /** Lists of bodies that are not in another list. */
    static Gen<AgencyList> others(List<String> names, AgencyList taken, int most) {
        List<String> rest = without(names, taken);
        return rest.isEmpty() ? Gens.constant(AgencyList.none()) : distinct(Gens.among(rest), 0, most);
    }

    private static List<String> without(List<String> names, AgencyList taken) {
        List<String> rest = new ArrayList<>(names);
        taken.agencies().forEach(agency -> rest.remove(agency.text()));
        return rest;
    }

    /** {@return kinds of bodies: those of the directory, and one that is not known; simplest is a department} */
    public static Gen<AgencyKind> kinds() {
        return Gens.among(Stream.of(
                        Stream.of(AgencyKind.DEPARTMENT),
                        Directory.standard().entries().stream().map(AgencyEntry::kind),
                        Stream.of(
                                AgencyKind.OFFICER,
                                AgencyKind.GROUP,
                                AgencyKind.OTHER,
                                AgencyKind.of("quy-ho-tro-giam-ngheo")))
                .flatMap(kinds -> kinds)
                .distinct()
                .toList());
    }
}
