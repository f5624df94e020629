package vn.giamngheo.measure;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.giamngheo.quantity.Ratio;

/**
 * Groups by a measure, the greatest first. Groups of the same measure share a rank.
 *
 * @param <K> what tells groups apart
 */
public final class Ranking<K extends Comparable<? super K>> {

    private final Map<K, Ratio> values;

    /** In the order of the keys. */
    private Ranking(Map<K, Ratio> values) {
        this.values = Collections.unmodifiableMap(values);
    }

    /**
     * {@return groups by their measures}
     *
     * @param values the measure of each group
     * @param <K> what tells groups apart
     */
    public static <K extends Comparable<? super K>> Ranking<K> of(Map<K, Ratio> values) {
        return new Ranking<>(new TreeMap<>(values));
    }

    /** {@return the measure of each group, in the order of the groups; unmodifiable} */
    public Map<K, Ratio> values() {
        return values;
    }

    /** {@return the groups, the greatest measure first; of the same measure in the order of the groups} */
    public List<K> inOrder() {
        return values.keySet().stream()
                .sorted(Comparator.<K, Ratio>comparing(this::value).reversed())
                .toList();
    }

    /**
     * {@return the rank of a group: 1 and how many are above it, so that after two at 1 comes 3}
     *
     * @param group the group
     * @throws IllegalArgumentException if it is none of the ranking
     */
    public int rank(K group) {
        Ratio own = value(group);
        return 1
                + (int) values.values().stream()
                        .filter(value -> value.compareTo(own) > 0)
                        .count();
    }

    /**
     * {@return the mean of the ranks that a group shares with those of the same measure: 3/2 for two at the top}
     *
     * @param group the group
     * @throws IllegalArgumentException if it is none of the ranking
     */
    public Ratio midRank(K group) {
        Ratio own = value(group);
        long same = values.values().stream().filter(own::equals).count();
        return Ratio.of(2L * rank(group) + same - 1, 2);
    }

    private Ratio value(K group) {
        Ratio value = values.get(group);
        if (value == null) {
            throw new IllegalArgumentException("group must be of the ranking but was " + group);
        }
        return value;
    }

    /**
     * {@return how much this and another ranking of the same groups agree}
     *
     * @param other the other ranking
     * @throws IllegalArgumentException if it is of other groups
     */
    public RankCorrelation correlation(Ranking<K> other) {
        if (!values.keySet().equals(other.values.keySet())) {
            throw new IllegalArgumentException("other must be of the same groups");
        }
        List<K> groups = List.copyOf(values.keySet());
        RankCorrelation correlation = RankCorrelation.NONE;
        for (int i = 0; i < groups.size(); i++) {
            for (int j = i + 1; j < groups.size(); j++) {
                correlation = correlation.with(
                        compare(groups.get(i), groups.get(j)), other.compare(groups.get(i), groups.get(j)));
            }
        }
        return correlation;
    }

    /** -1, 0 or 1 as the first is below, at or above the second. */
    int compare(K first, K second) {
        return value(first).compareTo(value(second));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Ranking<?> that && values.equals(that.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    /** The groups in order, the greatest first. */
    @Override
    public String toString() {
        return inOrder().toString();
    }
}
