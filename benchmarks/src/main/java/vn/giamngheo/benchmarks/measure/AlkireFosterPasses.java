package vn.giamngheo.benchmarks.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.openjdk.jmh.infra.Blackhole;
import vn.giamngheo.measure.AlkireFoster;
import vn.giamngheo.measure.IndicatorWeights;
import vn.giamngheo.measure.MissingPolicy;
import vn.giamngheo.measure.PatternColumns;
import vn.giamngheo.measure.PatternTable;
import vn.giamngheo.measure.PatternTally;
import vn.giamngheo.measure.PovertyCutoff;
import vn.giamngheo.measure.Unit.SampledHouseholds;
import vn.giamngheo.quantity.Ratio;

/** From columns to the measures of 63 provinces and of all of them together. */
final class AlkireFosterPasses {

    static final List<PovertyCutoff> ONE = List.of(PovertyCutoff.of(1, 3));
    static final List<PovertyCutoff> TWELVE =
            IntStream.rangeClosed(1, 12).mapToObj(i -> PovertyCutoff.of(i, 12)).toList();

    private static final IndicatorWeights WEIGHTS = SurveyColumns.equalWeights();

    private AlkireFosterPasses() {}

    /** The provinces, and at the end the nation. */
    static List<PatternTable<SampledHouseholds>> tables(PatternColumns<SampledHouseholds> columns) {
        List<PatternTable<SampledHouseholds>> tables = new ArrayList<>(columns.tally());
        PatternTally<SampledHouseholds> nation = PatternTally.of(SurveyColumns.indicators(), SurveyColumns.UNIT);
        tables.forEach(nation::add);
        tables.add(nation.toTable());
        return tables;
    }

    static List<List<AlkireFoster<SampledHouseholds>>> measured(
            List<PatternTable<SampledHouseholds>> tables, List<PovertyCutoff> cutoffs) {
        return tables.stream()
                .map(table -> table.atCutoffs(WEIGHTS, cutoffs, MissingPolicy.COMPLETE))
                .toList();
    }

    /** Columns to H, A, M0 and the sums behind all censored headcounts. */
    static void measure(PatternColumns<SampledHouseholds> columns, List<PovertyCutoff> cutoffs, Blackhole hole) {
        for (List<AlkireFoster<SampledHouseholds>> ofTable : measured(tables(columns), cutoffs)) {
            for (AlkireFoster<SampledHouseholds> measured : ofTable) {
                hole.consume(measured.headcountRatio());
                hole.consume(measured.intensity());
                hole.consume(measured.adjustedHeadcountRatio());
            }
        }
    }

    /**
     * Compares with counting household by household.
     *
     * @throws IllegalStateException if a number differs
     */
    static void requireRight(SurveyColumns data, PatternColumns<SampledHouseholds> columns) {
        List<List<AlkireFoster<SampledHouseholds>>> all = measured(tables(columns), TWELVE);
        for (int k = 1; k <= SurveyColumns.INDICATORS; k++) {
            ByHand byHand = new ByHand(data, k);
            for (int group = 0; group <= SurveyColumns.PROVINCES; group++) {
                byHand.require(all.get(group).get(k - 1), group);
            }
        }
    }

    /** Sums at one cut-off, a household at a time. */
    private static final class ByHand {
        private final long[] population = new long[SurveyColumns.PROVINCES + 1];
        private final long[] poor = new long[SurveyColumns.PROVINCES + 1];
        private final long[] score = new long[SurveyColumns.PROVINCES + 1];
        private final long[][] censored = new long[SurveyColumns.PROVINCES + 1][SurveyColumns.INDICATORS];

        ByHand(SurveyColumns data, int k) {
            for (int i = 0; i < data.size(); i++) {
                add(data.provinces[i], data.patterns[i], data.weights[i], k);
                add(SurveyColumns.PROVINCES, data.patterns[i], data.weights[i], k);
            }
        }

        private void add(int group, int pattern, int weight, int k) {
            population[group] += weight;
            if (Integer.bitCount(pattern) >= k) {
                poor[group] += weight;
                score[group] += (long) weight * Integer.bitCount(pattern);
                for (int bit = 0; bit < SurveyColumns.INDICATORS; bit++) {
                    censored[group][bit] += (pattern >> bit & 1) == 0 ? 0 : weight;
                }
            }
        }

        void require(AlkireFoster<SampledHouseholds> measured, int group) {
            require(measured.headcountRatio().orElseThrow(), Ratio.of(poor[group], population[group]));
            require(
                    measured.adjustedHeadcountRatio().orElseThrow(),
                    Ratio.of(score[group], SurveyColumns.INDICATORS).dividedBy(Ratio.of(population[group])));
            for (int bit = 0; bit < SurveyColumns.INDICATORS; bit++) {
                require(measured.indicators().get(bit).censored(), Ratio.of(censored[group][bit], population[group]));
            }
        }

        private static void require(Ratio ours, Ratio expected) {
            if (!ours.equals(expected)) {
                throw new IllegalStateException(ours + " must be " + expected);
            }
        }
    }
}
