package vn.giamngheo.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.giamngheo.standard.SampleStandards.CUTOFF;
import static vn.giamngheo.standard.SampleStandards.FEW;
import static vn.giamngheo.standard.SampleStandards.LINE;
import static vn.giamngheo.standard.SampleStandards.MANY;
import static vn.giamngheo.standard.SampleStandards.standard;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.giamngheo.household.DeprivationIndicator;
import vn.giamngheo.law.Applicability;
import vn.giamngheo.law.InstrumentReference;
import vn.giamngheo.law.Provenance;
import vn.giamngheo.quantity.Vnd;
import vn.giamngheo.text.Phrase;

class StandardValuesTest {

    private static final InstrumentReference BASIS = InstrumentReference.of("01/2020/NQ-HĐND");
    private static final Phrase NOT_FOUND = new Phrase("chưa tìm thấy", "not found");

    private static PovertyStandard every(Provenance provenance) {
        return standard()
                .applicability(
                        Applicability.between(LocalDate.of(2020, 1, 1), LocalDate.of(2020, 12, 31), BASIS, provenance))
                .lines(List.of(new IncomeLine(
                        LINE, Parameter.of(Vnd.of(700_000), provenance), Parameter.of(Vnd.of(900_000), provenance))))
                .cutoffs(List.of(new CountCutoff(CUTOFF, Parameter.of(1, provenance))))
                .indicators(List.of(new IndicatorRule(
                        DeprivationIndicator.HEALTH_INSURANCE,
                        Dimension.HEALTH,
                        new Phrase("bảo hiểm y tế", "health insurance"),
                        provenance,
                        Parameter.of(new Cutoff.Uninsured(6), provenance))))
                .rows(List.of(
                        Row.of(PovertyStatus.POOR, MANY, provenance), Row.of(PovertyStatus.NON_POOR, FEW, provenance)))
                .scorecard(new Scorecard(
                        Parameter.of(140, provenance),
                        Parameter.of(175, provenance),
                        Parameter.of(10, provenance),
                        Parameter.of(30, provenance),
                        BASIS))
                .build();
    }

    @Test
    void everyValueThatIsNotConfirmedIsNamedInTheOrderOfTheStandard() {
        Provenance unverified = Provenance.unverified("báo chí");

        assertThat(every(unverified).unverified())
                .allSatisfy(value -> assertThat(value.provenance()).isEqualTo(unverified))
                .extracting(value -> value.path() + " " + value.what().vietnamese() + " | "
                        + value.what().english())
                .containsExactly(
                        "/applicability/applied/0/provenance thời gian áp dụng | period of application",
                        "/lines/0/rural poverty-line, nông thôn | poverty-line, rural",
                        "/lines/0/urban poverty-line, thành thị | poverty-line, urban",
                        "/cutoffs/0/count poverty-cutoff | poverty-cutoff",
                        "/indicators/0/provenance bảo hiểm y tế | health insurance",
                        "/indicators/0/cutoff ngưỡng thiếu hụt của chỉ số “bảo hiểm y tế” | cut-off of the indicator"
                                + " 'health insurance'",
                        "/rows/0/provenance hộ nghèo | poor household",
                        "/rows/1/provenance hộ không nghèo | non-poor household",
                        "/scorecard/rural điểm B1, nông thôn | B1 points, rural",
                        "/scorecard/urban điểm B1, thành thị | B1 points, urban",
                        "/scorecard/perIndicator điểm B2 mỗi chỉ số | B2 points per indicator",
                        "/scorecard/cutoff ngưỡng điểm B2 | cut-off of B2 points");
    }

    @Test
    void whatIsConfirmedOrDerivedIsNotNamed() {
        assertThat(every(Provenance.confirmed("văn bản")).unverified()).isEmpty();
        assertThat(every(Provenance.derived("suy ra")).unverified()).isEmpty();
        assertThat(every(Provenance.derived("suy ra")).absent()).isEmpty();
    }

    @Test
    void everyValueThatWasNotFoundIsNamedWithItsReason() {
        PovertyStandard standard = every(Provenance.confirmed("văn bản"));
        PovertyStandard lacking = standard.toBuilder()
                .lines(List.of(
                        new IncomeLine(LINE, new Parameter.Absent<>(NOT_FOUND), new Parameter.Absent<>(NOT_FOUND))))
                .scorecard(new Scorecard(
                        new Parameter.Absent<>(NOT_FOUND),
                        new Parameter.Absent<>(NOT_FOUND),
                        new Parameter.Absent<>(NOT_FOUND),
                        new Parameter.Undefined<>(NOT_FOUND),
                        BASIS))
                .build()
                .withCutoff(DeprivationIndicator.HEALTH_INSURANCE, new Parameter.Absent<>(NOT_FOUND));

        assertThat(lacking.absent())
                .allSatisfy(value -> assertThat(value.reason()).isEqualTo(NOT_FOUND))
                .extracting(value -> value.path().toString())
                .containsExactly(
                        "/lines/0/rural",
                        "/lines/0/urban",
                        "/indicators/0/cutoff",
                        "/scorecard/rural",
                        "/scorecard/urban",
                        "/scorecard/perIndicator");
    }
}
