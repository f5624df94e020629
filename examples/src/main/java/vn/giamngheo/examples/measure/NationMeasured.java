package vn.giamngheo.examples.measure;

import static vn.giamngheo.standard.PovertyStatus.NEAR_POOR;
import static vn.giamngheo.standard.PovertyStatus.POOR;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import vn.giamngheo.measure.AlkireFoster;
import vn.giamngheo.measure.Groups;
import vn.giamngheo.measure.IndicatorWeights;
import vn.giamngheo.measure.MissingPolicy;
import vn.giamngheo.measure.PatternTable;
import vn.giamngheo.measure.PovertyCutoff;
import vn.giamngheo.measure.Unit;
import vn.giamngheo.place.Province;
import vn.giamngheo.population.StatusCounts;
import vn.giamngheo.quantity.Ratio;
import vn.giamngheo.standard.NationalStandards;
import vn.giamngheo.standard.PovertyStatus;

/**
 * What remains of the households of a nation: two small tables for each province, and all figures come of them.
 *
 * @param statuses who is poor by the rule of the standard, income and deprivations together
 * @param patterns who is deprived in what
 */
record NationMeasured(
        Groups<Province, StatusCounts<Unit.Households>> statuses,
        Groups<Province, PatternTable<Unit.Households>> patterns) {

    private static final IndicatorWeights WEIGHTS = IndicatorWeights.equal(NationalStandards.VN_2022);
    private static final int INDICATORS = WEIGHTS.weights().size();

    /** The rates of a province or of the nation. */
    record Rates(String name, Ratio poor, Ratio nearPoor) {}

    /** From the poorest province. */
    List<Rates> rates() {
        return statuses.asMap().entrySet().stream()
                .map(one -> rates(one.getKey().name(), one.getValue()))
                .sorted(Comparator.comparing(Rates::poor).reversed())
                .toList();
    }

    /** The counts of the provinces together: rates of sums, never sums of rates. */
    Rates ofTheNation() {
        return rates("Cả nước", statuses.total().orElseThrow());
    }

    private static Rates rates(String name, StatusCounts<Unit.Households> counts) {
        return new Rates(name, rate(counts, POOR), rate(counts, NEAR_POOR));
    }

    /** Every fact of these households is known, so each range is one number. */
    private static Ratio rate(StatusCounts<Unit.Households> counts, PovertyStatus status) {
        return counts.rate(status).orElseThrow().min();
    }

    long households() {
        return statuses.total().orElseThrow().population().longValueExact();
    }

    /** Three of twelve, as the standard has it. */
    AlkireFoster<Unit.Households> atThree() {
        return patterns.total().orElseThrow().measure(WEIGHTS, PovertyCutoff.of(3, INDICATORS));
    }

    /** One of twelve, two of twelve, … all: without looking at a household again. */
    List<AlkireFoster<Unit.Households>> atEach() {
        List<PovertyCutoff> cutoffs = IntStream.rangeClosed(1, INDICATORS)
                .mapToObj(k -> PovertyCutoff.of(k, INDICATORS))
                .toList();
        return patterns.total().orElseThrow().atCutoffs(WEIGHTS, cutoffs, MissingPolicy.COMPLETE);
    }
}
