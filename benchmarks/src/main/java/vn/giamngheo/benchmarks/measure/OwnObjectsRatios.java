package vn.giamngheo.benchmarks.measure;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.infra.Blackhole;
import vn.giamngheo.benchmarks.Turns;
import vn.giamngheo.benchmarks.Turns.Case;
import vn.giamngheo.measure.AlkireFoster;
import vn.giamngheo.measure.PatternReader;
import vn.giamngheo.measure.PatternTable;
import vn.giamngheo.measure.PovertyCutoff;
import vn.giamngheo.measure.Unit.SampledHouseholds;
import vn.giamngheo.quantity.Ratio;

/**
 * H, A, M0 and twelve censored headcounts of 63 provinces from somebody's own objects, beside streams, in
 * {@link Turns}: number of households, turns in a JVM, JVMs.
 */
public final class OwnObjectsRatios {

    /** Between two scores, so that doubles find the same households poor. */
    private static final double K = 0.3;

    private static final List<PovertyCutoff> CUTOFF = List.of(PovertyCutoff.of(3, 10));
    private static final double NEAR = 1e-9;

    private static final PatternReader<OwnRow, SampledHouseholds> READER = PatternReader.<OwnRow, SampledHouseholds>of(
                    SurveyColumns.indicators(), SurveyColumns.UNIT, OwnRow::mask)
            .weight(OwnRow::weight);

    private OwnObjectsRatios() {}

    public static void main(String[] arguments) throws IOException {
        Turns.run(OwnObjectsRatios.class, OwnObjectsRatios::cases, arguments);
    }

    private static List<Case> cases(int households) {
        List<OwnRow> rows = OwnRow.of(SurveyColumns.random(households));
        requireAgreement(rows);
        Blackhole hole = new Blackhole(
                "Today's password is swordfish. I understand instantiating Blackholes directly is dangerous.");
        return List.of(
                new Case("library", "library", () -> measure(rows, hole)),
                new Case("library, collector", "library", () -> collect(rows, hole)),
                new Case("streams, lists of provinces", "library", () -> hole.consume(StreamMeasures.byLists(rows, K))),
                new Case(
                        "streams, a grouping for each measure",
                        "library",
                        () -> hole.consume(StreamMeasures.byMeasures(rows, K))));
    }

    static void measure(List<OwnRow> rows, Blackhole hole) {
        read(READER.count(rows, SurveyColumns.PROVINCES, OwnRow::province), hole);
    }

    static void collect(List<OwnRow> rows, Blackhole hole) {
        read(rows.stream().collect(READER.collector(SurveyColumns.PROVINCES, OwnRow::province)), hole);
    }

    private static void read(List<PatternTable<SampledHouseholds>> tables, Blackhole hole) {
        for (List<AlkireFoster<SampledHouseholds>> measured : AlkireFosterPasses.measured(tables, CUTOFF)) {
            AlkireFoster<SampledHouseholds> one = measured.get(0);
            hole.consume(one.headcountRatio());
            hole.consume(one.intensity());
            hole.consume(one.adjustedHeadcountRatio());
            hole.consume(one.indicators());
        }
    }

    private static void requireAgreement(List<OwnRow> rows) {
        List<PatternTable<SampledHouseholds>> tables = READER.count(rows, SurveyColumns.PROVINCES, OwnRow::province);
        Map<Integer, StreamMeasures> byLists = StreamMeasures.byLists(rows, K);
        List<Map<Integer, Double>> byMeasures = StreamMeasures.byMeasures(rows, K);
        for (int province = 0; province < SurveyColumns.PROVINCES; province++) {
            AlkireFoster<SampledHouseholds> ours =
                    AlkireFosterPasses.measured(tables, CUTOFF).get(province).get(0);
            StreamMeasures theirs = byLists.get(province);
            double population = byMeasures.get(0).get(province);
            requireNear(ours.headcountRatio().orElseThrow(), theirs.headcount());
            requireNear(ours.headcountRatio().orElseThrow(), byMeasures.get(1).get(province) / population);
            requireNear(ours.intensity().orElseThrow(), theirs.intensity());
            requireNear(ours.adjustedHeadcountRatio().orElseThrow(), theirs.adjusted());
            requireNear(
                    ours.adjustedHeadcountRatio().orElseThrow(),
                    byMeasures.get(2).get(province) / population);
            for (int i = 0; i < SurveyColumns.INDICATORS; i++) {
                requireNear(
                        ours.indicators().get(i).censored(), theirs.censored().get(i));
                requireNear(
                        ours.indicators().get(i).censored(),
                        byMeasures.get(3 + i).get(province) / population);
            }
        }
    }

    private static void requireNear(Ratio ours, double theirs) {
        double exact = ours.numerator().doubleValue() / ours.denominator().doubleValue();
        if (Math.abs(exact - theirs) > NEAR) {
            throw new IllegalStateException(theirs + " must be " + exact);
        }
    }
}
