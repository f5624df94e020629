package vn.giamngheo.examples.measure;

import java.io.PrintStream;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import vn.giamngheo.disclosure.FrequencyTable;
import vn.giamngheo.disclosure.SuppressedTable;
import vn.giamngheo.disclosure.Suppression;
import vn.giamngheo.disclosure.SuppressionRule;
import vn.giamngheo.json.jackson2.GiamngheoJson;
import vn.giamngheo.measure.AlkireFoster;
import vn.giamngheo.measure.Decomposition;
import vn.giamngheo.measure.Groups;
import vn.giamngheo.measure.IndicatorWeights;
import vn.giamngheo.measure.MeasureSetting;
import vn.giamngheo.measure.MissingPolicy;
import vn.giamngheo.measure.PatternReader;
import vn.giamngheo.measure.PatternTable;
import vn.giamngheo.measure.PovertyCutoff;
import vn.giamngheo.measure.PovertyMeasure;
import vn.giamngheo.measure.RankRobustness;
import vn.giamngheo.measure.Unit;
import vn.giamngheo.monetary.LineRule;
import vn.giamngheo.monetary.MonetaryPoverty;
import vn.giamngheo.monetary.PovertyLine;
import vn.giamngheo.monetary.ShortfallTally;
import vn.giamngheo.place.AreaType;
import vn.giamngheo.quantity.Vnd;
import vn.giamngheo.standard.NationalStandards;
import vn.giamngheo.survey.Change;
import vn.giamngheo.survey.Estimate;
import vn.giamngheo.survey.Sample;
import vn.giamngheo.survey.SampleMeasures;
import vn.giamngheo.survey.SampleOverlap;
import vn.giamngheo.survey.SamplingUnit;
import vn.giamngheo.survey.SurveyDesign;
import vn.giamngheo.text.Language;

/**
 * A statistics office measures a sample of households, kept in its own records: how many persons are poor, in which
 * regions and of what, how sure that is, whether it became better, and what may be published.
 */
public final class MeasureASample {

    private static final Language VI = Language.VIETNAMESE;

    private static final IndicatorWeights WEIGHTS = IndicatorWeights.nested(NationalStandards.VN_2022);
    private static final PovertyCutoff A_THIRD = PovertyCutoff.of(1, 3);

    private static final PatternReader<Respondent, Unit.SampledPersons> READER = PatternReader.of(
                    NationalStandards.VN_2022.indicatorList().all(), Unit.sampledPersons(2), Respondent::deprived)
            .weight(one -> one.weight() * one.size());

    private static final String FEW = "0–2 chỉ số";
    private static final String SOME = "3–5 chỉ số";
    private static final String MANY = "từ 6 chỉ số";
    private static final Map<String, Long> NOBODY = Map.of(FEW, 0L, SOME, 0L, MANY, 0L);

    private final PrintStream out;

    private MeasureASample(PrintStream out) {
        this.out = out;
    }

    /**
     * Prints what the sample says.
     *
     * @param args none
     */
    public static void main(String[] args) {
        run(new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    static void run(PrintStream out) {
        MeasureASample office = new MeasureASample(out);
        List<Respondent> sample = Respondent.of(2026);
        office.measure(sample);
        office.byRegion(sample);
        office.howSure(sample);
        office.howMuchMoney(sample);
        office.publish(sample);
        office.send(sample);
    }

    private void measure(List<Respondent> sample) {
        PatternTable<Unit.SampledPersons> table = READER.count(sample);

        AlkireFoster<Unit.SampledPersons> measured = table.measure(WEIGHTS, A_THIRD);
        out.println("H = " + measured.headcountRatio().orElseThrow().percentIn(VI, 2));
        out.println("A = " + measured.intensity().orElseThrow().percentIn(VI, 2));
        out.println("M0 = " + measured.adjustedHeadcountRatio().orElseThrow().percentIn(VI, 2));

        for (AlkireFoster<Unit.SampledPersons> step :
                table.atEveryCutoff(WEIGHTS, MissingPolicy.COMPLETE).steps()) {
            out.println("k = " + step.cutoff() + ": "
                    + step.headcountRatio().orElseThrow().percentIn(VI, 2));
        }
    }

    private void byRegion(List<Respondent> sample) {
        Groups<String, PatternTable<Unit.SampledPersons>> regions =
                sample.stream().collect(Groups.by(Respondent::region, READER.collector()));

        Decomposition<String, Unit.SampledPersons> parts =
                Decomposition.of(regions, WEIGHTS, A_THIRD, MissingPolicy.COMPLETE);
        parts.groups()
                .forEach((region, part) -> out.println(region + ": "
                        + part.populationShare().orElseThrow().percentIn(VI, 1) + " dân số, "
                        + part.share().orElseThrow().percentIn(VI, 1) + " của M0"));

        List<PovertyCutoff> cutoffs = IntStream.rangeClosed(2, 6)
                .mapToObj(k -> PovertyCutoff.of(k, 12))
                .toList();
        RankRobustness<String> robust = RankRobustness.of(
                regions, PovertyMeasure.ADJUSTED_HEADCOUNT_RATIO, MeasureSetting.overCutoffs(WEIGHTS, cutoffs));
        out.println("Thứ hạng không đổi theo ngưỡng: "
                + robust.robustShare().orElseThrow().percentIn(VI, 0) + " số cặp vùng");
    }

    private void howSure(List<Respondent> sample) {
        SampleMeasures<Unit.SampledPersons> now = estimated(sample);
        SampleMeasures<Unit.SampledPersons> before = estimated(Respondent.of(2024));

        out.println("H = " + now.headcountRatio().orElseThrow().percentIn(VI, 2) + ", khoảng tin cậy 95%: "
                + now.headcountRatio()
                        .orElseThrow()
                        .logitInterval(0.95)
                        .orElseThrow()
                        .percentIn(VI, 2));

        Change<Unit.SampledPersons> change = Change.between(before, now, SampleOverlap.SAME_UNITS);
        Estimate points = change.headcountRatio().orElseThrow().absolute();
        out.println("Thay đổi của H từ năm 2024: "
                + VI.notation().format(points.value().percent().round(2, RoundingMode.HALF_UP)) + " điểm phần trăm");
    }

    private static SampleMeasures<Unit.SampledPersons> estimated(List<Respondent> sample) {
        Groups<SamplingUnit, PatternTable<Unit.SampledPersons>> communes = sample.stream()
                .collect(Groups.by(one -> new SamplingUnit(one.stratum(), one.psu()), READER.collector()));
        SurveyDesign design = SurveyDesign.of(communes.asMap().keySet());
        return Sample.of(design, communes).measure(WEIGHTS, A_THIRD);
    }

    private void howMuchMoney(List<Respondent> sample) {
        List<PovertyLine> lines =
                List.of(PovertyLine.perMonth(Vnd.of(1_500_000)), PovertyLine.perMonth(Vnd.of(2_000_000)));

        MonetaryPoverty<Unit.SampledPersons> poverty = sample.stream()
                .collect(ShortfallTally.collector(
                        Unit.sampledPersons(2),
                        lines,
                        one -> one.area() == AreaType.RURAL ? 0 : 1,
                        Respondent::income,
                        one -> one.weight() * one.size()))
                .measure();
        out.println("Thu nhập từ chuẩn trở xuống: "
                + poverty.fgt0(LineRule.AT_MOST).orElseThrow().percentIn(VI, 2)
                + ", khoảng cách nghèo: " + poverty.fgt1().orElseThrow().percentIn(VI, 2));
        out.println("Số tiền để bù hết: "
                + VI.notation()
                        .format(MonetaryPoverty.moneyToCloseTheGap(poverty).round(0, RoundingMode.CEILING))
                + " đồng mỗi tháng");
    }

    private void publish(List<Respondent> sample) {
        Map<String, Map<String, Long>> counts = new TreeMap<>();
        for (Respondent one : sample) {
            counts.computeIfAbsent(one.stratum(), stratum -> new TreeMap<>(NOBODY))
                    .merge(deprivations(one), 1L, Long::sum);
        }

        SuppressedTable published = Suppression.of(FrequencyTable.of(counts), SuppressionRule.below(5));
        out.println(published.in(VI));
    }

    private static String deprivations(Respondent one) {
        int count = Long.bitCount(one.deprived());
        return count < 3 ? FEW : count < 6 ? SOME : MANY;
    }

    private void send(List<Respondent> sample) {
        PatternTable<Unit.SampledPersons> table = READER.count(sample).named("Mẫu năm 2026");

        String json = GiamngheoJson.write(table);
        byte[] bytes = table.toBytes();

        PatternTable<Unit.SampledPersons> received =
                PatternTable.fromBytes(bytes).in(Unit.sampledPersons(2));
        out.println(received.equals(table) + ": " + bytes.length + " byte, JSON có " + json.length() + " ký tự");
    }
}
