package vn.giamngheo.measure;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.giamngheo.quantity.Ratio;
import vn.giamngheo.quantity.RatioRange;
import vn.giamngheo.text.RefusedException;

/**
 * A table measured at some cut-offs at once, and with them at every other: between one score and the next nothing
 * changes.
 *
 * @param <U> what is counted
 */
final class Measurement<U extends Unit> {

    private final PatternTable<U> table;
    private final IndicatorWeights weights;
    private final MissingPolicy policy;
    private final List<Ratio> cutoffs;
    private final long incomplete;
    private final Steps own;
    /** Empty if nothing is unknown. */
    private final Optional<Steps> least;

    private final Optional<Steps> most;

    private Measurement(PatternTable<U> table, Scoring scoring, MissingPolicy policy, List<Ratio> cutoffs) {
        Cells cells = table.cells();
        this.table = table;
        this.weights = scoring.weights();
        this.policy = policy;
        this.cutoffs = cutoffs;
        this.incomplete = incomplete(cells, scoring.used());
        if (incomplete > 0 && policy == MissingPolicy.COMPLETE) {
            throw incomplete(incomplete, table);
        }
        this.own = Steps.over(cells, scoring, policy, cutoffs);
        this.least = bound(cells, scoring, MissingPolicy.NOT_DEPRIVED);
        this.most = bound(cells, scoring, MissingPolicy.DEPRIVED);
    }

    private Optional<Steps> bound(Cells cells, Scoring scoring, MissingPolicy bound) {
        return incomplete == 0 ? Optional.empty() : Optional.of(Steps.over(cells, scoring, bound, cutoffs));
    }

    static <U extends Unit> Measurement<U> at(
            PatternTable<U> table, IndicatorWeights weights, List<PovertyCutoff> cutoffs, MissingPolicy policy) {
        TreeSet<Ratio> sorted = cutoffs.stream().map(PovertyCutoff::k).collect(Collectors.toCollection(TreeSet::new));
        return new Measurement<>(table, Scoring.of(table.indicators(), weights), policy, List.copyOf(sorted));
    }

    /** At every score that somebody has or may have. */
    static <U extends Unit> Measurement<U> atEveryScore(
            PatternTable<U> table, IndicatorWeights weights, MissingPolicy policy) {
        Scoring scoring = Scoring.of(table.indicators(), weights);
        SortedSet<Ratio> scores = Steps.scores(table.cells(), scoring, policy);
        if (incomplete(table.cells(), scoring.used()) > 0) {
            scores.addAll(Steps.scores(table.cells(), scoring, MissingPolicy.NOT_DEPRIVED));
            scores.addAll(Steps.scores(table.cells(), scoring, MissingPolicy.DEPRIVED));
        }
        return new Measurement<>(table, scoring, policy, List.copyOf(scores));
    }

    private static long incomplete(Cells cells, long used) {
        long incomplete = 0;
        for (int i = cells.complete(); i < cells.size(); i++) {
            incomplete += (cells.known(i) & used) == used ? 0 : cells.weight(i);
        }
        return incomplete;
    }

    private static RefusedException incomplete(long incomplete, PatternTable<?> table) {
        String amount = BigDecimal.valueOf(incomplete, table.unit().decimals()) + " / "
                + table.population().toPlainString();
        String policies = Arrays.stream(MissingPolicy.values())
                .filter(one -> one != MissingPolicy.COMPLETE)
                .map(Enum::name)
                .collect(Collectors.joining(", "));
        return new RefusedException(
                "có chỉ số chưa rõ (" + amount + "), phải chọn cách xử lý: " + policies,
                "indicators are unknown of some (" + amount + "), so a policy must be chosen: " + policies);
    }

    /** The cut-offs measured at, ascending. */
    List<Ratio> cutoffs() {
        return cutoffs;
    }

    /** The measures at a cut-off: at one between two those of the higher. */
    AlkireFoster<U> at(PovertyCutoff cutoff) {
        int found = Collections.binarySearch(cutoffs, cutoff.k());
        int index = found < 0 ? -found - 1 : found;
        Optional<AlkireFoster.Bounds> bounds =
                least.flatMap(low -> most.map(high -> bounds(low.at(index), high.at(index))));
        return new AlkireFoster<>(
                table.unit(),
                table.group(),
                new AlkireFoster.Method(weights, cutoff, policy),
                new AlkireFoster.Missing(incomplete, own.leftOut(), bounds),
                own.at(index));
    }

    private AlkireFoster.Bounds bounds(Sums low, Sums high) {
        Ratio population = Ratio.of(low.population());
        return new AlkireFoster.Bounds(
                new RatioRange(
                        Ratio.of(low.poor()).dividedBy(population),
                        Ratio.of(high.poor()).dividedBy(population)),
                new RatioRange(
                        low.score(weights).dividedBy(population),
                        high.score(weights).dividedBy(population)));
    }
}
