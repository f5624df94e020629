package vn.giamngheo.testkit.contract;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.giamngheo.household.DeprivationIndicator;
import vn.giamngheo.household.Household;
import vn.giamngheo.household.Income;
import vn.giamngheo.law.Applicability;
import vn.giamngheo.law.InstrumentNumber;
import vn.giamngheo.law.InstrumentReference;
import vn.giamngheo.law.Provenance;
import vn.giamngheo.place.AreaType;
import vn.giamngheo.place.Province;
import vn.giamngheo.quantity.Vnd;
import vn.giamngheo.standard.Comparison;
import vn.giamngheo.standard.Condition;
import vn.giamngheo.standard.CountCutoff;
import vn.giamngheo.standard.Cutoff;
import vn.giamngheo.standard.Dimension;
import vn.giamngheo.standard.IncomeLine;
import vn.giamngheo.standard.IndicatorRule;
import vn.giamngheo.standard.LinePeriod;
import vn.giamngheo.standard.Parameter;
import vn.giamngheo.standard.ParameterId;
import vn.giamngheo.standard.PovertyStandard;
import vn.giamngheo.standard.PovertyStatus;
import vn.giamngheo.standard.ReviewDate;
import vn.giamngheo.standard.Row;
import vn.giamngheo.standard.StandardId;
import vn.giamngheo.standard.Standards;
import vn.giamngheo.text.Phrase;

/** A made-up standard of a province, finished in every value, and how others would reckon by it. */
final class OwnStandard {

    static final Provenance SURE = Provenance.confirmed("nghị quyết mẫu");
    static final long RURAL = 2_100_000;
    static final long URBAN = 2_500_000;
    static final long RURAL_UPPER = 2_600_000;
    static final long URBAN_UPPER = 3_200_000;
    static final int MANY = 3;

    private static final ParameterId TWO = ParameterId.of("two");

    private OwnStandard() {}

    /** At least as inclusive as VN-2022: higher lines, the same number of deprivations among the same indicators. */
    static PovertyStandard.Builder builder() {
        return PovertyStandard.builder("VN-79:2026")
                .title(new Phrase("chuẩn nghèo mẫu của Thành phố", "sample standard of the City"))
                .basis(InstrumentReference.builder()
                        .number(InstrumentNumber.parse("99/2025/NQ-HĐND"))
                        .provision("Điều 2")
                        .build())
                .province(Province.current("79"))
                .applicability(Applicability.between(
                        LocalDate.of(2026, 1, 1),
                        LocalDate.of(2026, 12, 31),
                        InstrumentReference.of("99/2025/NQ-HĐND"),
                        SURE))
                .lines(List.of(
                        line(ParameterId.POVERTY_LINE, RURAL, URBAN),
                        line(ParameterId.AVERAGE_LINE, RURAL_UPPER, URBAN_UPPER)))
                .cutoffs(List.of(new CountCutoff(ParameterId.POVERTY_CUTOFF, Parameter.of(MANY, SURE))))
                .indicators(indicators())
                .rows(rows());
    }

    static IncomeLine line(ParameterId id, long rural, long urban) {
        return new IncomeLine(id, Parameter.of(Vnd.of(rural), SURE), Parameter.of(Vnd.of(urban), SURE));
    }

    private static List<IndicatorRule> indicators() {
        return Standards.national().find(StandardId.of("VN-2022")).orElseThrow().indicators().stream()
                .map(rule -> new IndicatorRule(
                        rule.indicator(),
                        rule.dimension(),
                        rule.name(),
                        SURE,
                        Parameter.of(rule.cutoff().find().orElseThrow(), SURE)))
                .toList();
    }

    static Condition low() {
        return Condition.income(Comparison.AT_MOST, ParameterId.POVERTY_LINE);
    }

    static Condition between() {
        return Condition.allOf(
                Condition.income(Comparison.ABOVE, ParameterId.POVERTY_LINE),
                Condition.income(Comparison.AT_MOST, ParameterId.AVERAGE_LINE));
    }

    static Condition above() {
        return Condition.income(Comparison.ABOVE, ParameterId.AVERAGE_LINE);
    }

    static Condition many() {
        return Condition.deprivations(Comparison.AT_LEAST, ParameterId.POVERTY_CUTOFF);
    }

    static Condition few() {
        return Condition.deprivations(Comparison.BELOW, ParameterId.POVERTY_CUTOFF);
    }

    static Row row(PovertyStatus status, Condition when) {
        return Row.of(status, when, SURE).quoting("lời văn mẫu");
    }

    static List<Row> rows() {
        return List.of(
                row(PovertyStatus.POOR, Condition.allOf(low(), many())),
                row(PovertyStatus.NEAR_POOR, Condition.allOf(low(), few())),
                row(PovertyStatus.AVERAGE_LIVING_STANDARD, between()),
                row(PovertyStatus.NON_POOR, above()));
    }

    /** Nobody is near-poor. */
    static List<Row> narrowerRows() {
        return List.of(
                row(PovertyStatus.POOR, Condition.allOf(low(), many())),
                row(PovertyStatus.AVERAGE_LIVING_STANDARD, Condition.anyOf(Condition.allOf(low(), few()), between())),
                row(PovertyStatus.NON_POOR, above()));
    }

    /** Lines over a year; without deprivations. */
    static PovertyStandard yearly() {
        return PovertyStandard.builder("VN-79:2009")
                .title(new Phrase("chuẩn nghèo năm mẫu", "sample yearly standard"))
                .basis(InstrumentReference.of("1/2009/NQ-HĐND"))
                .province(Province.former("79"))
                .applicability(Applicability.between(
                        LocalDate.of(2009, 1, 1),
                        LocalDate.of(2010, 12, 31),
                        InstrumentReference.of("1/2009/NQ-HĐND"),
                        Provenance.unverified("mẫu")))
                .linePeriod(LinePeriod.YEAR)
                .lines(List.of(line(ParameterId.POVERTY_LINE, 12_000_000, 12_000_001)))
                .rows(List.of(
                        row(PovertyStatus.POOR, Condition.income(Comparison.BELOW, ParameterId.POVERTY_LINE)),
                        row(PovertyStatus.NON_POOR, Condition.income(Comparison.AT_LEAST, ParameterId.POVERTY_LINE))))
                .build();
    }

    /** Income is one of two indicators, the other asked for by name. */
    static PovertyStandard countingIncome() {
        DeprivationIndicator income = DeprivationIndicator.of("income");
        return builder()
                .indicators(List.of(
                        new IndicatorRule(
                                income,
                                Dimension.EMPLOYMENT,
                                new Phrase("thu nhập", "income"),
                                SURE,
                                Parameter.of(
                                        new Cutoff.IncomeIndicator(Comparison.AT_MOST, ParameterId.POVERTY_LINE),
                                        SURE)),
                        indicators().get(0)))
                .cutoffs(List.of(new CountCutoff(TWO, Parameter.of(2, SURE))))
                .rows(List.of(
                        row(PovertyStatus.POOR, Condition.deprivedInAll(income, DeprivationIndicator.EMPLOYMENT)),
                        row(
                                PovertyStatus.NEAR_POOR,
                                Condition.allOf(low(), Condition.deprivations(Comparison.BELOW, TWO))),
                        row(PovertyStatus.AVERAGE_LIVING_STANDARD, between()),
                        row(PovertyStatus.NON_POOR, above())))
                .build();
    }

    /** The rows once more, as somebody else would write them. */
    static PovertyStatus status(Household household, ReviewDate day) {
        Income.OfHousehold income = (Income.OfHousehold) household.income().orElseThrow();
        boolean rural = household.areaOn(day.day()).equals(Optional.of(AreaType.RURAL));
        long heads = (long) household.persons().orElseThrow() * income.months();
        long line = (rural ? RURAL : URBAN) * heads;
        long upper = (rural ? RURAL_UPPER : URBAN_UPPER) * heads;
        long earned = income.total().dong();
        if (earned <= line) {
            return household.deprivations().deprived().size() >= MANY ? PovertyStatus.POOR : PovertyStatus.NEAR_POOR;
        }
        return earned <= upper ? PovertyStatus.AVERAGE_LIVING_STANDARD : PovertyStatus.NON_POOR;
    }
}
