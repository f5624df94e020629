package vn.giamngheo.classification;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import vn.giamngheo.household.DeprivationIndicator;
import vn.giamngheo.household.EducationLevel;
import vn.giamngheo.law.Applicability;
import vn.giamngheo.law.InstrumentReference;
import vn.giamngheo.law.Provenance;
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
import vn.giamngheo.text.Phrase;

/**
 * A made-up local standard that asks what no national one does: which indicators are deprived and not only how many,
 * income as an indicator, lines of a year, a gap, and two shares of dependants.
 */
final class YearlyRule {

    static final DeprivationIndicator INCOME = DeprivationIndicator.of("income");
    static final DeprivationIndicator SMALL_CHILDREN = DeprivationIndicator.of("small-children");

    private static final Provenance MADE_UP = Provenance.unverified("ví dụ");
    private static final ParameterId LOW = ParameterId.POVERTY_LINE;
    private static final ParameterId HIGH = ParameterId.NEAR_POVERTY_LINE;
    private static final ParameterId THREE = ParameterId.POVERTY_CUTOFF;

    private static final Condition MANY = Condition.deprivations(Comparison.AT_LEAST, THREE);

    private YearlyRule() {}

    private static IndicatorRule indicator(DeprivationIndicator indicator, Cutoff cutoff) {
        return new IndicatorRule(
                indicator,
                Dimension.INCOME,
                new Phrase(indicator.code(), indicator.code()),
                MADE_UP,
                Parameter.of(cutoff, MADE_UP));
    }

    private static IncomeLine line(ParameterId id, long rural, long urban) {
        return new IncomeLine(id, Parameter.of(Vnd.of(rural), MADE_UP), Parameter.of(Vnd.of(urban), MADE_UP));
    }

    static PovertyStandard standard() {
        Condition both =
                Condition.deprivedInAll(DeprivationIndicator.SCHOOL_ATTENDANCE, DeprivationIndicator.HEALTH_INSURANCE);
        return standard(Condition.anyOf(MANY, Condition.allOf(Condition.income(Comparison.AT_MOST, LOW), both)));
    }

    /** The same, but the number of deprivations is all that matters. */
    static PovertyStandard counting() {
        return standard(MANY);
    }

    private static PovertyStandard standard(Condition poor) {
        Condition low = Condition.income(Comparison.AT_MOST, LOW);
        Condition middle =
                Condition.allOf(Condition.income(Comparison.ABOVE, LOW), Condition.income(Comparison.AT_MOST, HIGH));
        Condition few = Condition.deprivations(Comparison.BELOW, THREE);
        return PovertyStandard.builder("VN-TEST")
                .title(new Phrase("chuẩn thử", "made-up standard"))
                .basis(InstrumentReference.of("01/2024/NQ-HĐND"))
                .applicability(Applicability.between(
                        LocalDate.of(2024, 1, 1),
                        LocalDate.of(2024, 12, 31),
                        InstrumentReference.of("01/2024/NQ-HĐND"),
                        MADE_UP))
                .linePeriod(LinePeriod.YEAR)
                .lines(List.of(line(LOW, 36_000_000, 36_000_001), line(HIGH, 46_000_000, 50_000_000)))
                .cutoffs(List.of(new CountCutoff(THREE, Parameter.of(3, MADE_UP))))
                .indicators(List.of(
                        indicator(INCOME, new Cutoff.IncomeIndicator(Comparison.AT_MOST, LOW)),
                        indicator(DeprivationIndicator.DEPENDANTS, new Cutoff.DependantsAbove(16, 50)),
                        indicator(SMALL_CHILDREN, new Cutoff.DependantsAbove(6, 30)),
                        indicator(DeprivationIndicator.HEALTH_INSURANCE, new Cutoff.Uninsured(6)),
                        indicator(
                                DeprivationIndicator.ADULT_EDUCATION,
                                new Cutoff.Untrained(
                                        16, 31, 18, EducationLevel.LOWER_SECONDARY, EducationLevel.UPPER_SECONDARY)),
                        indicator(DeprivationIndicator.SCHOOL_ATTENDANCE, new Cutoff.BelowSchoolLevel(3, 6, 12, 16)),
                        indicator(DeprivationIndicator.HOUSING_AREA, new Cutoff.FloorAreaBelow(BigDecimal.valueOf(8)))))
                .rows(List.of(
                        Row.of(PovertyStatus.POOR, poor, MADE_UP),
                        Row.of(PovertyStatus.NEAR_POOR, Condition.allOf(middle, few), MADE_UP),
                        Row.of(
                                PovertyStatus.NON_POOR,
                                Condition.allOf(Condition.income(Comparison.ABOVE, HIGH), few),
                                MADE_UP)))
                .gaps(List.of(new LegalGap(Condition.allOf(low, few), new Phrase("chỗ hở", "a gap"))))
                .build();
    }
}
