package vn.giamngheo.place;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds changes that lead back to where they began; without recursion, as they are data from outside. */
final class ChangeCycles {

    private ChangeCycles() {}

    /** The cycles, no two through one unit: each as the changes in their order, from the first that was given. */
    static List<List<UnitChange>> of(List<UnitChange> changes) {
        List<List<UnitChange>> cycles = new ArrayList<>();
        List<UnitChange> left = withoutEnds(changes);
        while (!left.isEmpty()) {
            List<UnitChange> cycle = cycle(left);
            cycles.add(cycle);
            Set<UnitRef> through = cycle.stream().map(UnitChange::from).collect(Collectors.toSet());
            left = withoutEnds(left.stream()
                    .filter(change -> !through.contains(change.from()) && !through.contains(change.to()))
                    .toList());
        }
        return cycles;
    }

    /** Leaves out, again and again, the changes to units that none leaves: then each unit reached is left again. */
    private static List<UnitChange> withoutEnds(List<UnitChange> changes) {
        List<UnitChange> left = changes;
        int before;
        do {
            before = left.size();
            Set<UnitRef> leaving = left.stream().map(UnitChange::from).collect(Collectors.toSet());
            left = left.stream().filter(change -> leaving.contains(change.to())).toList();
        } while (left.size() < before);
        return left;
    }

    private static List<UnitChange> cycle(List<UnitChange> changes) {
        Map<UnitRef, UnitChange> next = new LinkedHashMap<>();
        changes.forEach(change -> next.putIfAbsent(change.from(), change));
        List<UnitChange> way = new ArrayList<>();
        Set<UnitRef> seen = new HashSet<>();
        UnitChange step = changes.get(0);
        while (seen.add(step.from())) {
            way.add(step);
            step = Objects.requireNonNull(next.get(step.to()));
        }
        UnitRef begin = step.from();
        while (!way.get(0).from().equals(begin)) {
            way.remove(0);
        }
        return fromFirst(way, changes);
    }

    private static List<UnitChange> fromFirst(List<UnitChange> cycle, List<UnitChange> changes) {
        int first = cycle.stream().map(changes::indexOf).min(Integer::compare).orElseThrow();
        Collections.rotate(cycle, -cycle.indexOf(changes.get(first)));
        return List.copyOf(cycle);
    }
}
