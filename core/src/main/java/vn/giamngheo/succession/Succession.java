package vn.giamngheo.succession;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.giamngheo.directory.Agency;
import vn.giamngheo.directory.AgencyEntry;
import vn.giamngheo.directory.AgencyFunction;
import vn.giamngheo.directory.Directory;
import vn.giamngheo.internal.Resources;
import vn.giamngheo.succession.FunctionGraph.Span;
import vn.giamngheo.succession.Holding.Reason;
import vn.giamngheo.succession.Holding.Unresolved;
import vn.giamngheo.text.Loaded;
import vn.giamngheo.text.Phrase;
import vn.giamngheo.text.RefusedException;

/**
 * Who holds which function of which agency on which day. Every agency is what it was on the day it is asked about from;
 * nothing in the past is changed by what came after.
 *
 * <p>How sure an answer is: as sure as the least sure of its steps and of the entry of the holder. An entry that is
 * {@link vn.giamngheo.law.Confidence#UNVERIFIED}, such as one that was not read to stand after a reorganisation, is so
 * on each of its days.
 *
 * <p>A district or commune that the gazetteer does not have is taken for one of before 01/07/2025 unless its province
 * began on that day or later; what became of it across that day is not known. A named district keeps its name up to its
 * end on 30/06/2025.
 */
public final class Succession {

    private final Directory directory;
    private final List<SuccessionEvent> events;
    private final PlaceSteps places;
    private final FunctionGraphs graphs;

    private Succession(Directory directory, Collection<SuccessionEvent> events) {
        this.directory = directory;
        this.events = events.stream().sorted(LocalRules.ORDER).toList();
        this.places = new PlaceSteps(directory.gazetteer());
        SuccessionChecks checks = new SuccessionChecks(directory, events, places);
        checks.refuse();
        this.graphs = checks.graphs();
    }

    /** Made when first asked for. */
    private static final class Standard {
        static final Succession BUILT_IN = new Succession(
                Directory.standard(),
                read(Resources.text(Succession.class, "succession.csv")).orElseThrow());
    }

    /** {@return the agencies and events that are built in} */
    public static Succession standard() {
        return Standard.BUILT_IN;
    }

    /**
     * {@return a succession of these events alone}
     *
     * @param directory the agencies and places
     * @param events the events, in any order
     * @throws RefusedException if anything is wrong with them, with all faults in the reason; a cycle is named event by
     *     event
     */
    public static Succession of(Directory directory, Collection<SuccessionEvent> events) {
        return new Succession(directory, List.copyOf(events));
    }

    /**
     * {@return all that stands against making a succession of these; empty if nothing does}
     *
     * @param directory the agencies
     * @param events the events
     */
    public static List<SuccessionFault> check(Directory directory, Collection<SuccessionEvent> events) {
        return new SuccessionChecks(directory, List.copyOf(events), new PlaceSteps(directory.gazetteer())).faults();
    }

    /**
     * Reads events from a table, one transfer a row; rows of one event agree in all columns but those of the transfer.
     *
     * @param table {@code event,day,kind,from,function,outcome,to,province,instead-of,instrument,confidence,source};
     *     {@code function} empty for all others, {@code outcome} one of {@code to, one-of, nobody}, {@code to} ids joined
     *     by {@code |}, {@code instrument} a number with or without its kind: {@code 45/2025/NĐ-CP}, {@code Luật
     *     72/2025/QH15}; the columns {@code province} and {@code instead-of} may be left out
     * @return the events, or everything that is wrong with the table
     */
    public static Loaded<List<SuccessionEvent>> read(String table) {
        return SuccessionTable.read(table);
    }

    /**
     * {@return this succession and more tables}
     *
     * @param tables the tables
     * @throws RefusedException if anything is wrong with them, or they have what is there already
     */
    public Succession with(ReferenceTables tables) {
        List<SuccessionEvent> all = new ArrayList<>(events);
        all.addAll(tables.events());
        Directory more = directory.with(tables.places()).with(tables.agencies()).with(tables.areas());
        return new Succession(more, all);
    }

    /**
     * {@return this succession and the tables that providers bring along, in the order of the providers' names}
     *
     * @param providers the providers, such as {@code ServiceLoader.load(ReferenceTablesProvider.class)}
     * @throws RefusedException if two have one name, if anything is wrong with their tables, or if they have what is
     *     there already; the provider is named
     */
    public Succession withProvided(Iterable<? extends ReferenceTablesProvider> providers) {
        Map<String, ReferenceTablesProvider> byName = new TreeMap<>();
        for (ReferenceTablesProvider provider : providers) {
            if (byName.putIfAbsent(provider.name(), provider) != null) {
                throw new RefusedException(
                        "có hai nguồn dữ liệu cùng tên “" + Phrase.shown(provider.name()) + "”",
                        "two providers have the name '" + Phrase.shown(provider.name()) + "'");
            }
        }
        Succession all = this;
        for (Map.Entry<String, ReferenceTablesProvider> provider : byName.entrySet()) {
            all = all.with(provider.getKey(), provider.getValue().tables());
        }
        return all;
    }

    private Succession with(String provider, ReferenceTables tables) {
        try {
            return with(tables);
        } catch (RefusedException refused) {
            String shown = Phrase.shown(provider);
            RefusedException named = new RefusedException(
                    "nguồn dữ liệu “" + shown + "”: " + refused.reason().vietnamese(),
                    "provider '" + shown + "': " + refused.reason().english());
            named.initCause(refused);
            throw named;
        }
    }

    /** {@return the agencies and places} */
    public Directory directory() {
        return directory;
    }

    /** {@return all events, by day and id} */
    public List<SuccessionEvent> events() {
        return events;
    }

    /**
     * {@return what an agency is charged with on a day; empty if it is not there} What is for the province to decide is
     * not among it.
     *
     * @param agency the agency
     * @param day the day
     * @throws IllegalArgumentException if the agency is not of the directory
     */
    public SortedSet<AgencyFunction> functionsOf(Agency agency, LocalDate day) {
        entry(agency);
        Optional<Seat> seat =
                places.seatOf(agency).filter(known -> places.days(known).has(day));
        return Collections.unmodifiableSortedSet(seat.map(
                        known -> graphs.of(known.province()).functions(agency.id(), new Days(day, day), Span::certain))
                .orElseGet(TreeSet::new));
    }

    /**
     * {@return who holds, on a day before or after, a function that an agency has or had} An agency that has it on that
     * day holds it itself.
     *
     * @param agency the agency, of its own time
     * @param function the function
     * @param day the day
     * @throws IllegalArgumentException if the agency is not of the directory
     */
    public Holding holderOf(Agency agency, AgencyFunction function, LocalDate day) {
        return Partings.of(Map.of(function, search(function, day).from(agency)));
    }

    /**
     * {@return who holds, on a day before or after, some functions that an agency has or had; parted where they went
     * different ways}
     *
     * @param agency the agency, of its own time
     * @param functions the functions, at least one
     * @param day the day
     * @throws IllegalArgumentException if the agency is not of the directory, or there is no function
     */
    public Holding holderOf(Agency agency, Set<AgencyFunction> functions, LocalDate day) {
        if (functions.isEmpty()) {
            throw new IllegalArgumentException("functions must not be empty");
        }
        Map<AgencyFunction, List<HolderSearch.Leaf>> found = new TreeMap<>(Comparator.naturalOrder());
        functions.forEach(function -> found.put(function, search(function, day).from(agency)));
        return Partings.of(found);
    }

    private HolderSearch search(AgencyFunction function, LocalDate day) {
        return new HolderSearch(directory, places, graphs, function, day);
    }

    /**
     * {@return who holds, on a day before or after, all that an agency was charged with in its own time up to that day;
     * parted where the functions went different ways, and never a guess} An agency that is there on that day and gave
     * nothing away holds it itself. Before its own time the functions are those of its first day.
     *
     * @param agency the agency, of its own time
     * @param day the day
     * @throws IllegalArgumentException if the agency is not of the directory
     */
    public Holding holderOf(Agency agency, LocalDate day) {
        AgencyEntry entry = entry(agency);
        Optional<Seat> seat = places.seatOf(agency);
        if (seat.isEmpty()) {
            return none(agency, Reason.PLACE_NOT_KNOWN);
        }
        FunctionGraph graph = graphs.of(seat.get().province());
        Days days = graph.days(agency.id()).map(places.days(seat.get())::and).orElse(new Days(day, day.minusDays(1)));
        if (days.isEmpty()) {
            return none(agency, Reason.NOT_ITS_FUNCTION);
        }
        boolean there = days.has(day);
        if (there && entry.isBeforeKnown(day)) {
            return none(agency, Reason.NOT_KNOWN_THEN);
        }
        Days upTo = day.isBefore(days.first())
                ? new Days(days.first(), days.first())
                : days.and(new Days(days.first(), day));
        SortedSet<AgencyFunction> certain = graph.functions(agency.id(), upTo, Span::certain);
        if (there
                && graph.functions(agency.id(), new Days(day, day), Span::certain)
                        .containsAll(certain)) {
            return new Holding.Held(agency, List.of(), entry.provenance().confidence());
        }
        SortedSet<AgencyFunction> functions =
                certain.isEmpty() ? graph.functions(agency.id(), upTo, any -> true) : certain;
        Map<AgencyFunction, List<HolderSearch.Leaf>> found = new TreeMap<>(Comparator.naturalOrder());
        functions.forEach(function -> found.put(function, search(function, day).from(agency)));
        return found.isEmpty()
                ? none(agency, day.isAfter(days.last()) ? Reason.NO_SUCCESSOR : Reason.NOT_YET)
                : Partings.of(found);
    }

    private static Holding none(Agency agency, Reason reason) {
        return new Unresolved(agency, reason, Optional.empty(), List.of(), List.of());
    }

    private AgencyEntry entry(Agency agency) {
        return directory
                .entry(agency.id())
                .orElseThrow(
                        () -> new IllegalArgumentException("agency must be of the directory but was " + agency.id()));
    }
}
