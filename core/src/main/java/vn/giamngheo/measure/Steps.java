package vn.giamngheo.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.giamngheo.quantity.Ratio;

/** The sums of a table at some cut-offs, all made in one walk over its cells. */
final class Steps {

    private final Scoring scoring;
    private final MissingPolicy policy;
    private final List<Ratio> cutoffs;
    /** By the whole that scores are parts of: one, but where the weights of what is known are scaled up. */
    private final TreeMap<Long, Bins> byWhole = new TreeMap<>();

    private long leftOut;

    private Steps(Scoring scoring, MissingPolicy policy, List<Ratio> cutoffs) {
        this.scoring = scoring;
        this.policy = policy;
        this.cutoffs = cutoffs;
    }

    /**
     * Walks over the cells.
     *
     * @param cutoffs ascending, no two alike
     */
    static Steps over(Cells cells, Scoring scoring, MissingPolicy policy, List<Ratio> cutoffs) {
        Steps steps = new Steps(scoring, policy, cutoffs);
        steps.addComplete(cells);
        for (int i = cells.complete(); i < cells.size(); i++) {
            steps.addIncomplete(cells.known(i) & scoring.used(), cells.deprived(i) & scoring.used(), cells.weight(i));
        }
        steps.byWhole.values().forEach(Bins::accumulate);
        return steps;
    }

    private void addComplete(Cells cells) {
        Bins bins = bins(scoring.weights().whole());
        if (bins.isWorthTables(cells.complete())) {
            bins.addAll(cells, cells.complete(), scoring);
            return;
        }
        for (int i = 0; i < cells.complete(); i++) {
            long deprived = cells.deprived(i) & scoring.used();
            bins.add(deprived, scoring.score(deprived), cells.weight(i));
        }
    }

    private void addIncomplete(long known, long deprived, long weight) {
        if (policy.leavesOut(known, scoring.used())) {
            leftOut += weight;
        } else {
            long taken = policy.deprived(known, deprived, scoring.used());
            bins(policy.whole(known, scoring)).add(taken, scoring.score(taken), weight);
        }
    }

    private Bins bins(long whole) {
        return byWhole.computeIfAbsent(whole, one -> new Bins(one, scoring.width(), cutoffs));
    }

    /** How much is left out, whatever the cut-off. */
    long leftOut() {
        return leftOut;
    }

    /**
     * The sums at a cut-off.
     *
     * @param index which one; their number for one that nobody reaches
     */
    Sums at(int index) {
        boolean reached = index < cutoffs.size();
        int size = scoring.weights().weights().size();
        long[] uncensored = new long[size];
        long[] censored = new long[size];
        for (int i = 0; i < size; i++) {
            int bit = scoring.bit(i);
            uncensored[i] = sum(bins -> bins.deprived(0, bit));
            censored[i] = reached ? sum(bins -> bins.deprived(index + 1, bit)) : 0;
        }
        return new Sums(
                sum(bins -> bins.total(0)),
                reached ? sum(bins -> bins.total(index + 1)) : 0,
                uncensored,
                censored,
                reached ? scaled(index) : null);
    }

    private long sum(ToLongFunction<Bins> part) {
        long sum = 0;
        for (Bins bins : byWhole.values()) {
            sum += part.applyAsLong(bins);
        }
        return sum;
    }

    /** None if only such are poor of whom everything is known: each adds its weights as they are. */
    private @Nullable List<Ratio> scaled(int index) {
        boolean asTheyAre = byWhole.entrySet().stream()
                .allMatch(one -> one.getKey() == scoring.weights().whole()
                        || one.getValue().total(index + 1) == 0);
        if (asTheyAre) {
            return null;
        }
        List<Ratio> scaled = new ArrayList<>();
        for (int i = 0; i < scoring.weights().weights().size(); i++) {
            Ratio amount = Ratio.ZERO;
            for (Map.Entry<Long, Bins> bins : byWhole.entrySet()) {
                amount = amount.plus(Ratio.of(scoring.weights().parts(i), bins.getKey())
                        .times(bins.getValue().deprived(index + 1, scoring.bit(i))));
            }
            scaled.add(amount);
        }
        return List.copyOf(scaled);
    }

    /** The scores above 0 that cells have, ascending. */
    static SortedSet<Ratio> scores(Cells cells, Scoring scoring, MissingPolicy policy) {
        TreeMap<Long, SortedSet<Long>> byWhole = new TreeMap<>();
        byWhole.put(scoring.weights().whole(), completeScores(cells, scoring));
        for (int i = cells.complete(); i < cells.size(); i++) {
            long known = cells.known(i) & scoring.used();
            if (!policy.leavesOut(known, scoring.used())) {
                long taken = policy.deprived(known, cells.deprived(i) & scoring.used(), scoring.used());
                byWhole.computeIfAbsent(policy.whole(known, scoring), whole -> new TreeSet<>())
                        .add(scoring.score(taken));
            }
        }
        TreeSet<Ratio> scores = new TreeSet<>();
        byWhole.forEach((whole, parts) -> parts.forEach(part -> scores.add(Ratio.of(part, whole))));
        scores.remove(Ratio.ZERO);
        return scores;
    }

    private static SortedSet<Long> completeScores(Cells cells, Scoring scoring) {
        return IntStream.range(0, cells.complete())
                .mapToLong(i -> scoring.score(cells.deprived(i)))
                .distinct()
                .boxed()
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
