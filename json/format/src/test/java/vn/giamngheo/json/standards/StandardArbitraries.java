package vn.giamngheo.json.standards;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import vn.giamngheo.household.Asset;
import vn.giamngheo.household.DeprivationIndicator;
import vn.giamngheo.household.EducationLevel;
import vn.giamngheo.household.Latrine;
import vn.giamngheo.household.WaterSource;
import vn.giamngheo.law.Applicability;
import vn.giamngheo.law.AppliedPeriod;
import vn.giamngheo.law.Confidence;
import vn.giamngheo.law.InstrumentReference;
import vn.giamngheo.law.Provenance;
import vn.giamngheo.place.Province;
import vn.giamngheo.quantity.Vnd;
import vn.giamngheo.standard.Comparison;
import vn.giamngheo.standard.Condition;
import vn.giamngheo.standard.CountCutoff;
import vn.giamngheo.standard.Cutoff;
import vn.giamngheo.standard.Dimension;
import vn.giamngheo.standard.IncomeLine;
import vn.giamngheo.standard.IndicatorRule;
import vn.giamngheo.standard.LegalGap;
import vn.giamngheo.standard.LinePeriod;
import vn.giamngheo.standard.Parameter;
import vn.giamngheo.standard.ParameterId;
import vn.giamngheo.standard.PovertyStandard;
import vn.giamngheo.standard.PovertyStatus;
import vn.giamngheo.standard.Row;
import vn.giamngheo.standard.Scorecard;
import vn.giamngheo.text.Phrase;

/** Sound standards of every shape that the wire format has. */
public final class StandardArbitraries {

    private static final Condition LOW = Condition.income(Comparison.AT_MOST, ParameterId.POVERTY_LINE);
    private static final Condition HIGH = Condition.income(Comparison.ABOVE, ParameterId.POVERTY_LINE);
    private static final Condition MANY = Condition.deprivations(Comparison.AT_LEAST, ParameterId.POVERTY_CUTOFF);
    private static final Condition FEW = Condition.deprivations(Comparison.BELOW, ParameterId.POVERTY_CUTOFF);

    private static final ParameterId ALL = ParameterId.of("all-indicators");

    private StandardArbitraries() {}

    public static Arbitrary<PovertyStandard> standards() {
        return Combinators.combine(drafts(), rules(), Arbitraries.integers().between(0, 3), scorecards())
                .as((draft, indicators, shape, card) -> {
                    PovertyStandard.Builder builder =
                            draft.indicators(indicators).scorecard(card);
                    return shaped(
                            builder,
                            shape,
                            indicators.stream().map(IndicatorRule::indicator).toList());
                });
    }

    private static Arbitrary<String> texts() {
        return Arbitraries.of("Công báo", "“từ 03 chỉ số” \"{0}\" 'x'", "a\u0301\n\\ / \ud83c\udfe0");
    }

    private static Arbitrary<Phrase> phrases() {
        return Combinators.combine(texts(), texts()).as(Phrase::new);
    }

    private static Arbitrary<Provenance> provenances() {
        return Combinators.combine(Arbitraries.of(Confidence.class), texts()).as(Provenance::new);
    }

    private static <T> Arbitrary<Parameter<T>> known(Arbitrary<T> values) {
        return Combinators.combine(values, provenances()).as(Parameter::of);
    }

    private static <T> Arbitrary<Parameter<T>> parameters(Arbitrary<T> values) {
        return Arbitraries.oneOf(
                known(values),
                phrases().map(Parameter.Absent<T>::new),
                phrases().map(Parameter.Undefined<T>::new));
    }

    private static Arbitrary<InstrumentReference> references() {
        return Arbitraries.of(
                InstrumentReference.of("07/2021/NĐ-CP"),
                InstrumentReference.builder()
                        .title("Nghị quyết")
                        .issuedOn(LocalDate.of(2023, 3, 30))
                        .provision("Điều 1")
                        .build());
    }

    /** All but what the rows need. */
    private static Arbitrary<PovertyStandard.Builder> drafts() {
        Arbitrary<Parameter<Vnd>> amounts =
                known(Arbitraries.longs().between(1_000, 5_000_000).map(Vnd::of));
        Arbitrary<IncomeLine> lines = Combinators.combine(amounts, amounts)
                .as((rural, urban) -> new IncomeLine(ParameterId.POVERTY_LINE, rural, urban));
        Arbitrary<Parameter<Integer>> counts = known(Arbitraries.just(1));
        Arbitrary<Optional<Province>> provinces =
                Arbitraries.of(Province.former("79"), Province.current("79")).optional();
        return Combinators.combine(
                        phrases(),
                        references(),
                        provinces,
                        applicabilities(),
                        lines,
                        counts,
                        phrases().optional())
                .as((title, basis, province, applicability, line, count, urban) -> {
                    PovertyStandard.Builder builder = PovertyStandard.builder("VN-79:2026");
                    return builder.title(title)
                            .basis(basis)
                            .province(province)
                            .applicability(applicability)
                            .linePeriod(urban.isPresent() ? LinePeriod.YEAR : LinePeriod.MONTH)
                            .urbanName(urban)
                            .lines(List.of(line))
                            .cutoffs(List.of(new CountCutoff(ParameterId.POVERTY_CUTOFF, count)));
                });
    }

    private static Arbitrary<Applicability> applicabilities() {
        Arbitrary<AppliedPeriod> periods = Combinators.combine(references(), provenances())
                .as((by, provenance) ->
                        new AppliedPeriod(LocalDate.of(2022, 1, 1), LocalDate.of(2022, 1, 1), by, provenance));
        Arbitrary<Optional<Integer>> years = Arbitraries.of(2021, 2025).optional();
        return Combinators.combine(
                        years, years, Arbitraries.of(LocalDate.of(2021, 3, 15)).optional(), periods)
                .as((from, to, inForce, period) -> new Applicability(from, to, inForce, List.of(period)));
    }

    private static Arbitrary<Optional<Scorecard>> scorecards() {
        Arbitrary<Parameter<Integer>> numbers =
                parameters(Arbitraries.integers().between(10, 200));
        return Combinators.combine(numbers, numbers, numbers, numbers, references())
                .as(Scorecard::new)
                .optional();
    }

    /** Two to four indicators, each with a cut-off of its own kind. */
    private static Arbitrary<List<IndicatorRule>> rules() {
        List<DeprivationIndicator> indicators = List.of(
                DeprivationIndicator.EMPLOYMENT,
                DeprivationIndicator.NUTRITION,
                DeprivationIndicator.of("smoke-free-kitchen"),
                DeprivationIndicator.TELECOM);
        Arbitrary<List<Parameter<Cutoff>>> cutoffs = parameters(cutoffs())
                .list()
                .ofMinSize(2)
                .ofMaxSize(indicators.size())
                .filter(StandardArbitraries::notOfIncomeAlone);
        return Combinators.combine(cutoffs, phrases(), provenances())
                .as((list, name, provenance) -> IntStream.range(0, list.size())
                        .mapToObj(i ->
                                new IndicatorRule(indicators.get(i), Dimension.HEALTH, name, provenance, list.get(i)))
                        .toList());
    }

    /** Where only a high income is a deprivation, a low income has none. */
    private static boolean notOfIncomeAlone(List<Parameter<Cutoff>> cutoffs) {
        return !cutoffs.stream().allMatch(cutoff -> cutoff.find().orElse(null) instanceof Cutoff.IncomeIndicator);
    }

    private static Arbitrary<Cutoff> cutoffs() {
        return Arbitraries.of(
                new Cutoff.WithoutWork(15),
                new Cutoff.DependantsAbove(16, 50),
                new Cutoff.Undernourished(16),
                new Cutoff.UntreatedIllness(),
                new Cutoff.Uninsured(6),
                new Cutoff.SchoolingUnfinished(15, 1986, EducationLevel.LOWER_SECONDARY),
                new Cutoff.Untrained(16, 30, 18, EducationLevel.LOWER_SECONDARY, EducationLevel.VOCATIONAL),
                new Cutoff.OutOfSchool(5, 15),
                new Cutoff.BelowSchoolLevel(3, 6, 11, 16),
                new Cutoff.FlimsyHouse(),
                new Cutoff.NonDurableParts(2),
                new Cutoff.FloorAreaBelow(new BigDecimal("8.5")),
                new Cutoff.UncleanWater(Set.of(WaterSource.TAP, WaterSource.RAIN, WaterSource.of("spring-box"))),
                new Cutoff.UnhygienicLatrine(Set.of(Latrine.SEPTIC, Latrine.TWO_VAULT)),
                new Cutoff.WithoutInternet(),
                new Cutoff.WithoutTelephoneOrInternet(),
                new Cutoff.WithoutAssets(Set.of(Asset.TV, Asset.RADIO), Set.of(Asset.TABLET, Asset.LAPTOP)),
                new Cutoff.WithoutAssetsAndLoudspeaker(Set.of(Asset.TV, Asset.RADIO)),
                new Cutoff.IncomeIndicator(Comparison.ABOVE, ParameterId.POVERTY_LINE));
    }

    /** A rule of every kind of condition: and, or, sets of indicators, a gap. */
    private static PovertyStandard shaped(
            PovertyStandard.Builder builder, int shape, List<DeprivationIndicator> indicators) {
        Provenance provenance = Provenance.derived("ví dụ");
        Row nonPoor = Row.of(PovertyStatus.NON_POOR, HIGH, provenance);
        return switch (shape) {
            case 0 ->
                builder.rows(List.of(
                                Row.of(
                                                PovertyStatus.POOR,
                                                Condition.allOf(LOW, Condition.anyOf(MANY, MANY)),
                                                provenance)
                                        .quoting("từ … trở xuống"),
                                Row.of(PovertyStatus.NEAR_POOR, Condition.allOf(LOW, FEW), provenance),
                                nonPoor))
                        .build();
            case 1 ->
                builder.rows(List.of(Row.of(PovertyStatus.POOR, Condition.allOf(LOW), provenance), nonPoor))
                        .build();
            case 2 ->
                builder.rows(List.of(Row.of(PovertyStatus.POOR, LOW, provenance).hiding(ParameterId.AVERAGE_LINE)))
                        .gaps(List.of(new LegalGap(HIGH, new Phrase("không quy định", "not regulated"))))
                        .build();
            default ->
                builder.cutoffs(List.of(new CountCutoff(ALL, Parameter.of(indicators.size(), provenance))))
                        .rows(List.of(
                                new Row(
                                        PovertyStatus.POOR,
                                        new Condition.DeprivedInAll(indicators),
                                        Optional.of(InstrumentReference.of("1/2026/NQ-HĐND")),
                                        Optional.empty(),
                                        provenance,
                                        Optional.empty()),
                                Row.of(
                                        PovertyStatus.NEAR_POOR,
                                        Condition.deprivations(Comparison.BELOW, ALL),
                                        provenance)))
                        .build();
        };
    }
}
