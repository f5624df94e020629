package vn.giamngheo.measure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.giamngheo.quantity.Ratio;
import vn.giamngheo.standard.Dimension;
import vn.giamngheo.text.RefusedException;

/**
 * The measures of Alkire and Foster of a whole and of its groups: what each group adds to M0 of the whole, and in it each
 * indicator and dimension. What groups add makes the whole exactly.
 *
 * @param <K> what tells groups apart
 * @param <U> what is counted
 */
public final class Decomposition<K, U extends Unit> {

    /**
     * What a group adds to the whole. Shares of nobody are empty.
     *
     * @param measures those of the group by itself
     * @param populationShare its part of the population of the whole
     * @param poorShare its part of the poor of the whole; empty if nobody is poor
     * @param contribution what it adds to M0 of the whole: its share of the population times its own M0
     * @param share its part of M0 of the whole; empty if that is 0
     * @param indicators what its indicators add to M0 of the whole, in the order of the weights
     * @param dimensions what its dimensions add to M0 of the whole
     * @param <U> what is counted
     */
    public record OfGroup<U extends Unit>(
            AlkireFoster<U> measures,
            Optional<Ratio> populationShare,
            Optional<Ratio> poorShare,
            Optional<Ratio> contribution,
            Optional<Ratio> share,
            List<OfIndicator> indicators,
            List<OfDimension> dimensions) {

        /**
         * Keeps the lists as they are.
         *
         * @param measures those of the group by itself
         * @param populationShare its part of the population
         * @param poorShare its part of the poor
         * @param contribution what it adds to M0 of the whole
         * @param share its part of M0 of the whole
         * @param indicators what its indicators add
         * @param dimensions what its dimensions add
         */
        public OfGroup {
            indicators = List.copyOf(indicators);
            dimensions = List.copyOf(dimensions);
        }
    }

    /**
     * What an indicator in a group adds to the whole.
     *
     * @param weight the indicator, its dimension and its weight
     * @param contribution what it adds to M0 of the whole; empty if there is nobody
     * @param share its part of M0 of the whole; empty if that is 0
     */
    public record OfIndicator(IndicatorWeight weight, Optional<Ratio> contribution, Optional<Ratio> share) {}

    /**
     * What a dimension in a group adds to the whole.
     *
     * @param dimension the dimension
     * @param contribution what it adds to M0 of the whole; empty if there is nobody
     * @param share its part of M0 of the whole; empty if that is 0
     */
    public record OfDimension(Dimension dimension, Optional<Ratio> contribution, Optional<Ratio> share) {}

    private final AlkireFoster<U> total;
    private final SortedMap<K, OfGroup<U>> groups;

    private Decomposition(AlkireFoster<U> total, SortedMap<K, OfGroup<U>> groups) {
        this.total = total;
        this.groups = Collections.unmodifiableSortedMap(groups);
    }

    /**
     * {@return what groups add to the whole that they make}
     *
     * @param groups at least one; some or all may be of nobody
     * @param weights what indicators weigh
     * @param cutoff the cut-off
     * @param policy what is made of unknown indicators
     * @param <K> what tells groups apart
     * @param <U> what is counted
     * @throws RefusedException if there are no groups, or as
     *     {@link PatternTable#measure(IndicatorWeights, PovertyCutoff, MissingPolicy)}
     * @throws ArithmeticException if all groups together are more than a {@code long} holds
     */
    public static <K, U extends Unit> Decomposition<K, U> of(
            Groups<K, PatternTable<U>> groups, IndicatorWeights weights, PovertyCutoff cutoff, MissingPolicy policy) {
        PatternTable<U> whole = groups.total()
                .orElseThrow(() ->
                        new RefusedException("không có nhóm nào để phân tách", "there are no groups to decompose"));
        AlkireFoster<U> total = whole.measure(weights, cutoff, policy);
        Ratio score = total.score();
        TreeMap<K, OfGroup<U>> parts = new TreeMap<>();
        groups.asMap()
                .forEach((key, table) -> parts.put(key, part(table.measure(weights, cutoff, policy), total, score)));
        return new Decomposition<>(total, parts);
    }

    /**
     * {@return what groups add to a whole, as it was kept somewhere, if it follows from the measures of each and of the whole}
     *
     * @param total the measures of the whole
     * @param groups what each group adds, by name; at least one
     * @param <U> what is counted
     * @throws RefusedException if they are measured otherwise, do not make the whole, or add something else; the group is
     *     named
     */
    public static <U extends Unit> Decomposition<String, U> recorded(
            AlkireFoster<U> total, Map<String, ? extends OfGroup<?>> groups) {
        Ratio score = total.score();
        TreeMap<String, OfGroup<U>> parts = new TreeMap<>();
        groups.forEach((name, kept) -> {
            OfGroup<U> part = part(sameMethod(name, kept.measures(), total), total, score);
            if (!part.equals(kept)) {
                throw new RefusedException(
                        "đóng góp của nhóm “" + name + "” không đúng với các kết quả của nhóm và của tổng thể",
                        "what the group '" + name + "' adds does not follow from its measures and those of the whole");
            }
            parts.put(name, part);
        });
        requireWhole(total, List.copyOf(parts.values()));
        return new Decomposition<>(total, parts);
    }

    @SuppressWarnings("unchecked") // what is counted is looked at before
    private static <U extends Unit> AlkireFoster<U> sameMethod(
            String name, AlkireFoster<?> group, AlkireFoster<U> total) {
        if (!group.unit().equals(total.unit())
                || !group.weights().equals(total.weights())
                || !group.cutoff().equals(total.cutoff())
                || group.policy() != total.policy()) {
            throw new RefusedException(
                    "nhóm “" + name + "” được đo theo đơn vị, quyền số, ngưỡng hoặc cách xử lý thông tin thiếu khác",
                    "the group '" + name + "' is measured in another unit, or with other weights, cut-off or policy");
        }
        return (AlkireFoster<U>) group;
    }

    private static <U extends Unit> void requireWhole(AlkireFoster<U> total, List<OfGroup<U>> parts) {
        List<AlkireFoster<U>> groups = parts.stream().map(OfGroup::measures).toList();
        boolean isWhole = !groups.isEmpty()
                && isSum(total, groups, AlkireFoster::population)
                && isSum(total, groups, AlkireFoster::poor)
                && isSum(total, groups, AlkireFoster::incomplete)
                && isSum(total, groups, AlkireFoster::leftOut);
        for (int i = 0; i < total.weights().weights().size(); i++) {
            int index = i;
            isWhole = isWhole
                    && isSum(total, groups, one -> BigDecimal.valueOf(one.sums().uncensored(index)))
                    && isSum(total, groups, one -> BigDecimal.valueOf(one.sums().censored(index)))
                    && total.amounts()
                            .get(i)
                            .equals(groups.stream()
                                    .map(one -> one.amounts().get(index))
                                    .reduce(Ratio.ZERO, Ratio::plus));
        }
        if (!isWhole) {
            throw new RefusedException(
                    "các nhóm cộng lại không bằng tổng thể", "the groups together do not make the whole");
        }
    }

    private static <U extends Unit> boolean isSum(
            AlkireFoster<U> total, List<AlkireFoster<U>> groups, Function<AlkireFoster<U>, BigDecimal> amount) {
        BigDecimal sum = groups.stream().map(amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        return amount.apply(total).compareTo(sum) == 0;
    }

    private static <U extends Unit> OfGroup<U> part(AlkireFoster<U> group, AlkireFoster<U> total, Ratio ofTotal) {
        Ratio population = Ratio.of(total.sums().population());
        Ratio ofGroup = group.score();
        List<OfIndicator> indicators = new ArrayList<>();
        List<Ratio> amounts = group.amounts();
        for (int i = 0; i < amounts.size(); i++) {
            indicators.add(new OfIndicator(
                    group.weights().weights().get(i),
                    Shares.of(amounts.get(i), population),
                    Shares.of(amounts.get(i), ofTotal)));
        }
        List<OfDimension> dimensions = new ArrayList<>();
        group.amountsByDimension()
                .forEach((dimension, amount) -> dimensions.add(
                        new OfDimension(dimension, Shares.of(amount, population), Shares.of(amount, ofTotal))));
        return new OfGroup<>(
                group,
                Shares.of(Ratio.of(group.sums().population()), population),
                Shares.of(Ratio.of(group.sums().poor()), Ratio.of(total.sums().poor())),
                Shares.of(ofGroup, population),
                Shares.of(ofGroup, ofTotal),
                indicators,
                dimensions);
    }

    /** {@return the measures of the whole} */
    public AlkireFoster<U> total() {
        return total;
    }

    /** {@return what each group adds, in their order; unmodifiable} */
    public Map<K, OfGroup<U>> groups() {
        return groups;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Decomposition<?, ?> that && total.equals(that.total) && groups.equals(that.groups);
    }

    @Override
    public int hashCode() {
        return Objects.hash(total, groups);
    }

    /** The whole, and M0 of each group. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("Decomposition{").append(total);
        groups.forEach((key, part) -> text.append(", ").append(key).append(": ").append(part.measures()));
        return text.append('}').toString();
    }
}
