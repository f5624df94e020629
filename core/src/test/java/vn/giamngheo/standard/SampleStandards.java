package vn.giamngheo.standard;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import vn.giamngheo.household.DeprivationIndicator;
import vn.giamngheo.household.DeprivationProfile;
import vn.giamngheo.household.Household;
import vn.giamngheo.household.Income;
import vn.giamngheo.law.Applicability;
import vn.giamngheo.law.InstrumentReference;
import vn.giamngheo.law.Provenance;
import vn.giamngheo.place.AreaType;
import vn.giamngheo.quantity.Vnd;
import vn.giamngheo.text.Phrase;

/** Parts of standards and households for the tests of this package. */
final class SampleStandards {

    static final Provenance SAMPLE = Provenance.confirmed("ví dụ");
    static final ParameterId LINE = ParameterId.POVERTY_LINE;
    static final ParameterId UPPER = ParameterId.NEAR_POVERTY_LINE;
    static final ParameterId CUTOFF = ParameterId.POVERTY_CUTOFF;
    static final Condition MANY = Condition.deprivations(Comparison.AT_LEAST, CUTOFF);
    static final Condition FEW = Condition.deprivations(Comparison.BELOW, CUTOFF);

    private SampleStandards() {}

    /** All that is no part of the rule. */
    static PovertyStandard.Builder standard(String id, int firstYear, int lastYear) {
        InstrumentReference basis = InstrumentReference.of("01/2020/NQ-HĐND");
        return PovertyStandard.builder(id)
                .title(new Phrase("chuẩn ví dụ", "sample standard"))
                .basis(basis)
                .applicability(years(firstYear, lastYear, basis));
    }

    static PovertyStandard.Builder standard() {
        return standard("VN-SAMPLE", 2020, 2020);
    }

    static Applicability years(int first, int last, InstrumentReference basis) {
        return Applicability.between(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31), basis, SAMPLE);
    }

    static IncomeLine line(ParameterId id, long rural, long urban) {
        return new IncomeLine(id, Parameter.of(Vnd.of(rural), SAMPLE), Parameter.of(Vnd.of(urban), SAMPLE));
    }

    static IncomeLine line(ParameterId id, long both) {
        return line(id, both, both);
    }

    static CountCutoff cutoff(int count) {
        return new CountCutoff(CUTOFF, Parameter.of(count, SAMPLE));
    }

    static Row row(PovertyStatus status, Condition when) {
        return Row.of(status, when, SAMPLE);
    }

    static LegalGap gap(Condition when) {
        return new LegalGap(when, new Phrase("văn bản không nêu", "the wording does not say"));
    }

    static Condition atMost(ParameterId line) {
        return Condition.income(Comparison.AT_MOST, line);
    }

    static Condition above(ParameterId line) {
        return Condition.income(Comparison.ABOVE, line);
    }

    static Condition below(ParameterId line) {
        return Condition.income(Comparison.BELOW, line);
    }

    static Condition atLeast(ParameterId line) {
        return Condition.income(Comparison.AT_LEAST, line);
    }

    static IndicatorRule indicator(DeprivationIndicator indicator, Parameter<Cutoff> cutoff) {
        return new IndicatorRule(
                indicator, Dimension.HEALTH, new Phrase(indicator.code(), indicator.code()), SAMPLE, cutoff);
    }

    static IndicatorRule indicator(String code) {
        Phrase reason = new Phrase("ngưỡng không nêu", "no cut-off is stated");
        return indicator(DeprivationIndicator.of(code), new Parameter.Absent<>(reason));
    }

    static List<IndicatorRule> indicators(String... codes) {
        return Arrays.stream(codes).map(SampleStandards::indicator).toList();
    }

    /** Indicators i-1 to i-n. */
    static List<IndicatorRule> indicators(int number) {
        return IntStream.rangeClosed(1, number)
                .mapToObj(i -> indicator("i-" + i))
                .toList();
    }

    /** Poor up to the line with so many deprivations, near-poor with fewer, as 07/2021/NĐ-CP. */
    static PovertyStandard.Builder andShaped(PovertyStandard.Builder builder, long rural, long urban, int cutoff) {
        return builder.lines(List.of(line(LINE, rural, urban)))
                .cutoffs(List.of(cutoff(cutoff)))
                .indicators(indicators(4))
                .rows(List.of(
                        row(PovertyStatus.POOR, Condition.allOf(atMost(LINE), MANY)),
                        row(PovertyStatus.NEAR_POOR, Condition.allOf(atMost(LINE), FEW)),
                        row(PovertyStatus.NON_POOR, above(LINE))));
    }

    /** A household with all facts that a standard asks for, deprived in its first indicators. */
    static Household household(
            PovertyStandard standard, AreaType area, int persons, long total, int months, int deprived) {
        DeprivationProfile profile = standard.indicators().isEmpty()
                ? DeprivationProfile.none()
                : DeprivationProfile.of(standard.indicatorList(), (1 << deprived) - 1);
        return Household.builder()
                .id("sample")
                .area(area)
                .size(persons)
                .income(Income.ofHousehold(Vnd.of(total), months))
                .deprivations(profile)
                .build();
    }
}
