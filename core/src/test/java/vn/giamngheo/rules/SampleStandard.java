package vn.giamngheo.rules;

import java.time.LocalDate;
import java.util.List;
import vn.giamngheo.household.DeprivationIndicator;
import vn.giamngheo.law.Applicability;
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
import vn.giamngheo.standard.Parameter;
import vn.giamngheo.standard.ParameterId;
import vn.giamngheo.standard.PovertyStandard;
import vn.giamngheo.standard.PovertyStatus;
import vn.giamngheo.standard.Row;
import vn.giamngheo.text.Phrase;

/** A small local standard of which nothing is to be said. */
final class SampleStandard {

    static final Provenance SAMPLE = Provenance.confirmed("ví dụ");
    static final InstrumentReference BASIS = InstrumentReference.of("01/2021/NQ-HĐND").toBuilder()
            .provision("Điều 1")
            .build();
    static final Condition LOW = Condition.income(Comparison.AT_MOST, ParameterId.POVERTY_LINE);
    static final Condition MANY = Condition.deprivations(Comparison.AT_LEAST, ParameterId.POVERTY_CUTOFF);

    private SampleStandard() {}

    /** Poor by income and 2 of 2 deprivations, near-poor by income. */
    static PovertyStandard.Builder sound() {
        PovertyStandard.Builder builder = PovertyStandard.builder("VN-52:2022");
        builder.title(new Phrase("chuẩn ví dụ", "sample standard"))
                .basis(BASIS)
                .province(Province.former("52"))
                .applicability(years("2022-01-01", "2025-12-31"))
                .lines(List.of(line(1_500_000, 2_000_000)))
                .cutoffs(List.of(new CountCutoff(ParameterId.POVERTY_CUTOFF, Parameter.of(2, SAMPLE))))
                .indicators(List.of(
                        indicator(
                                DeprivationIndicator.TELECOM,
                                Parameter.<Cutoff>of(new Cutoff.WithoutInternet(), SAMPLE)),
                        indicator(
                                DeprivationIndicator.HEALTH_CARE,
                                Parameter.<Cutoff>of(new Cutoff.UntreatedIllness(), SAMPLE))))
                .rows(rows(
                        Row.of(PovertyStatus.POOR, Condition.allOf(LOW, MANY), SAMPLE)
                                .quoting("từ … đồng trở xuống và từ 02 chỉ số trở lên"),
                        Condition.allOf(LOW, Condition.deprivations(Comparison.BELOW, ParameterId.POVERTY_CUTOFF))));
        return builder;
    }

    static List<Row> rows(Row poor, Condition nearPoor) {
        return List.of(
                poor,
                Row.of(PovertyStatus.NEAR_POOR, nearPoor, SAMPLE).quoting("dưới 02 chỉ số"),
                Row.of(PovertyStatus.NON_POOR, Condition.income(Comparison.ABOVE, ParameterId.POVERTY_LINE), SAMPLE));
    }

    /** Poor by income alone. */
    static PovertyStandard.Builder byIncome(String id, Province province, long rural, long urban) {
        PovertyStandard.Builder builder = PovertyStandard.builder(id);
        builder.title(new Phrase("chuẩn ví dụ", "sample standard"))
                .basis(BASIS)
                .province(province)
                .applicability(years("2022-01-01", "2025-12-31"))
                .lines(List.of(line(rural, urban)))
                .rows(List.of(
                        Row.of(PovertyStatus.POOR, LOW, SAMPLE).quoting("từ … đồng trở xuống"),
                        Row.of(
                                PovertyStatus.NON_POOR,
                                Condition.income(Comparison.ABOVE, ParameterId.POVERTY_LINE),
                                SAMPLE)));
        return builder;
    }

    static Applicability years(String from, String to) {
        return Applicability.between(LocalDate.parse(from), LocalDate.parse(to), BASIS, SAMPLE);
    }

    static IncomeLine line(long rural, long urban) {
        return new IncomeLine(ParameterId.POVERTY_LINE, amount(rural), amount(urban));
    }

    static Parameter<Vnd> amount(long dong) {
        return Parameter.of(Vnd.of(dong), SAMPLE);
    }

    static IndicatorRule indicator(DeprivationIndicator indicator, Parameter<Cutoff> cutoff) {
        return new IndicatorRule(indicator, Dimension.HEALTH, new Phrase("chỉ số", "indicator"), SAMPLE, cutoff);
    }
}
