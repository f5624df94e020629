package vn.giamngheo.measure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What was counted of the groups of a population: provinces, areas, strata. The groups share nobody, so those of a
 * country are added up from those of communes.
 *
 * @param <K> what tells groups apart; ordered, so that results come in one order
 * @param <A> what was counted of each
 */
public final class Groups<K, A extends Mergeable<A>> {

    private final Map<K, A> groups;

    /** In the order of the keys. */
    private Groups(Map<K, A> groups) {
        this.groups = Collections.unmodifiableMap(groups);
    }

    /**
     * {@return groups}
     *
     * @param groups what was counted of each
     * @param <K> what tells groups apart
     * @param <A> what was counted
     */
    public static <K extends Comparable<? super K>, A extends Mergeable<A>> Groups<K, A> of(
            Map<? extends K, ? extends A> groups) {
        TreeMap<K, A> kept = new TreeMap<>();
        groups.forEach((key, counted) -> kept.put(key, Objects.requireNonNull(counted, "counted")));
        return new Groups<>(kept);
    }

    /**
     * {@return a collector that counts each group by itself}
     *
     * @param group of which group each one is
     * @param counting how each group is counted
     * @param <T> what is counted
     * @param <K> what tells groups apart
     * @param <A> what was counted of each
     */
    public static <T, K extends Comparable<? super K>, A extends Mergeable<A>> Collector<T, ?, Groups<K, A>> by(
            Function<? super T, ? extends K> group, Collector<? super T, ?, A> counting) {
        return Collectors.collectingAndThen(
                Collectors.<T, K, Object, A>groupingBy(group, opaque(counting)), Groups::of);
    }

    @SuppressWarnings("unchecked") // in what a collector accumulates is its own affair
    private static <T, A> Collector<? super T, Object, A> opaque(Collector<? super T, ?, A> counting) {
        return (Collector<? super T, Object, A>) counting;
    }

    /** {@return the groups in their order; unmodifiable} */
    public Map<K, A> asMap() {
        return groups;
    }

    /**
     * {@return what was counted of a group; empty if there is nobody of it}
     *
     * @param group the group
     */
    public Optional<A> get(K group) {
        return Optional.ofNullable(groups.get(group));
    }

    /** {@return what was counted of all groups together; empty if there are none} */
    public Optional<A> total() {
        return groups.isEmpty() ? Optional.empty() : Optional.of(sum(List.copyOf(groups.values())));
    }

    /** By halves: small ones are added to small ones, not each of ten thousand to the whole. */
    private static <A extends Mergeable<A>> A sum(List<A> counted) {
        if (counted.size() == 1) {
            return counted.get(0);
        }
        int half = counted.size() / 2;
        return sum(counted.subList(0, half)).plus(sum(counted.subList(half, counted.size())));
    }

    /**
     * {@return the same by larger groups: districts by province}
     *
     * @param larger the larger group of a group
     * @param <L> what tells larger groups apart
     */
    public <L extends Comparable<? super L>> Groups<L, A> by(Function<? super K, ? extends L> larger) {
        TreeMap<L, List<A>> members = new TreeMap<>();
        groups.forEach((key, counted) -> members.computeIfAbsent(larger.apply(key), one -> new ArrayList<>())
                .add(counted));
        TreeMap<L, A> sums = new TreeMap<>();
        members.forEach((key, counted) -> sums.put(key, sum(counted)));
        return new Groups<>(sums);
    }

    /**
     * {@return these groups and others; groups of one key are added up}
     *
     * @param others what was counted of others
     */
    public Groups<K, A> plus(Groups<K, A> others) {
        TreeMap<K, A> sums = new TreeMap<>(groups);
        others.groups.forEach((key, counted) -> sums.merge(key, counted, Mergeable::plus));
        return new Groups<>(sums);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Groups<?, ?> that && groups.equals(that.groups);
    }

    @Override
    public int hashCode() {
        return groups.hashCode();
    }

    /** The groups, and what was counted of each in short. */
    @Override
    public String toString() {
        return groups.toString();
    }
}
