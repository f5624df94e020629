package vn.giamngheo.benchmarks;

import static vn.giamngheo.household.DeprivationIndicator.*;
import static vn.giamngheo.standard.Comparison.*;
import static vn.giamngheo.standard.Condition.*;
import static vn.giamngheo.standard.ParameterId.*;

import java.time.LocalDate;
import java.util.List;
import vn.giamngheo.household.DeprivationIndicator;
import vn.giamngheo.law.*;
import vn.giamngheo.quantity.Vnd;
import vn.giamngheo.standard.*;
import vn.giamngheo.text.Phrase;

final class LocalStandards {
    private static final Provenance P = Provenance.confirmed("x");

    static Standards all() {
        InstrumentReference a = InstrumentReference.of("59/2015/QĐ-TTg");
        InstrumentReference b = InstrumentReference.of("07/2021/NĐ-CP");
        PovertyStandard.Builder x = PovertyStandard.builder("VN-2016");
        x.title(new Phrase("chuẩn", "standard")).basis(a)
                .applicability(Applicability.between(LocalDate.of(2016, 1, 5), LocalDate.of(2021, 12, 31), a, P))
                .lines(List.of(line(POVERTY_LINE, 700_000, 900_000), line(NEAR_POVERTY_LINE, 1_000_000, 1_300_000),
                        line(AVERAGE_LINE, 1_500_000, 1_950_000)))
                .cutoffs(List.of(new CountCutoff(POVERTY_CUTOFF, Parameter.of(3, P))))
                .indicators(rules(HEALTH_CARE, HEALTH_INSURANCE, ADULT_EDUCATION, SCHOOL_ATTENDANCE, HOUSING_QUALITY,
                        HOUSING_AREA, WATER_SOURCE, SANITATION, TELECOM, INFORMATION_ASSETS))
                .rows(List.of(
                        Row.of(PovertyStatus.POOR, income(AT_MOST, POVERTY_LINE), P),
                        Row.of(PovertyStatus.POOR, allOf(income(ABOVE, POVERTY_LINE), income(AT_MOST, NEAR_POVERTY_LINE), deprivations(AT_LEAST, POVERTY_CUTOFF)), P),
                        Row.of(PovertyStatus.NEAR_POOR, allOf(income(ABOVE, POVERTY_LINE), income(AT_MOST, NEAR_POVERTY_LINE), deprivations(BELOW, POVERTY_CUTOFF)), P),
                        Row.of(PovertyStatus.AVERAGE_LIVING_STANDARD, allOf(income(ABOVE, NEAR_POVERTY_LINE), income(AT_MOST, AVERAGE_LINE)), P),
                        Row.of(PovertyStatus.NON_POOR, income(ABOVE, AVERAGE_LINE), P)));
        PovertyStandard.Builder y = PovertyStandard.builder("VN-2022");
        y.title(new Phrase("chuẩn", "standard")).basis(b)
                .applicability(Applicability.between(LocalDate.of(2022, 1, 1), LocalDate.of(2026, 12, 31), b, P))
                .lines(List.of(line(POVERTY_LINE, 1_500_000, 2_000_000), line(AVERAGE_LINE, 2_250_000, 3_000_000)))
                .cutoffs(List.of(new CountCutoff(POVERTY_CUTOFF, Parameter.of(3, P))))
                .indicators(rules(EMPLOYMENT, DEPENDANTS, NUTRITION, HEALTH_INSURANCE, ADULT_EDUCATION,
                        SCHOOL_ATTENDANCE, HOUSING_QUALITY, HOUSING_AREA, WATER_SOURCE, SANITATION, TELECOM, INFORMATION_ASSETS))
                .rows(List.of(
                        Row.of(PovertyStatus.POOR, allOf(income(AT_MOST, POVERTY_LINE), deprivations(AT_LEAST, POVERTY_CUTOFF)), P),
                        Row.of(PovertyStatus.NEAR_POOR, allOf(income(AT_MOST, POVERTY_LINE), deprivations(BELOW, POVERTY_CUTOFF)), P),
                        Row.of(PovertyStatus.AVERAGE_LIVING_STANDARD, allOf(income(ABOVE, POVERTY_LINE), income(AT_MOST, AVERAGE_LINE)), P),
                        Row.of(PovertyStatus.NON_POOR, income(ABOVE, AVERAGE_LINE), P)));
        return Standards.none().with(x.build()).with(y.build());
    }

    private static List<IndicatorRule> rules(DeprivationIndicator... of) {
        return List.of(of).stream().map(i -> new IndicatorRule(i, Dimension.HEALTH, new Phrase(i.code(), i.code()), P,
                new Parameter.Absent<Cutoff>(new Phrase("x", "x")))).toList();
    }

    private static IncomeLine line(ParameterId id, long rural, long urban) {
        return new IncomeLine(id, Parameter.of(Vnd.of(rural), P), Parameter.of(Vnd.of(urban), P));
    }
}
