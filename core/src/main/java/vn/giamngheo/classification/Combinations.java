package vn.giamngheo.classification;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Some unknown facts that hang together, and what each combination of their values gives.
 *
 * @param sizes the number of values of each fact
 * @param results what the combinations give, the value of the last fact changing fastest
 * @param <C> what a combination gives
 */
record Combinations<C>(List<Integer> sizes, List<C> results) {

    static <T, C> Combinations<C> of(T start, List<List<UnaryOperator<T>>> options, Function<T, C> result) {
        List<T> all = List.of(start);
        for (List<UnaryOperator<T>> ofFact : options) {
            List<T> more = new ArrayList<>();
            all.forEach(before -> ofFact.forEach(option -> more.add(option.apply(before))));
            all = more;
        }
        return new Combinations<>(
                options.stream().map(List::size).toList(),
                all.stream().map(result).toList());
    }

    /** Everything that some combination gives. */
    Set<C> reachable() {
        return new LinkedHashSet<>(results);
    }

    /** What one fact alone can still give: a set for each combination of the others, without those within another. */
    Set<Set<C>> varying(int fact) {
        int stride = sizes.subList(fact + 1, sizes.size()).stream().reduce(1, (a, b) -> a * b);
        int block = stride * sizes.get(fact);
        Set<Set<C>> found = new LinkedHashSet<>();
        for (int i = 0; i < results.size(); i++) {
            if (i % block < stride) {
                Set<C> given = new LinkedHashSet<>();
                for (int value = 0; value < sizes.get(fact); value++) {
                    given.add(results.get(i + value * stride));
                }
                found.add(given);
            }
        }
        return largest(found);
    }

    /** The sets that are not within another one. */
    static <C> Set<Set<C>> largest(Set<Set<C>> sets) {
        Set<Set<C>> kept = new LinkedHashSet<>(sets);
        kept.removeIf(set -> sets.stream().anyMatch(other -> other.size() > set.size() && other.containsAll(set)));
        return kept;
    }
}
