package vn.giamngheo.standard;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.giamngheo.household.DeprivationIndicator;
import vn.giamngheo.law.Applicability;
import vn.giamngheo.law.AppliedPeriod;
import vn.giamngheo.law.InstrumentNumber;
import vn.giamngheo.law.InstrumentReference;
import vn.giamngheo.law.Provenance;
import vn.giamngheo.quantity.Vnd;
import vn.giamngheo.text.Phrase;

/** What the data of several national standards have in common, so that each file holds little but its data. */
final class NationalShapes {

    private NationalShapes() {}

    static InstrumentReference provision(String number, String provision) {
        return InstrumentReference.builder()
                .number(InstrumentNumber.parse(number))
                .provision(provision)
                .build();
    }

    static Applicability applicability(
            int titleFrom, int titleTo, Optional<LocalDate> inForceFrom, AppliedPeriod... applied) {
        return new Applicability(Optional.of(titleFrom), Optional.of(titleTo), inForceFrom, List.of(applied));
    }

    /** From the first day of a year to the last day of a year. */
    static AppliedPeriod years(int from, int to, InstrumentReference by, Provenance provenance) {
        return new AppliedPeriod(LocalDate.of(from, 1, 1), LocalDate.of(to, 12, 31), by, provenance);
    }

    static IncomeLine line(ParameterId id, long rural, long urban, Provenance provenance) {
        return new IncomeLine(id, Parameter.of(Vnd.of(rural), provenance), Parameter.of(Vnd.of(urban), provenance));
    }

    static CountCutoff povertyCutoff(int count, Provenance provenance) {
        return new CountCutoff(ParameterId.POVERTY_CUTOFF, Parameter.of(count, provenance));
    }

    /** An indicator of a confirmed list with a cut-off that is not confirmed. */
    static IndicatorRule indicator(
            DeprivationIndicator indicator,
            Dimension dimension,
            Phrase name,
            Provenance listed,
            Cutoff cutoff,
            String cutoffSource) {
        return new IndicatorRule(
                indicator, dimension, name, listed, Parameter.of(cutoff, Provenance.unverified(cutoffSource)));
    }

    static Condition incomeAtMost(ParameterId line) {
        return Condition.income(Comparison.AT_MOST, line);
    }

    static Condition incomeAbove(ParameterId line) {
        return Condition.income(Comparison.ABOVE, line);
    }

    /** Above one line and up to another, as all national standards cut their bands. */
    static Condition incomeBetween(ParameterId above, ParameterId atMost) {
        return Condition.allOf(incomeAbove(above), incomeAtMost(atMost));
    }

    /** Thiếu hụt từ … chỉ số trở lên. */
    static Condition manyDeprivations() {
        return Condition.deprivations(Comparison.AT_LEAST, ParameterId.POVERTY_CUTOFF);
    }

    /** Thiếu hụt dưới … chỉ số. */
    static Condition fewDeprivations() {
        return Condition.deprivations(Comparison.BELOW, ParameterId.POVERTY_CUTOFF);
    }

    /** The law names no class above its highest line; that such households are not poor follows from its other rows. */
    static Row nonPoorAbove(ParameterId highest) {
        return Row.of(
                PovertyStatus.NON_POOR,
                incomeAbove(highest),
                Provenance.derived("thu nhập trên mức cao nhất mà văn bản quy định"));
    }
}
