package vn.giamngheo.measure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import vn.giamngheo.quantity.Ratio;

/**
 * How much of the change of a measure is change within groups, and how much is people being in other groups than before
 * (Shapley decomposition, Shorrocks 2013; for M0 Alkire et al. 2015, chapter 9). Exact: both together are the change.
 *
 * @param <K> what tells groups apart
 */
public final class ChangeByGroup<K extends Comparable<? super K>> {

    /**
     * The part of a group.
     *
     * @param group the group
     * @param shareBefore its share of the population at the start
     * @param shareAfter its share of the population at the end
     * @param before its measure at the start; empty if there was nobody of it
     * @param after its measure at the end; empty if there was nobody of it
     * @param within what the change of its measure adds: that change times the mean of its shares; 0 for a group that there
     *     was not at both times
     * @param population what the change of its share adds: that change times the mean of its measures, or times the one
     *     there is
     * @param <K> what tells groups apart
     */
    public record OfGroup<K>(
            K group,
            Ratio shareBefore,
            Ratio shareAfter,
            Optional<Ratio> before,
            Optional<Ratio> after,
            Ratio within,
            Ratio population) {

        private static <K> OfGroup<K> of(
                K group, Ratio shareBefore, Ratio shareAfter, Optional<Ratio> before, Optional<Ratio> after) {
            Ratio one = before.or(() -> after).orElse(Ratio.ZERO);
            Ratio other = after.orElse(one);
            Ratio half = Ratio.of(1, 2);
            return new OfGroup<>(
                    group,
                    shareBefore,
                    shareAfter,
                    before,
                    after,
                    other.minus(one).times(shareBefore.plus(shareAfter)).times(half),
                    shareAfter.minus(shareBefore).times(one.plus(other)).times(half));
        }
    }

    private final PovertyMeasure measure;
    private final List<OfGroup<K>> groups;

    private ChangeByGroup(PovertyMeasure measure, List<OfGroup<K>> groups) {
        this.measure = measure;
        this.groups = groups;
    }

    /**
     * {@return the change of a measure by group; empty if there was nobody at either time}
     *
     * @param before what was counted of the groups at the start
     * @param after what was counted of them at the end
     * @param measure which measure
     * @param setting how it is measured at both times
     * @param <K> what tells groups apart
     * @param <U> what is counted
     * @throws vn.giamngheo.text.RefusedException if an indicator is none of a table, or one is unknown and may not be
     */
    public static <K extends Comparable<? super K>, U extends Unit> Optional<ChangeByGroup<K>> of(
            Groups<K, PatternTable<U>> before,
            Groups<K, PatternTable<U>> after,
            PovertyMeasure measure,
            MeasureSetting setting) {
        TreeSet<K> keys = new TreeSet<>(before.asMap().keySet());
        keys.addAll(after.asMap().keySet());
        Side<K, U> one = new Side<>(before, measure, setting);
        Side<K, U> other = new Side<>(after, measure, setting);
        if (one.population.signum() == 0 || other.population.signum() == 0) {
            return Optional.empty();
        }
        List<OfGroup<K>> groups = new ArrayList<>();
        keys.forEach(key -> groups.add(
                OfGroup.of(key, one.share(key), other.share(key), one.measureOf(key), other.measureOf(key))));
        return Optional.of(new ChangeByGroup<>(measure, List.copyOf(groups)));
    }

    /** The groups at one time. */
    private static final class Side<K extends Comparable<? super K>, U extends Unit> {

        private final Map<K, AlkireFoster<U>> results = new HashMap<>();
        private final PovertyMeasure measure;
        private final Ratio population;

        Side(Groups<K, PatternTable<U>> tables, PovertyMeasure measure, MeasureSetting setting) {
            tables.asMap().forEach((key, table) -> results.put(key, setting.measure(table)));
            this.measure = measure;
            this.population = results.keySet().stream().map(this::populationOf).reduce(Ratio.ZERO, Ratio::plus);
        }

        private Optional<AlkireFoster<U>> result(K key) {
            return Optional.ofNullable(results.get(key));
        }

        private Ratio populationOf(K key) {
            return result(key).map(result -> Ratio.of(result.population())).orElse(Ratio.ZERO);
        }

        Ratio share(K key) {
            return populationOf(key).dividedBy(population);
        }

        Optional<Ratio> measureOf(K key) {
            return result(key).flatMap(measure::of);
        }
    }

    /** {@return which measure} */
    public PovertyMeasure measure() {
        return measure;
    }

    /** {@return the parts of the groups, in their order; unmodifiable} */
    public List<OfGroup<K>> groups() {
        return groups;
    }

    /** {@return what changes within groups add, in all} */
    public Ratio within() {
        return groups.stream().map(OfGroup::within).reduce(Ratio.ZERO, Ratio::plus);
    }

    /** {@return what changes of the shares of groups add, in all} */
    public Ratio population() {
        return groups.stream().map(OfGroup::population).reduce(Ratio.ZERO, Ratio::plus);
    }

    /** {@return the change of the measure of the whole population: both added up} */
    public Ratio total() {
        return within().plus(population());
    }
}
