package vn.giamngheo.benchmarks.measure;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import vn.giamngheo.household.DeprivationIndicator;
import vn.giamngheo.measure.Column;
import vn.giamngheo.measure.IndicatorWeights;
import vn.giamngheo.measure.PatternColumns;
import vn.giamngheo.measure.Unit;
import vn.giamngheo.quantity.Ratio;
import vn.giamngheo.standard.Dimension;

/**
 * Seeded households as columns of 7 bytes: twelve deprivations, one of 63 provinces of unequal size, a sampling weight.
 * One in five is deprived in many, so that about half of the 4,096 patterns occur in a province. Households lie in no
 * order of provinces, which is the worst order for whoever counts by province.
 */
final class SurveyColumns {

    static final int INDICATORS = 12;
    static final int PROVINCES = 63;
    static final Unit.SampledHouseholds UNIT = Unit.sampledHouseholds(2);

    final short[] patterns;
    final byte[] provinces;
    final int[] weights;

    private SurveyColumns(int households) {
        this.patterns = new short[households];
        this.provinces = new byte[households];
        this.weights = new int[households];
    }

    static SurveyColumns random(int households) {
        return of(households, false);
    }

    static SurveyColumns byProvince(int households) {
        return of(households, true);
    }

    private static SurveyColumns of(int households, boolean sorted) {
        SurveyColumns columns = new SurveyColumns(households);
        SplittableRandom random = new SplittableRandom(20_260_101);
        int[] chances = random.ints(INDICATORS, 30, 330).toArray();
        int[] ends = new int[PROVINCES];
        for (int i = 0; i < PROVINCES; i++) {
            ends[i] = (i == 0 ? 0 : ends[i - 1]) + 1 + random.nextInt(8);
        }
        for (int i = 0; i < households; i++) {
            int place =
                    sorted ? (int) ((long) ends[PROVINCES - 1] * i / households) : random.nextInt(ends[PROVINCES - 1]);
            byte province = 0;
            while (ends[province] <= place) {
                province++;
            }
            int of = random.nextInt(5) == 0 ? 450 : 1700;
            int pattern = 0;
            for (int bit = 0; bit < INDICATORS; bit++) {
                pattern |= random.nextInt(of) < chances[bit] ? 1 << bit : 0;
            }
            columns.patterns[i] = (short) pattern;
            columns.provinces[i] = province;
            columns.weights[i] = 1 + random.nextInt(3000);
        }
        return columns;
    }

    int size() {
        return patterns.length;
    }

    static List<DeprivationIndicator> indicators() {
        return IntStream.range(0, INDICATORS)
                .mapToObj(i -> DeprivationIndicator.of("indicator-" + (char) ('a' + i)))
                .toList();
    }

    /** Twelve weights of 1/12 in six dimensions. */
    static IndicatorWeights equalWeights() {
        Map<Dimension, List<DeprivationIndicator>> dimensions = new LinkedHashMap<>();
        for (int i = 0; i < INDICATORS; i++) {
            dimensions
                    .computeIfAbsent(new Dimension("dimension-" + (char) ('a' + i / 2)), dimension -> new ArrayList<>())
                    .add(indicators().get(i));
        }
        return IndicatorWeights.equal(dimensions);
    }

    static Ratio score(int pattern) {
        return Ratio.of(Integer.bitCount(pattern), INDICATORS);
    }

    PatternColumns<Unit.SampledHouseholds> arrays() {
        return PatternColumns.of(indicators(), UNIT, Column.of(patterns))
                .groups(Column.of(provinces), PROVINCES)
                .weights(Column.of(weights));
    }

    /** The same in buffers off the heap. */
    PatternColumns<Unit.SampledHouseholds> buffers(ByteOrder order) {
        ByteBuffer ofPatterns = ByteBuffer.allocateDirect(Short.BYTES * size()).order(order);
        ofPatterns.asShortBuffer().put(patterns);
        ByteBuffer ofWeights = ByteBuffer.allocateDirect(Integer.BYTES * size()).order(order);
        ofWeights.asIntBuffer().put(weights);
        ByteBuffer ofProvinces =
                ByteBuffer.allocateDirect(size()).put(provinces).flip();
        return PatternColumns.of(indicators(), UNIT, Column.ofShorts(ofPatterns))
                .groups(Column.ofBytes(ofProvinces), PROVINCES)
                .weights(Column.ofInts(ofWeights));
    }

    /** The same in wider numbers. */
    PatternColumns<Unit.SampledHouseholds> wide() {
        int[] ofPatterns = IntStream.range(0, size()).map(i -> patterns[i]).toArray();
        int[] ofProvinces = IntStream.range(0, size()).map(i -> provinces[i]).toArray();
        long[] ofWeights = IntStream.range(0, size()).mapToLong(i -> weights[i]).toArray();
        return PatternColumns.of(indicators(), UNIT, Column.of(ofPatterns))
                .groups(Column.of(ofProvinces), PROVINCES)
                .weights(Column.of(ofWeights));
    }
}
