package vn.giamngheo.testkit.contract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import vn.giamngheo.directory.AgencyEntry;
import vn.giamngheo.directory.Directory;
import vn.giamngheo.place.DesignatedAreas;
import vn.giamngheo.place.Gazetteer;
import vn.giamngheo.place.Province;
import vn.giamngheo.rules.DirectoryEntries;
import vn.giamngheo.rules.DirectoryEvents;
import vn.giamngheo.rules.DirectoryFinding;
import vn.giamngheo.rules.StandardRules;
import vn.giamngheo.succession.ReferenceTables;
import vn.giamngheo.succession.Succession;
import vn.giamngheo.succession.SuccessionEvent;
import vn.giamngheo.succession.Transfer;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Loaded;
import vn.giamngheo.text.Phrase;
import vn.giamngheo.text.RefusedException;
import vn.giamngheo.validation.Finding;
import vn.giamngheo.validation.Profile;
import vn.giamngheo.validation.Severity;

/**
 * What tables of agencies, and of what became of them, must hold to be asked:
 *
 * <pre>{@code
 * DirectoryContract.of(Succession.standard().with(ourTables)).verify();
 *
 * DirectoryContract.read(agenciesAsText, eventsAsText)
 *         .agreesWith("the table of successors of the portal", portal::holders)
 *         .verify();
 * }</pre>
 *
 * <ul>
 *   <li>They can be put together: no id and no name is there twice at once, no event takes what is not there or gives to an
 *       agency that has ended, nothing leads in a circle, no function of an agency that ends is left behind. What is wrong is
 *       said all at once, with what else the rules of the library warn of, and with names that two agencies share at once.
 *   <li>Each name means its agency on the first and last of its days, and not on the day before it began or after it ended.
 *   <li>On the day before, of and after each event and each beginning and end, each function that an agency ever has is held by
 *       an agency that is there then, along a chain without a missing link of which each step cites an instrument; or it is
 *       said that this is not resolved. Who is not asked for a function is not told one holder of several.
 *   <li>Before an event who gives still has the function, from its day on who receives does.
 *   <li>The answers are the same whichever order agencies and events are given in.
 *   <li>Each event cites an instrument by number; provinces exist; texts are in Unicode normal form C and without letters that
 *       only look Vietnamese.
 * </ul>
 *
 * <p>Immutable; each method gives a new contract.
 */
public final class DirectoryContract {

    private final List<String> unread;
    private final ReferenceTables tables;
    private final Set<String> accepted;
    private final List<Lookup> lookups;

    /**
     * A way to tell holders.
     *
     * @param name what it is called in sentences
     * @param holders the way
     */
    private record Lookup(String name, HolderLookup holders) {}

    private DirectoryContract(List<String> unread, ReferenceTables tables, Set<String> accepted, List<Lookup> lookups) {
        this.unread = unread;
        this.tables = tables;
        this.accepted = accepted;
        this.lookups = lookups;
    }

    /**
     * {@return the contract of agencies alone; what became of them is not asked}
     *
     * @param directory the agencies and places
     */
    public static DirectoryContract of(Directory directory) {
        return of(directory, List.of());
    }

    /**
     * {@return the contract of agencies and of what became of them}
     *
     * @param succession the agencies, places and events
     */
    public static DirectoryContract of(Succession succession) {
        return of(succession.directory(), succession.events());
    }

    private static DirectoryContract of(Directory directory, List<SuccessionEvent> events) {
        return of(new ReferenceTables(directory.entries(), events, directory.gazetteer(), directory.designated()));
    }

    /**
     * {@return the contract of tables that need not fit together, and stand by themselves: with nothing that is built in but
     * the provinces}
     *
     * @param tables agencies, events and places
     */
    public static DirectoryContract of(ReferenceTables tables) {
        return new DirectoryContract(List.of(), Objects.requireNonNull(tables, "tables"), Set.of(), List.of());
    }

    /**
     * {@return the contract of tables as they are written, which stand by themselves}
     *
     * @param agencies as {@link Directory#read(String)} reads them
     * @param events as {@link Succession#read(String)} reads them
     */
    public static DirectoryContract read(String agencies, String events) {
        Loaded<List<AgencyEntry>> entries = Directory.read(agencies);
        Loaded<List<SuccessionEvent>> happened = Succession.read(events);
        List<String> faults = Stream.concat(faults("agencies", entries), faults("events", happened))
                .toList();
        ReferenceTables tables = new ReferenceTables(
                faults.isEmpty() ? entries.orElseThrow() : List.of(),
                faults.isEmpty() ? happened.orElseThrow() : List.of(),
                Gazetteer.provinces(),
                DesignatedAreas.none());
        return new DirectoryContract(faults, tables, Set.of(), List.of());
    }

    private static Stream<String> faults(String table, Loaded<?> loaded) {
        return loaded.faults().stream()
                .map(fault -> "line " + fault.line() + " of the " + table + ", column '" + fault.column() + "': "
                        + Broken.both(fault.reason()));
    }

    /**
     * {@return the contract in which a finding of the rules of the library is accepted}
     *
     * @param code the code of the finding: {@code directory.alias-shared}
     */
    public DirectoryContract accepting(String code) {
        Set<String> all = new TreeSet<>(accepted);
        all.add(code);
        return new DirectoryContract(unread, tables, Collections.unmodifiableSet(all), lookups);
    }

    /**
     * {@return the contract in which somebody else's way to tell holders must tell what these tables do}
     *
     * @param lookup what it is called in sentences
     * @param holders the way
     */
    public DirectoryContract agreesWith(String lookup, HolderLookup holders) {
        List<Lookup> all = new ArrayList<>(lookups);
        all.add(new Lookup(Objects.requireNonNull(lookup, "lookup"), Objects.requireNonNull(holders, "holders")));
        return new DirectoryContract(unread, tables, accepted, List.copyOf(all));
    }

    /** {@return what does not hold, a sentence each, in English and, behind a bar, in Vietnamese where the library has the
     * words; empty if all holds} */
    public List<String> problems() {
        if (!unread.isEmpty()) {
            return unread;
        }
        Set<String> problems = new LinkedHashSet<>(found(new DirectoryEntries(tables.agencies())));
        written(problems);
        if (!Directory.check(tables.agencies()).isEmpty()) {
            return List.copyOf(problems);
        }
        Directory directory = Directory.of(tables.agencies(), places()).with(tables.areas());
        problems.addAll(DirectoryNames.problems(directory, someDay()));
        if (tables.events().isEmpty()) {
            return List.copyOf(problems);
        }
        problems.addAll(found(new DirectoryEvents(directory, tables.events())));
        if (Succession.check(directory, tables.events()).isEmpty()) {
            answers(directory, problems);
        }
        return List.copyOf(problems);
    }

    /** Throws if something does not hold. */
    public void verify() {
        Broken.throwIfAny("directory", problems());
    }

    private Gazetteer places() {
        return tables.places().units().isEmpty() ? Gazetteer.provinces() : tables.places();
    }

    /** When all is asked about of which no day is told. */
    private LocalDate someDay() {
        return tables.events().stream()
                .map(SuccessionEvent::day)
                .max(LocalDate::compareTo)
                .orElse(Province.FIRST_DAY_OF_CURRENT_CODES);
    }

    private List<String> found(Object subject) {
        return StandardRules.validator().validate(subject, Profile.PUBLISH, someDay()).findings().stream()
                .filter(DirectoryContract::isGrave)
                .filter(finding -> !accepted.contains(finding.code().id()))
                .map(finding -> finding.code().id() + " at " + finding.pointer() + ": "
                        + Broken.both(
                                new Phrase(finding.message(Language.VIETNAMESE), finding.message(Language.ENGLISH))))
                .toList();
    }

    /** Two agencies of one name leave whoever reads it without an answer. */
    private static boolean isGrave(Finding finding) {
        return finding.severity().isGraverThan(Severity.INFORMATION)
                || finding.code().equals(DirectoryFinding.ALIAS_SHARED);
    }

    private void written(Set<String> problems) {
        for (AgencyEntry entry : tables.agencies()) {
            String where = "agency " + entry.id();
            problems.addAll(Spelled.problems("the name of " + where, entry.name()));
            entry.aliases()
                    .forEach(alias -> problems.addAll(Spelled.problems("another name of " + where, alias.name())));
            problems.addAll(Spelled.problems(
                    "the source of " + where, entry.provenance().source()));
            entry.province()
                    .filter(province -> isNowhere(province, entry))
                    .ifPresent(province -> problems.add(
                            where + " is of the province " + province + ", which is not there in its time"));
        }
        for (SuccessionEvent event : tables.events()) {
            String where = "event '" + event.id() + "'";
            if (event.by().number().isEmpty()) {
                problems.add(where + " cites no instrument by number");
            }
            event.by()
                    .title()
                    .ifPresent(title -> problems.addAll(Spelled.problems("the instrument of " + where, title)));
            for (Transfer transfer : event.transfers()) {
                problems.addAll(Spelled.problems(
                        "a source of " + where, transfer.provenance().source()));
            }
        }
    }

    private static boolean isNowhere(Province province, AgencyEntry entry) {
        return Stream.of(entry.validFrom(), entry.validUntil())
                .flatMap(Optional::stream)
                .anyMatch(day -> !isThere(province, day));
    }

    private static boolean isThere(Province province, LocalDate day) {
        try {
            return Province.on(province.code(), day).isSameAs(province);
        } catch (RefusedException e) {
            return false;
        }
    }

    private void answers(Directory directory, Set<String> problems) {
        DirectoryAnswers answers = new DirectoryAnswers(Succession.of(directory, tables.events()), someDay());
        problems.addAll(answers.problems());
        List<DirectoryAnswers.Answer> all = answers.all();
        if (!new DirectoryAnswers(otherWayRound(), someDay()).all().equals(all)) {
            problems.add("the answers hang on the order in which agencies and events are given");
        }
        lookups.forEach(lookup -> compare(lookup, all, problems));
    }

    private Succession otherWayRound() {
        List<AgencyEntry> agencies = new ArrayList<>(tables.agencies());
        List<SuccessionEvent> events = new ArrayList<>(tables.events());
        Collections.reverse(agencies);
        Collections.reverse(events);
        return Succession.of(Directory.of(agencies, places()).with(tables.areas()), events);
    }

    private static void compare(Lookup lookup, List<DirectoryAnswers.Answer> answers, Set<String> problems) {
        List<String> wrong = new ArrayList<>();
        for (DirectoryAnswers.Answer answer : answers) {
            try {
                Set<String> said = ids(lookup.holders().holders(answer.agency(), answer.function(), answer.day()));
                Set<String> due = ids(answer.holders());
                if (!said.equals(due)) {
                    wrong.add(lookup.name() + " says " + shown(said) + " where the tables say " + shown(due) + ": "
                            + answer.asked());
                }
            } catch (RuntimeException e) {
                wrong.add(lookup.name() + " throws " + Broken.kind(e) + ": " + answer.asked());
            }
        }
        if (!wrong.isEmpty()) {
            problems.add(wrong.get(0) + " (one of " + wrong.size() + " such among " + answers.size() + " questions)");
        }
    }

    private static Set<String> ids(Collection<?> agencies) {
        Set<String> ids = new TreeSet<>();
        agencies.forEach(agency -> ids.add(agency.toString()));
        return ids;
    }

    private static String shown(Set<String> ids) {
        return ids.isEmpty() ? "nobody for certain" : String.join(", ", ids);
    }
}
