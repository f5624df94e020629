package vn.giamngheo.law;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Finds effects by which instruments act, in the end, on themselves: those whose two instruments can be reached from each
 * other. Each effect is followed twice, and without recursion, as they are data from outside.
 */
final class EffectCircles {

    /** An instrument on the way, and those that it acts on and that were not visited yet. */
    private record Stop(Optional<String> instrument, Iterator<Optional<String>> left) {}

    private final Map<Optional<String>, List<Optional<String>>> forth = new HashMap<>();
    private final Map<Optional<String>, List<Optional<String>>> back = new HashMap<>();

    private EffectCircles(List<LegalEffect> effects) {
        for (LegalEffect effect : effects) {
            Optional<String> by = LegalEffects.key(effect.by());
            Optional<String> on = LegalEffects.key(effect.on());
            forth.computeIfAbsent(by, key -> new ArrayList<>()).add(on);
            back.computeIfAbsent(on, key -> new ArrayList<>()).add(by);
        }
    }

    /** The indices of the effects that are part of a circle, in order. */
    static List<Integer> of(List<LegalEffect> effects) {
        Map<Optional<String>, Integer> groups = new EffectCircles(effects).groups();
        return IntStream.range(0, effects.size())
                .filter(i -> groups.getOrDefault(LegalEffects.key(effects.get(i).by()), -1)
                        .equals(groups.getOrDefault(
                                LegalEffects.key(effects.get(i).on()), -2)))
                .boxed()
                .toList();
    }

    /** Instruments that can be reached from each other have one number. */
    private Map<Optional<String>, Integer> groups() {
        Map<Optional<String>, Integer> groups = new HashMap<>();
        Deque<Optional<String>> last = lastFirst();
        int group = 0;
        while (!last.isEmpty()) {
            Deque<Optional<String>> next = new ArrayDeque<>(List.of(last.pop()));
            while (!next.isEmpty()) {
                Optional<String> instrument = next.pop();
                if (groups.putIfAbsent(instrument, group) == null) {
                    back.getOrDefault(instrument, List.of()).stream()
                            .filter(other -> !groups.containsKey(other))
                            .forEach(next::push);
                }
            }
            group++;
        }
        return groups;
    }

    /** All that act, the one from which the walk came back last on top. */
    private Deque<Optional<String>> lastFirst() {
        Deque<Optional<String>> done = new ArrayDeque<>();
        Set<Optional<String>> seen = new HashSet<>();
        for (Optional<String> first : forth.keySet()) {
            Deque<Stop> way = new ArrayDeque<>();
            visit(first, seen, way);
            while (!way.isEmpty()) {
                if (way.element().left().hasNext()) {
                    visit(way.element().left().next(), seen, way);
                } else {
                    done.push(way.pop().instrument());
                }
            }
        }
        return done;
    }

    private void visit(Optional<String> instrument, Set<Optional<String>> seen, Deque<Stop> way) {
        if (seen.add(instrument)) {
            way.push(new Stop(
                    instrument, forth.getOrDefault(instrument, List.of()).iterator()));
        }
    }
}
