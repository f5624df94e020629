package vn.giamngheo.succession;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.giamngheo.directory.AgencyFunction;
import vn.giamngheo.directory.AgencyId;

/** Which agency of one province has which function on which day, and the events that lead from one to another. */
final class FunctionGraph {

    private final LocalRules rules;
    private final Map<Node, List<Span>> spans;
    private final List<Edge> edges;

    FunctionGraph(LocalRules rules, Map<Node, List<Span>> spans, List<Edge> edges) {
        this.rules = rules;
        this.spans = spans;
        this.edges = edges;
    }

    /**
     * A function of an agency.
     *
     * @param agency the agency
     * @param function the function
     */
    record Node(AgencyId agency, AgencyFunction function) implements Comparable<Node> {
        @Override
        public int compareTo(Node other) {
            return Comparator.comparing(Node::agency)
                    .thenComparing(Node::function)
                    .compare(this, other);
        }
    }

    /**
     * When an agency has a function.
     *
     * @param days from the first day to the last
     * @param certain false if it is for the province to decide whether it has it
     */
    record Span(Days days, boolean certain) {}

    /**
     * A function on its way.
     *
     * @param event what happened
     * @param transfer what of it is meant
     * @param function the function
     * @param had whether it is certain that the agency that it leaves had it
     */
    record Edge(SuccessionEvent event, Transfer transfer, AgencyFunction function, boolean had) {

        Node from() {
            return new Node(transfer.from(), function);
        }

        boolean leadsToOne() {
            return transfer.to() instanceof Transfer.To;
        }

        boolean isCertain() {
            return had && leadsToOne();
        }

        boolean reaches(Node node) {
            return function.equals(node.function())
                    && !(transfer.to() instanceof Transfer.ToNobody)
                    && transfer.to().agencies().contains(node.agency());
        }
    }

    /** {@return the days on which an agency is there; none if it never is} */
    Optional<Days> days(AgencyId agency) {
        return rules.days(agency);
    }

    /** {@return when an agency has a function, the earliest first} */
    List<Span> spans(Node node) {
        return spans.getOrDefault(node, List.of());
    }

    /** {@return all functions that an agency has or may have on one of some days} */
    NavigableSet<AgencyFunction> functions(AgencyId agency, Days within, Predicate<Span> meant) {
        NavigableSet<AgencyFunction> functions = new TreeSet<>();
        spans.forEach((node, when) -> {
            if (node.agency().equals(agency)
                    && when.stream().anyMatch(span -> !span.days().and(within).isEmpty() && meant.test(span))) {
                functions.add(node.function());
            }
        });
        return functions;
    }

    Optional<Span> spanOn(Node node, LocalDate day) {
        return spans(node).stream().filter(span -> span.days().has(day)).findFirst();
    }

    /** {@return the first event after a day by which a function leaves an agency} */
    Optional<Edge> nextFrom(Node node, LocalDate after) {
        return edges.stream()
                .filter(edge -> edge.from().equals(node))
                .filter(edge -> edge.event().day().isAfter(after))
                .findFirst();
    }

    /** {@return the events by which a function is certain to reach an agency on a day} */
    List<Edge> into(Node node, LocalDate day) {
        return reaching(node)
                .filter(edge -> edge.event().day().equals(day) && edge.isCertain())
                .toList();
    }

    /** {@return the event that left it to the province whether an agency has a function, or one that it got it from} */
    Optional<Edge> undecided(Node node) {
        return undecided(node, LocalDate.MAX);
    }

    private Optional<Edge> undecided(Node node, LocalDate before) {
        List<Edge> earlier = reaching(node)
                .filter(edge -> edge.event().day().isBefore(before))
                .toList();
        return earlier.stream()
                .filter(edge -> !edge.leadsToOne())
                .findFirst()
                .or(() -> earlier.stream()
                        .flatMap(edge -> undecided(edge.from(), edge.event().day()).stream())
                        .findFirst());
    }

    private Stream<Edge> reaching(Node node) {
        return edges.stream().filter(edge -> edge.reaches(node));
    }

    /** {@return what is had on a day, by agency and function} */
    Map<Node, Boolean> stateOn(LocalDate day) {
        Map<Node, Boolean> state = new TreeMap<>();
        spans.forEach((node, when) ->
                when.stream().filter(span -> span.days().has(day)).forEach(span -> state.put(node, span.certain())));
        return state;
    }
}
