package vn.giamngheo.place;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds changes that lead back to where they began; without recursion and looking at each change once, as they are data
 * from outside.
 */
final class ChangeCycles {

    /** A unit on the way, the change that led to it, and the changes from it that were not followed yet. */
    private record Stop(UnitRef unit, int by, Iterator<Integer> left) {}

    private final List<UnitChange> changes;
    private final Map<UnitRef, List<Integer>> leaving = new HashMap<>();
    private final Set<UnitRef> done = new HashSet<>();
    private final Set<UnitRef> onTheWay = new HashSet<>();
    private final Deque<Stop> way = new ArrayDeque<>();
    private final List<List<Integer>> cycles = new ArrayList<>();

    private ChangeCycles(List<UnitChange> changes) {
        this.changes = changes;
        for (int i = 0; i < changes.size(); i++) {
            leaving.computeIfAbsent(changes.get(i).from(), unit -> new ArrayList<>())
                    .add(i);
        }
    }

    /**
     * The cycles, no two through one unit: each as the indices of the changes in their order, beginning with the least;
     * in the order of these.
     */
    static List<List<Integer>> of(List<UnitChange> changes) {
        ChangeCycles search = new ChangeCycles(changes);
        changes.forEach(change -> search.from(change.from()));
        search.cycles.sort((one, other) -> Integer.compare(one.get(0), other.get(0)));
        return search.cycles;
    }

    private void from(UnitRef first) {
        visit(first, -1);
        while (!way.isEmpty()) {
            Stop stop = way.element();
            if (stop.left().hasNext()) {
                int change = stop.left().next();
                visit(changes.get(change).to(), change);
            } else {
                leave();
            }
        }
    }

    private void visit(UnitRef unit, int by) {
        if (onTheWay.contains(unit)) {
            close(unit, by);
        } else if (!done.contains(unit)) {
            onTheWay.add(unit);
            way.push(new Stop(unit, by, leaving.getOrDefault(unit, List.of()).iterator()));
        }
    }

    private Stop leave() {
        Stop stop = way.pop();
        onTheWay.remove(stop.unit());
        done.add(stop.unit());
        return stop;
    }

    /** Takes all units of the cycle off the way, so that no other cycle goes through them. */
    private void close(UnitRef begin, int last) {
        List<Integer> cycle = new ArrayList<>(List.of(last));
        for (Stop stop = leave(); !stop.unit().equals(begin); stop = leave()) {
            cycle.add(stop.by());
        }
        Collections.reverse(cycle);
        Collections.rotate(cycle, -cycle.indexOf(Collections.min(cycle)));
        cycles.add(List.copyOf(cycle));
    }
}
