package vn.giamngheo.classification;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Parts things into groups that have nothing in common. */
final class Linked {

    private Linked() {}

    /**
     * The groups of some things.
     *
     * @param things the things
     * @param keys what a thing may have in common with others
     * @return the groups; two things are in one group if they share a key or are linked by things that do
     */
    static <T> List<List<T>> groups(List<T> things, Function<T, Set<?>> keys) {
        List<List<T>> groups = new ArrayList<>();
        for (T thing : things) {
            List<T> group = new ArrayList<>(List.of(thing));
            List<List<T>> linked = groups.stream()
                    .filter(other ->
                            other.stream().anyMatch(one -> !Collections.disjoint(keys.apply(one), keys.apply(thing))))
                    .toList();
            linked.forEach(group::addAll);
            groups.removeAll(linked);
            groups.add(group);
        }
        return groups;
    }
}
