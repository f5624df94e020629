package vn.giamngheo.measure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.giamngheo.quantity.Ratio;
import vn.giamngheo.quantity.RatioRange;
import vn.giamngheo.standard.Dimension;

/**
 * Measures of two indicators of one weight as they might have been kept, with k = 1/2. All numbers are worked out by hand:
 * of four households one is deprived in both, one in the first, two in none.
 */
final class Kept {

    static final IndicatorWeights WEIGHTS = Small.equal(2);

    Unit unit = Unit.HOUSEHOLDS;
    MissingPolicy policy = MissingPolicy.COMPLETE;
    String population = "4";
    String poor = "2";
    String incomplete = "0";
    String leftOut = "0";

    @Nullable
    String h = "1/2";

    @Nullable
    String a = "3/4";

    @Nullable
    String m0 = "3/8";
    /** The least and the most of H, then of M0; null for none. */
    @Nullable
    List<String> bounds = List.of("1/2", "1/2", "3/8", "3/8");

    /** Of each indicator: uncensored, censored, contribution and share. */
    List<List<String>> indicators =
            new ArrayList<>(List.of(List.of("1/2", "1/2", "1/4", "2/3"), List.of("1/4", "1/4", "1/8", "1/3")));

    /** Of each dimension: contribution and share. */
    List<List<String>> dimensions = new ArrayList<>(List.of(List.of("1/4", "2/3"), List.of("1/8", "1/3")));

    /** Kept with changes. */
    static Kept with(Consumer<Kept> changes) {
        Kept kept = new Kept();
        changes.accept(kept);
        return kept;
    }

    /** Of nobody there is nothing but the sums. */
    static Kept ofNobody() {
        return with(kept -> {
            kept.population = "0";
            kept.poor = "0";
            kept.h = null;
            kept.a = null;
            kept.m0 = null;
            kept.bounds = null;
            kept.indicators = List.of();
            kept.dimensions = List.of();
        });
    }

    /**
     * One of two households knows the first indicator alone, in which it is deprived: scaled up, its score is 1. If it is
     * not deprived in the other, its score is 1/2, which is poor too.
     */
    static Kept reweighted() {
        return with(kept -> {
            kept.policy = MissingPolicy.REWEIGHTED;
            kept.population = "2";
            kept.poor = "1";
            kept.incomplete = "1";
            kept.a = "1";
            kept.m0 = "1/2";
            kept.bounds = List.of("1/2", "1/2", "1/4", "1/2");
            kept.indicators = List.of(List.of("1/2", "1/2", "1/2", "1"), List.of("0", "0", "0", "0"));
            kept.dimensions = List.of(List.of("1/2", "1"), List.of("0", "0"));
        });
    }

    RecordedMeasures recorded() {
        List<AlkireFoster.OfIndicator> ofIndicators = new ArrayList<>();
        List<AlkireFoster.OfDimension> ofDimensions = new ArrayList<>();
        for (int i = 0; i < indicators.size(); i++) {
            List<String> one = indicators.get(i);
            ofIndicators.add(new AlkireFoster.OfIndicator(
                    WEIGHTS.weights().get(i),
                    Ratio.parse(one.get(0)),
                    Ratio.parse(one.get(1)),
                    Ratio.parse(one.get(2)),
                    Optional.of(Ratio.parse(one.get(3)))));
        }
        for (int i = 0; i < dimensions.size(); i++) {
            List<String> one = dimensions.get(i);
            ofDimensions.add(new AlkireFoster.OfDimension(
                    Dimension.of("d" + (i + 1)),
                    Ratio.of(1, 2),
                    Ratio.parse(one.get(0)),
                    Optional.of(Ratio.parse(one.get(1)))));
        }
        return new RecordedMeasures(
                unit,
                Optional.empty(),
                WEIGHTS,
                PovertyCutoff.of(1, 2),
                policy,
                new BigDecimal(population),
                new BigDecimal(poor),
                new BigDecimal(incomplete),
                new BigDecimal(leftOut),
                ratio(h),
                ratio(a),
                ratio(m0),
                ratio(bounds),
                ofIndicators,
                ofDimensions);
    }

    private static Optional<Ratio> ratio(@Nullable String fraction) {
        return Optional.ofNullable(fraction).map(Ratio::parse);
    }

    private static Optional<AlkireFoster.Bounds> ratio(@Nullable List<String> bounds) {
        return Optional.ofNullable(bounds)
                .map(all -> all.stream().map(Ratio::parse).toList())
                .map(all -> new AlkireFoster.Bounds(
                        new RatioRange(all.get(0), all.get(1)), new RatioRange(all.get(2), all.get(3))));
    }
}
