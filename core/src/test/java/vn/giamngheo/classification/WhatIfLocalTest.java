package vn.giamngheo.classification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.giamngheo.household.DeprivationIndicator;
import vn.giamngheo.household.DeprivationProfile;
import vn.giamngheo.household.Household;
import vn.giamngheo.household.Income;
import vn.giamngheo.household.IndicatorList;
import vn.giamngheo.law.Applicability;
import vn.giamngheo.law.InstrumentReference;
import vn.giamngheo.law.Provenance;
import vn.giamngheo.place.AreaType;
import vn.giamngheo.quantity.Vnd;
import vn.giamngheo.standard.Comparison;
import vn.giamngheo.standard.Condition;
import vn.giamngheo.standard.CountCutoff;
import vn.giamngheo.standard.Cutoff;
import vn.giamngheo.standard.Dimension;
import vn.giamngheo.standard.IncomeLine;
import vn.giamngheo.standard.IndicatorRule;
import vn.giamngheo.standard.Parameter;
import vn.giamngheo.standard.ParameterId;
import vn.giamngheo.standard.PovertyStandard;
import vn.giamngheo.standard.PovertyStatus;
import vn.giamngheo.standard.ReviewDate;
import vn.giamngheo.standard.Row;
import vn.giamngheo.standard.Standards;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Phrase;

/** Standards that count deprivations alone, with income among them or not. */
class WhatIfLocalTest {

    private static final ReviewDate REVIEW = ReviewDate.of(2026, 10, 15);
    private static final Goal NON_POOR = Goal.atLeast(PovertyStatus.NON_POOR);
    private static final Provenance MADE_UP = Provenance.unverified("ví dụ");

    private static IndicatorRule indicator(String code, Parameter<Cutoff> cutoff) {
        return new IndicatorRule(
                DeprivationIndicator.of(code), Dimension.INCOME, new Phrase(code, code), MADE_UP, cutoff);
    }

    /** Poor from so many deprivations on. */
    private static PovertyStandard counting(int cutoff, List<IndicatorRule> indicators) {
        Parameter<Vnd> line = Parameter.of(Vnd.of(2_000_000), MADE_UP);
        return PovertyStandard.builder("VN-LOCAL")
                .title(new Phrase("chuẩn địa phương", "local standard"))
                .basis(InstrumentReference.of("01/2026/NQ-HĐND"))
                .applicability(Applicability.between(
                        LocalDate.of(2026, 1, 1),
                        LocalDate.of(2026, 12, 31),
                        InstrumentReference.of("01/2026/NQ-HĐND"),
                        MADE_UP))
                .addLines(new IncomeLine(ParameterId.POVERTY_LINE, line, line))
                .addCutoffs(new CountCutoff(ParameterId.POVERTY_CUTOFF, Parameter.of(cutoff, MADE_UP)))
                .indicators(indicators)
                .addRows(
                        Row.of(
                                PovertyStatus.POOR,
                                Condition.deprivations(Comparison.AT_LEAST, ParameterId.POVERTY_CUTOFF),
                                MADE_UP),
                        Row.of(
                                PovertyStatus.NON_POOR,
                                Condition.deprivations(Comparison.BELOW, ParameterId.POVERTY_CUTOFF),
                                MADE_UP))
                .build();
    }

    private static WhatIf whatIf(PovertyStandard standard, long income, int deprived) {
        Household household = Household.builder()
                .id("h")
                .area(AreaType.URBAN)
                .income(Income.perHeadPerMonth(Vnd.of(income)))
                .deprivations(DeprivationProfile.of(standard.indicatorList(), deprived))
                .build();
        return PovertyEngine.of(Standards.none().with(standard)).whatIf(household, REVIEW, NON_POOR);
    }

    private static List<String> words(WhatIf answer) {
        return answer.minimalChanges().stream()
                .map(set -> set.describe(Language.VIETNAMESE))
                .toList();
    }

    @Test
    void anIndicatorThatIncomeDecidesIsNotRemediedApartFromIncome() {
        Parameter<Cutoff> none = new Parameter.Absent<>(new Phrase("không có", "none"));
        PovertyStandard standard = counting(
                2,
                List.of(
                        indicator("jobs", none),
                        indicator(
                                "income",
                                Parameter.of(
                                        new Cutoff.IncomeIndicator(Comparison.AT_MOST, ParameterId.POVERTY_LINE),
                                        MADE_UP)),
                        indicator("schools", none)));
        assertThat(words(whatIf(standard, 1_999_000, 0b001)))
                .containsExactly(
                        "+1.001 đồng/người/tháng; kết quả: hộ không nghèo",
                        "khắc phục thiếu hụt: jobs; kết quả: hộ không nghèo");
        assertThat(words(whatIf(standard, 2_000_000, 0b101)))
                .containsExactly(
                        "+1 đồng/người/tháng; khắc phục thiếu hụt: jobs; kết quả: hộ không nghèo",
                        "+1 đồng/người/tháng; khắc phục thiếu hụt: schools; kết quả: hộ không nghèo",
                        "khắc phục thiếu hụt: jobs, schools; kết quả: hộ không nghèo");
        assertThat(words(whatIf(standard, 2_000_001, 0b111)))
                .containsExactly(
                        "khắc phục thiếu hụt: jobs; kết quả: hộ không nghèo",
                        "khắc phục thiếu hụt: schools; kết quả: hộ không nghèo");
    }

    @Test
    void findsEveryChoiceAmongTheMostIndicators() {
        Parameter<Cutoff> none = new Parameter.Absent<>(new Phrase("không có", "none"));
        List<IndicatorRule> indicators = new ArrayList<>();
        for (int i = 0; i < IndicatorList.MAX_SIZE; i++) {
            indicators.add(indicator("i" + i, none));
        }
        // 8 of 16 must go: 16! / (8! × 8!) = 12,870.
        assertThat(whatIf(counting(9, indicators), 0, 0xffff).minimalChanges())
                .hasSize(12_870)
                .doesNotHaveDuplicates()
                .allSatisfy(set -> assertThat(set.remedies()).hasSize(8));
    }

    /** Wherever the indicator stands that income decides: it is the income that is unknown, and it is named once. */
    @Test
    void anUnknownIncomeIsNamedOnceWhereItIsAnIndicatorToo() {
        PovertyStandard counting = YearlyRule.counting();
        List<IndicatorRule> others =
                counting.indicators().subList(1, counting.indicators().size());
        PovertyStandard reordered = counting.toBuilder()
                .indicators(Stream.concat(
                                others.stream(), counting.indicators().stream().limit(1))
                        .toList())
                .build();
        Household household = Household.builder()
                .id("h")
                .area(AreaType.RURAL)
                .deprivations(DeprivationProfile.allNotDeprivedBut(reordered.indicatorList()))
                .build();

        assertThat(PovertyEngine.of(Standards.none().with(reordered))
                        .whatIf(household, ReviewDate.of(2024, 10, 15), NON_POOR))
                .isInstanceOfSatisfying(
                        WhatIf.Impossible.class,
                        impossible -> assertThat(impossible.reason().english()).endsWith("; unknown: income"));
    }
}
