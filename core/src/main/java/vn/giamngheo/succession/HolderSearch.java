package vn.giamngheo.succession;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.giamngheo.directory.Agency;
import vn.giamngheo.directory.AgencyEntry;
import vn.giamngheo.directory.AgencyFunction;
import vn.giamngheo.directory.AgencyId;
import vn.giamngheo.directory.Directory;
import vn.giamngheo.law.Confidence;
import vn.giamngheo.place.UnitRef;
import vn.giamngheo.succession.FunctionGraph.Edge;
import vn.giamngheo.succession.FunctionGraph.Node;
import vn.giamngheo.succession.FunctionGraph.Span;
import vn.giamngheo.succession.Holding.Held;
import vn.giamngheo.succession.Holding.Reason;
import vn.giamngheo.succession.Holding.Unresolved;

/**
 * Follows one function from an agency to a day. On a day on which both the province and the agency change, the province
 * changes first.
 */
final class HolderSearch {

    private final Directory directory;
    private final PlaceSteps places;
    private final FunctionGraphs graphs;
    private final AgencyFunction function;
    private final LocalDate day;

    HolderSearch(
            Directory directory, PlaceSteps places, FunctionGraphs graphs, AgencyFunction function, LocalDate day) {
        this.directory = directory;
        this.places = places;
        this.graphs = graphs;
        this.function = function;
        this.day = day;
    }

    /**
     * One end of the search.
     *
     * @param unit the place it is of
     * @param holding what was found
     */
    record Leaf(Optional<UnitRef> unit, Holding holding) {}

    /**
     * An agency at which the search is.
     *
     * @param entry which entry it is
     * @param seat where it is
     * @param chain how the search came here
     */
    private record At(AgencyEntry entry, Seat seat, List<Step> chain) {

        Agency agency() {
            return seat.agencyOf(entry);
        }
    }

    /** {@return who has the function: one, or one for each place} */
    List<Leaf> from(Agency agency) {
        AgencyEntry entry = entry(agency.id());
        Optional<Seat> seat = places.seatOf(agency);
        if (seat.isEmpty()) {
            return List.of(new Leaf(
                    agency.province(),
                    new Unresolved(agency, Reason.PLACE_NOT_KNOWN, Optional.empty(), List.of(), List.of())));
        }
        At at = new At(entry, seat.get(), List.of());
        Days days = places.days(seat.get());
        List<Span> own = graph(at.seat()).spans(node(entry)).stream()
                .map(span -> new Span(span.days().and(days), span.certain()))
                .filter(span -> !span.days().isEmpty())
                .toList();
        return own.isEmpty() ? unresolved(at, Reason.NOT_ITS_FUNCTION, Optional.empty(), List.of()) : from(at, own);
    }

    private List<Leaf> from(At at, List<Span> own) {
        Optional<Span> now = own.stream().filter(span -> span.days().has(day)).findFirst();
        if (now.isPresent()) {
            return now.get().certain() ? held(at, true) : undecided(at);
        }
        Optional<Span> before = own.stream()
                .filter(span -> span.certain() && span.days().last().isBefore(day))
                .reduce((first, second) -> second);
        if (before.isPresent()) {
            return forwards(at, before.get().days().last());
        }
        Optional<Span> after = own.stream().filter(Span::certain).findFirst();
        return after.isPresent() ? backwards(at, after.get().days().first()) : undecided(at);
    }

    // Forwards in time

    /** From an agency that has the function on a day to the day asked for. */
    private List<Leaf> forwards(At at, LocalDate since) {
        LocalDate last = places.days(at.seat()).last();
        Optional<Edge> next = graph(at.seat())
                .nextFrom(node(at.entry()), since)
                .filter(edge -> !edge.event().day().isAfter(last.isBefore(day) ? last : day));
        if (next.isPresent()) {
            return take(next.get(), at, at.seat());
        }
        return last.isBefore(day) ? cross(at, last) : held(at, at.chain().isEmpty());
    }

    /** Takes an event from an agency, whose place is another one from the day of the event on if both change at once. */
    private List<Leaf> take(Edge edge, At at, Seat seat) {
        LocalDate on = edge.event().day();
        if (edge.transfer().to() instanceof Transfer.To to) {
            At next = new At(entry(to.agency()), seat.of(entry(to.agency()).level()), List.of());
            return forwards(with(next, at, step(edge, at.agency(), next.agency())), on);
        }
        List<Agency> candidates = edge.transfer().to().agencies().stream()
                .map(this::entry)
                .map(entry -> new At(entry, seat.of(entry.level()), List.of()))
                .flatMap(candidate -> forwards(candidate, on).stream())
                .flatMap(leaf -> agenciesOf(leaf.holding()))
                .distinct()
                .toList();
        return unresolved(at, reasonOf(edge), Optional.of(edge.event()), candidates);
    }

    private static Stream<Agency> agenciesOf(Holding holding) {
        return holding instanceof Held held
                ? Stream.of(held.by())
                : holding instanceof Unresolved unresolved
                                && !unresolved.candidates().isEmpty()
                        ? unresolved.candidates().stream()
                        : holding instanceof Unresolved none ? Stream.of(none.last()) : Stream.empty();
    }

    private static Reason reasonOf(Edge edge) {
        if (edge.transfer().to() instanceof Transfer.ToOneOf) {
            return Reason.PROVINCE_DECIDES;
        }
        return edge.event().kind() == SuccessionEvent.Kind.LEVEL_ENDED ? Reason.LEVEL_ENDED : Reason.NO_SUCCESSOR;
    }

    /** Over the end of a place, with what happens to the agency on that day. */
    private List<Leaf> cross(At at, LocalDate last) {
        List<Leaf> leaves = new ArrayList<>();
        List<PlaceSteps.Move> moves = places.after(at.seat());
        if (moves.isEmpty()) {
            // The place is lost; a body that needs none may still have taken over on that day.
            for (Seat seat : places.provincesAfter(at.seat())) {
                leaving(at, seat, last)
                        .filter(edge -> !needsPlace(edge, seat))
                        .ifPresent(edge -> leaves.addAll(take(edge, at, seat)));
            }
            return leaves.isEmpty() ? unresolved(at, Reason.PLACE_NOT_KNOWN, Optional.empty(), List.of()) : leaves;
        }
        for (PlaceSteps.Move move : moves) {
            Optional<Edge> ending = leaving(at, move.seat(), last)
                    .filter(edge -> !edge.leadsToOne() || !isThere(at.entry(), move.seat(), last.plusDays(1)));
            leaves.addAll(ending.isPresent() ? take(ending.get(), at, move.seat()) : forwards(moved(at, move), last));
        }
        return leaves;
    }

    private Optional<Edge> leaving(At at, Seat seat, LocalDate last) {
        return graph(seat)
                .nextFrom(node(at.entry()), last)
                .filter(edge -> edge.event().day().equals(last.plusDays(1)));
    }

    private boolean needsPlace(Edge edge, Seat seat) {
        return edge.transfer().to() instanceof Transfer.To to
                && PlaceSteps.needsPlace(entry(to.agency()).level(), seat);
    }

    private boolean isThere(AgencyEntry entry, Seat seat, LocalDate on) {
        return graph(seat).days(entry.id()).filter(days -> days.has(on)).isPresent();
    }

    // Backwards in time

    /** From an agency that has the function on a day back to the day asked for. */
    private List<Leaf> backwards(At at, LocalDate since) {
        LocalDate first = places.days(at.seat()).first();
        LocalDate got = graph(at.seat())
                .spanOn(node(at.entry()), since)
                .map(span -> span.days().first())
                .orElse(first);
        if (!day.isBefore(got) && !day.isBefore(first)) {
            return held(at, true);
        }
        if (!got.isAfter(first)) {
            List<Leaf> leaves = crossBack(at, first);
            if (!leaves.isEmpty()) {
                return leaves;
            }
        }
        List<Leaf> leaves = new ArrayList<>();
        for (Edge edge : graph(at.seat()).into(node(at.entry()), got)) {
            leaves.addAll(takeBack(edge, at, first));
        }
        return leaves.isEmpty() ? unresolved(at, Reason.NOT_YET, Optional.empty(), List.of()) : leaves;
    }

    private List<Leaf> takeBack(Edge edge, At at, LocalDate first) {
        LocalDate before = edge.event().day().minusDays(1);
        AgencyEntry source = entry(edge.transfer().from());
        At earlier = new At(source, at.seat().of(source.level()), List.of());
        if (!before.isBefore(first)) {
            return backwards(with(earlier, at, step(edge, at.agency(), earlier.agency())), before);
        }
        if (isThere(source, earlier.seat(), first)) {
            return crossBack(with(earlier, at, step(edge, at.agency(), earlier.agency())), first);
        }
        List<Leaf> leaves = new ArrayList<>();
        for (PlaceSteps.Move move : places.before(earlier.seat())) {
            At there = new At(source, move.seat(), List.of());
            leaves.addAll(backwards(with(there, at, step(edge, at.agency(), there.agency())), before));
        }
        return leaves;
    }

    /** Over the beginning of a place; nothing if the function was not there on the other side. */
    private List<Leaf> crossBack(At at, LocalDate first) {
        List<PlaceSteps.Move> moves = places.before(at.seat());
        if (moves.isEmpty() && !first.equals(LocalDate.MIN) && isThere(at.entry(), at.seat(), first.minusDays(1))) {
            return unresolved(at, Reason.PLACE_NOT_KNOWN, Optional.empty(), List.of());
        }
        List<Leaf> leaves = new ArrayList<>();
        for (PlaceSteps.Move move : moves) {
            LocalDate before = first.minusDays(1);
            At earlier = moved(at, move);
            Optional<Span> had = graph(move.seat()).spanOn(node(at.entry()), before);
            if (had.isPresent()) {
                leaves.addAll(had.get().certain() ? backwards(earlier, before) : undecided(earlier));
            }
        }
        return leaves;
    }

    // Ends

    private List<Leaf> held(At at, boolean askSource) {
        if (askSource && at.entry().isBeforeKnown(day)) {
            return unresolved(at, Reason.NOT_KNOWN_THEN, Optional.empty(), List.of());
        }
        Confidence confidence = at.entry().provenance().confidence();
        for (Step step : at.chain()) {
            confidence = weaker(confidence, step.provenance().confidence());
        }
        return List.of(new Leaf(at.seat().narrowest(), new Held(at.agency(), at.chain(), confidence)));
    }

    static Confidence weaker(Confidence one, Confidence other) {
        return one.compareTo(other) < 0 ? other : one;
    }

    /** A function that the agency may or may not have got: then those that may have it, before that who had it. */
    private List<Leaf> undecided(At at) {
        Optional<Edge> edge = undecided(at.entry(), at.seat());
        List<AgencyId> ids = edge.map(one -> day.isBefore(one.event().day())
                        ? List.of(one.transfer().from())
                        : one.transfer().to().agencies())
                .orElse(List.of());
        List<Agency> candidates = ids.stream()
                .map(this::entry)
                .flatMap(entry -> places.on(at.seat(), day).stream().map(seat -> seat.agencyOf(entry)))
                .toList();
        return unresolved(at, Reason.PROVINCE_DECIDES, edge.map(Edge::event), candidates);
    }

    private Optional<Edge> undecided(AgencyEntry entry, Seat seat) {
        return graph(seat)
                .undecided(node(entry))
                .or(() -> places.before(seat).stream()
                        .flatMap(move -> undecided(entry, move.seat()).stream())
                        .findFirst());
    }

    private static List<Leaf> unresolved(At at, Reason reason, Optional<SuccessionEvent> end, List<Agency> candidates) {
        return List.of(
                new Leaf(at.seat().narrowest(), new Unresolved(at.agency(), reason, end, candidates, at.chain())));
    }

    // Steps

    private At with(At next, At before, Step step) {
        List<Step> chain = new ArrayList<>(before.chain());
        chain.add(step);
        return new At(next.entry(), next.seat(), List.copyOf(chain));
    }

    private At moved(At at, PlaceSteps.Move move) {
        At there = new At(at.entry(), move.seat(), List.of());
        return with(
                there,
                at,
                new Step(
                        move.change().day(),
                        HoldingText.what(move.change()),
                        at.agency(),
                        there.agency(),
                        Optional.of(function),
                        move.change().by(),
                        move.change().provenance()));
    }

    private Step step(Edge edge, Agency from, Agency to) {
        return new Step(
                edge.event().day(),
                edge.event().kind().phrase(),
                from,
                to,
                Optional.of(function),
                edge.event().by(),
                edge.transfer().provenance());
    }

    private FunctionGraph graph(Seat seat) {
        return graphs.of(seat.province());
    }

    private Node node(AgencyEntry entry) {
        return new Node(entry.id(), function);
    }

    private AgencyEntry entry(AgencyId id) {
        return directory
                .entry(id)
                .orElseThrow(() -> new IllegalArgumentException("agency must be of the directory but was " + id));
    }
}
