package vn.giamngheo.succession;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import vn.giamngheo.directory.AgencyEntry;
import vn.giamngheo.directory.AgencyFunction;
import vn.giamngheo.directory.AgencyId;
import vn.giamngheo.succession.FunctionGraph.Edge;
import vn.giamngheo.succession.FunctionGraph.Node;
import vn.giamngheo.succession.FunctionGraph.Span;

/**
 * Plays the events of a province day by day. All events of one day happen at once: what an agency receives on a day
 * cannot leave it on that day. What cannot have happened is a fault.
 */
final class GraphBuilder {

    private final LocalRules rules;
    private final Days days;
    private final Collection<SuccessionFault> faults;
    private final Map<Node, Span> open = new TreeMap<>();
    private final Map<Node, List<Span>> closed = new HashMap<>();
    private final List<Edge> edges = new ArrayList<>();

    private GraphBuilder(LocalRules rules, Days days, Collection<SuccessionFault> faults) {
        this.rules = rules;
        this.days = days;
        this.faults = faults;
    }

    /**
     * Plays the events.
     *
     * @param rules the events and agencies
     * @param days the days of the province
     * @param inherited what the agencies have at the beginning, and whether that is certain
     * @param known whether an agency was known before the beginning; others begin with the province
     * @param faults where faults go
     * @return the graph, as far as it can be had
     */
    static FunctionGraph build(
            LocalRules rules,
            Days days,
            Map<Node, Boolean> inherited,
            Predicate<AgencyId> known,
            Collection<SuccessionFault> faults) {
        GraphBuilder builder = new GraphBuilder(rules, days, faults);
        inherited.forEach((node, certain) -> builder.open.put(node, new Span(from(days.first()), certain)));
        rules.entries().stream()
                .filter(entry -> !known.test(entry.id()))
                .filter(entry -> builder.daysOf(entry.id()).has(days.first()))
                .forEach(entry -> builder.begin(entry, days.first()));
        builder.turningDays().forEach(builder::play);
        new TreeSet<>(builder.open.keySet()).forEach(node -> builder.close(node, LocalDate.MAX));
        return new FunctionGraph(rules, builder.closed, builder.edges);
    }

    private static Days from(LocalDate day) {
        return new Days(day, LocalDate.MAX);
    }

    private NavigableSet<LocalDate> turningDays() {
        NavigableSet<LocalDate> turning = new TreeSet<>();
        rules.events().forEach(event -> turning.add(event.day()));
        for (AgencyEntry entry : rules.entries()) {
            Days of = daysOf(entry.id());
            turning.add(of.first());
            if (!of.last().equals(LocalDate.MAX)) {
                turning.add(of.last().plusDays(1));
            }
        }
        turning.removeIf(day -> !days.has(day) || day.equals(LocalDate.MIN));
        return turning;
    }

    private Days daysOf(AgencyId agency) {
        return rules.days(agency).orElse(new Days(LocalDate.MAX, LocalDate.MIN));
    }

    private void play(LocalDate day) {
        Map<Node, Span> before = new TreeMap<>(open);
        List<Edge> today = departures(day, before);
        today.forEach(edge -> close(edge.from(), day.minusDays(1)));
        end(day);
        begin(day);
        today.forEach(edge -> arrive(edge, day));
        edges.addAll(today);
    }

    private List<Edge> departures(LocalDate day, Map<Node, Span> before) {
        List<SuccessionEvent> events =
                rules.events().stream().filter(event -> event.day().equals(day)).toList();
        Map<Node, Edge> gone = new TreeMap<>();
        for (SuccessionEvent event : events) {
            for (Transfer transfer : event.transfers()) {
                for (AgencyFunction function : functions(transfer, events, before.keySet())) {
                    depart(event, transfer, function, before, gone);
                }
                if (transfer.function().isEmpty()) {
                    checkThere(event, transfer.from(), day.minusDays(1));
                }
            }
        }
        return List.copyOf(gone.values());
    }

    private void depart(
            SuccessionEvent event,
            Transfer transfer,
            AgencyFunction function,
            Map<Node, Span> before,
            Map<Node, Edge> gone) {
        Node node = new Node(transfer.from(), function);
        Span had = before.get(node);
        Edge edge = new Edge(event, transfer, function, had != null && had.certain());
        if (!rules.knows(node.agency())) {
            return; // said elsewhere
        }
        Edge other = gone.get(node);
        if (other != null) {
            faults.add(Faults.goneTwice(other, edge));
        } else if (had != null) {
            gone.put(node, edge);
        } else {
            faults.add(edges.stream()
                    .filter(earlier -> earlier.from().equals(node))
                    .reduce((first, second) -> second)
                    .map(earlier -> Faults.goneTwice(earlier, edge))
                    .orElseGet(() -> Faults.notItsFunction(edge)));
        }
    }

    /** The functions that a transfer moves: the one it names, or all that no other transfer of the day names. */
    private static Set<AgencyFunction> functions(
            Transfer transfer, List<SuccessionEvent> today, Collection<Node> before) {
        if (transfer.function().isPresent()) {
            return Set.of(transfer.function().get());
        }
        Set<AgencyFunction> all = new TreeSet<>();
        before.stream().filter(node -> node.agency().equals(transfer.from())).forEach(node -> all.add(node.function()));
        today.stream()
                .flatMap(event -> event.transfers().stream())
                .filter(other -> other.from().equals(transfer.from()))
                .forEach(other -> other.function().ifPresent(all::remove));
        return all;
    }

    private void checkThere(SuccessionEvent event, AgencyId agency, LocalDate day) {
        if (rules.knows(agency) && !daysOf(agency).has(day)) {
            faults.add(Faults.notThere(event, agency, day));
        }
    }

    private void end(LocalDate day) {
        Map<AgencyId, Set<AgencyFunction>> left = new TreeMap<>();
        for (Map.Entry<Node, Span> one : new TreeMap<>(open).entrySet()) {
            Node node = one.getKey();
            if (daysOf(node.agency()).last().isBefore(day)) {
                close(node, day.minusDays(1));
                if (one.getValue().certain()) {
                    left.computeIfAbsent(node.agency(), none -> new TreeSet<>()).add(node.function());
                }
            }
        }
        left.forEach((agency, functions) -> faults.add(Faults.leftBehind(
                agency,
                day.minusDays(1),
                functions,
                rules.events().stream()
                        .filter(event -> event.day().equals(day) && LocalRules.leaves(event, agency))
                        .toList())));
    }

    private void begin(LocalDate day) {
        for (AgencyEntry entry : rules.entries()) {
            if (daysOf(entry.id()).first().equals(day) && !daysOf(entry.id()).isEmpty()) {
                begin(entry, day);
            }
        }
    }

    private void begin(AgencyEntry entry, LocalDate day) {
        entry.functions().forEach(function -> receive(new Node(entry.id(), function), day, true));
    }

    private void arrive(Edge edge, LocalDate day) {
        if (edge.transfer().to() instanceof Transfer.ToNobody) {
            return;
        }
        Set<AgencyId> reached = new HashSet<>(edge.transfer().to().agencies());
        for (AgencyId agency : reached) {
            checkThere(edge.event(), agency, day);
            if (daysOf(agency).has(day)) {
                receive(new Node(agency, edge.function()), day, edge.isCertain());
            }
        }
    }

    private void receive(Node node, LocalDate day, boolean certain) {
        Span had = open.get(node);
        if (had == null) {
            open.put(node, new Span(from(day), certain));
        } else if (certain && !had.certain()) {
            close(node, day.minusDays(1));
            open.put(node, new Span(from(day), true));
        }
    }

    private void close(Node node, LocalDate last) {
        Span span = open.remove(node);
        if (span != null && !last.isBefore(span.days().first())) {
            closed.computeIfAbsent(node, none -> new ArrayList<>())
                    .add(new Span(new Days(span.days().first(), last), span.certain()));
        }
    }
}
