package vn.giamngheo.disclosure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * The counts of a table as a flow: at each node as much comes in as goes out, which is what makes totals totals. A row gets
 * its total and passes it on to its columns; a column collects it from the rows of a group and passes it on to that of the
 * larger group; the last ones come round to the totals again. Every count is an arc, and every total holds if and only if
 * the flow does. So all that can be computed of a hidden count is how far its arc can change by going round circles of
 * hidden arcs, and that is a maximum flow; it is a whole number because the counts are.
 */
final class CellNetwork {

    /** No bound. */
    static final long UNBOUNDED = Long.MAX_VALUE;

    private final List<TableCell> cells;
    private final int[] tails;
    private final int[] heads;
    private final long[] counts;
    private final long least;
    /** All arcs at a node, and those hidden of them; of these in order, so that results do not depend on how it came. */
    private final Map<Integer, List<Integer>> around = new HashMap<>();

    private final Map<Integer, TreeSet<Integer>> hiddenAround = new HashMap<>();
    private final TreeSet<Integer> hidden = new TreeSet<>();

    /**
     * A network with nothing hidden.
     *
     * @param table the table
     * @param least the least that a hidden count can be
     */
    CellNetwork(FrequencyTable table, long least) {
        this.cells = List.copyOf(table.counts().keySet());
        this.least = least;
        this.tails = new int[cells.size()];
        this.heads = new int[cells.size()];
        this.counts =
                table.counts().values().stream().mapToLong(Long::longValue).toArray();
        int width = table.columns().size() + 1;
        for (int row = 0; row < table.tree().size(); row++) {
            for (int column = 0; column < width; column++) {
                place(table.tree().get(row), row, column, width);
            }
        }
        for (int arc = 0; arc < cells.size(); arc++) {
            around.computeIfAbsent(tails[arc], node -> new ArrayList<>()).add(arc);
            around.computeIfAbsent(heads[arc], node -> new ArrayList<>()).add(arc);
        }
    }

    /** Node 0 is where all begins and ends; each row has a node for each of its columns and for its total. */
    private void place(FrequencyTable.Row place, int row, int column, int width) {
        boolean total = column == width - 1;
        // Where the parts of this count come together: in a group those of its rows, in a row all of its columns.
        int lower = place.group() ? node(row, column, width) : width == 1 ? 0 : node(row, width - 1, width);
        int upper = place.parent() < 0 ? 0 : node(place.parent(), column, width);
        int arc = row * width + column;
        tails[arc] = total ? upper : lower;
        heads[arc] = total ? lower : upper;
    }

    private static int node(int row, int column, int width) {
        return 1 + row * width + column;
    }

    List<TableCell> cells() {
        return cells;
    }

    long count(int arc) {
        return counts[arc];
    }

    boolean isHidden(int arc) {
        return hidden.contains(arc);
    }

    Set<Integer> hidden() {
        return Collections.unmodifiableSet(hidden);
    }

    void hide(int arc) {
        hidden.add(arc);
        hiddenAround.computeIfAbsent(tails[arc], node -> new TreeSet<>()).add(arc);
        hiddenAround.computeIfAbsent(heads[arc], node -> new TreeSet<>()).add(arc);
    }

    void publish(int arc) {
        hidden.remove(arc);
        hiddenIn(tails[arc]).remove(arc);
        hiddenIn(heads[arc]).remove(arc);
    }

    private Set<Integer> hiddenIn(int node) {
        Set<Integer> arcs = hiddenAround.get(node);
        return arcs == null ? Set.of() : arcs;
    }

    /** How far apart the least and the greatest value of a hidden arc are; not told farther than asked for. */
    long width(int arc, long enough) {
        long up = new Change(arc, true).grow(enough);
        return up >= enough ? up : up + new Change(arc, false).grow(enough - up);
    }

    /** The hidden arcs that hang together with the ends of an arc, the nearest first. */
    Collection<Integer> together(int arc) {
        Set<Integer> arcs = new LinkedHashSet<>();
        Set<Integer> nodes = new HashSet<>(List.of(tails[arc], heads[arc]));
        ArrayDeque<Integer> next = new ArrayDeque<>(List.of(tails[arc], heads[arc]));
        while (!next.isEmpty()) {
            for (int one : hiddenIn(next.remove())) {
                arcs.add(one);
                for (int node : List.of(tails[one], heads[one])) {
                    if (nodes.add(node)) {
                        next.add(node);
                    }
                }
            }
        }
        return arcs;
    }

    /**
     * A way along which a change can go on, and what must be hidden for it.
     *
     * @param arcs the arcs in order
     * @param forward for each whether its count rises
     * @param cost the sum of the counts that are not hidden yet
     */
    record Way(List<Integer> arcs, List<Boolean> forward, long cost) {}

    /** How far the count of an arc can rise, or fall, while all that is published stays as it is. */
    final class Change {

        private final int own;
        private final int from;
        private final int to;
        private final long bound;
        private final Map<Integer, Long> moved = new HashMap<>();
        private long reached;

        Change(int arc, boolean up) {
            this.own = arc;
            this.from = up ? heads[arc] : tails[arc];
            this.to = up ? tails[arc] : heads[arc];
            this.bound = up ? UNBOUNDED : counts[arc] - least;
        }

        /** How far it is found to change by now. */
        long reached() {
            return reached;
        }

        /** Finds how far it can change by hidden arcs alone; no farther than needed. */
        long grow(long enough) {
            while (reached < enough && reached < bound) {
                Way way = way(CellNetwork.this::hiddenIn, arc -> true);
                if (way == null) {
                    break;
                }
                follow(way);
            }
            return reached;
        }

        /** The way that hides the least more; null if there is none. */
        @Nullable
        Way cheapest(IntPredicate mayBeHidden) {
            return reached >= bound
                    ? null
                    : way(node -> around.getOrDefault(node, List.of()), arc -> isHidden(arc) || mayBeHidden.test(arc));
        }

        /** The cheapest way (Dijkstra); among those as cheap the shortest, then the one of the first nodes. */
        private @Nullable Way way(IntFunction<? extends Collection<Integer>> arcsAt, IntPredicate usable) {
            Map<Integer, Reached> best = new HashMap<>();
            PriorityQueue<Reached> next = new PriorityQueue<>();
            Reached start = new Reached(0, 0, from, -1);
            best.put(from, start);
            next.add(start);
            Set<Integer> done = new HashSet<>();
            while (!next.isEmpty()) {
                Reached here = next.remove();
                if (here.node == to) {
                    return back(best, here);
                }
                if (!done.add(here.node)) {
                    continue;
                }
                for (int arc : arcsAt.apply(here.node)) {
                    if (arc != own && usable.test(arc) && room(arc, tails[arc] == here.node) > 0) {
                        int node = tails[arc] == here.node ? heads[arc] : tails[arc];
                        Reached there =
                                new Reached(here.cost + (isHidden(arc) ? 0 : counts[arc]), here.steps + 1, node, arc);
                        Reached before = best.get(node);
                        if (before == null || there.compareTo(before) < 0) {
                            best.put(node, there);
                            next.add(there);
                        }
                    }
                }
            }
            return null;
        }

        private Way back(Map<Integer, Reached> best, Reached end) {
            List<Integer> arcs = new ArrayList<>();
            List<Boolean> forward = new ArrayList<>();
            for (Reached here = end; here.by >= 0; ) {
                boolean rises = heads[here.by] == here.node;
                arcs.add(here.by);
                forward.add(rises);
                here = Objects.requireNonNull(best.get(rises ? tails[here.by] : heads[here.by]));
            }
            return new Way(arcs, forward, end.cost);
        }

        /** Takes a way as far as it leads. */
        void follow(Way way) {
            long most = bound == UNBOUNDED ? UNBOUNDED : bound - reached;
            for (int i = 0; i < way.arcs.size(); i++) {
                most = Math.min(most, room(way.arcs.get(i), way.forward.get(i)));
            }
            if (most == UNBOUNDED) {
                reached = UNBOUNDED;
                return;
            }
            reached += most;
            for (int i = 0; i < way.arcs.size(); i++) {
                moved.merge(way.arcs.get(i), way.forward.get(i) ? most : -most, Long::sum);
            }
        }

        private long room(int arc, boolean forward) {
            return forward ? UNBOUNDED : counts[arc] + moved.getOrDefault(arc, 0L) - least;
        }
    }

    /** How a node was reached: at what cost, in how many steps, by which arc; -1 at the start. */
    private record Reached(long cost, int steps, int node, int by) implements Comparable<Reached> {
        @Override
        public int compareTo(Reached other) {
            int byCost = Long.compare(cost, other.cost);
            int bySteps = byCost != 0 ? byCost : Integer.compare(steps, other.steps);
            int byNode = bySteps != 0 ? bySteps : Integer.compare(node, other.node);
            return byNode != 0 ? byNode : Integer.compare(by, other.by);
        }
    }
}
