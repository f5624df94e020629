package vn.giamngheo.population;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.giamngheo.household.DeprivationIndicator;
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
import vn.giamngheo.standard.NationalStandards;
import vn.giamngheo.standard.Parameter;
import vn.giamngheo.standard.ParameterId;
import vn.giamngheo.standard.PovertyStandard;
import vn.giamngheo.standard.PovertyStatus;
import vn.giamngheo.standard.Row;
import vn.giamngheo.text.Phrase;

/** Made-up standards that ask what no national one does: which indicators, income as one of them, many lines, a gap. */
final class Rules {

    static final DeprivationIndicator INCOME = DeprivationIndicator.of("income");

    private static final Provenance MADE_UP = Provenance.unverified("ví dụ");
    private static final ParameterId LOW = ParameterId.POVERTY_LINE;
    private static final ParameterId HIGH = ParameterId.NEAR_POVERTY_LINE;
    private static final ParameterId TWO = ParameterId.POVERTY_CUTOFF;
    private static final int LINES = 6;

    private Rules() {}

    /** The national standards and the made-up ones. */
    static List<PovertyStandard> all() {
        List<PovertyStandard> all = new ArrayList<>(NationalStandards.all());
        all.add(naming());
        all.add(counting());
        all.add(manyLines());
        return all;
    }

    /** Asks which indicators are deprived; income is one of them. */
    static PovertyStandard naming() {
        Condition both =
                Condition.deprivedInAll(DeprivationIndicator.SCHOOL_ATTENDANCE, DeprivationIndicator.HEALTH_INSURANCE);
        return two("VN-NAMING", Condition.anyOf(many(), Condition.allOf(below(), both)));
    }

    /** Asks for the number only, income is one of the indicators. */
    static PovertyStandard counting() {
        return two("VN-COUNTING", many());
    }

    private static Condition many() {
        return Condition.deprivations(Comparison.AT_LEAST, TWO);
    }

    private static Condition below() {
        return Condition.income(Comparison.BELOW, LOW);
    }

    private static PovertyStandard two(String id, Condition poor) {
        Condition few = Condition.deprivations(Comparison.BELOW, TWO);
        Condition middle =
                Condition.allOf(Condition.income(Comparison.AT_LEAST, LOW), Condition.income(Comparison.AT_MOST, HIGH));
        return start(id)
                .linePeriod(LinePeriod.YEAR)
                .lines(List.of(line(LOW, 36_000_000, 36_000_001), line(HIGH, 46_000_000, 50_000_000)))
                .cutoffs(List.of(new CountCutoff(TWO, Parameter.of(2, MADE_UP))))
                .indicators(List.of(
                        indicator(INCOME, Parameter.of(new Cutoff.IncomeIndicator(Comparison.AT_MOST, LOW), MADE_UP)),
                        indicator(DeprivationIndicator.HEALTH_INSURANCE, none()),
                        indicator(DeprivationIndicator.SCHOOL_ATTENDANCE, none()),
                        indicator(DeprivationIndicator.WATER_SOURCE, none())))
                .rows(List.of(
                        Row.of(PovertyStatus.POOR, poor, MADE_UP),
                        Row.of(PovertyStatus.NEAR_POOR, Condition.allOf(middle, few), MADE_UP),
                        Row.of(
                                PovertyStatus.NON_POOR,
                                Condition.allOf(Condition.income(Comparison.ABOVE, HIGH), few),
                                MADE_UP)))
                .gaps(List.of(new LegalGap(Condition.allOf(below(), few), new Phrase("chỗ hở", "a gap"))))
                .build();
    }

    /** More lines than a kernel compares with, each with a row. */
    static PovertyStandard manyLines() {
        List<IncomeLine> lines = new ArrayList<>();
        List<Row> rows = new ArrayList<>();
        PovertyStatus[] statuses = PovertyStatus.values();
        for (int i = 0; i < LINES; i++) {
            lines.add(line(ParameterId.of("line-" + i), 500_000L * (i + 1), 600_000L * (i + 1)));
        }
        for (int i = 0; i <= LINES; i++) {
            List<Condition> all = new ArrayList<>();
            if (i > 0) {
                all.add(Condition.income(Comparison.ABOVE, ParameterId.of("line-" + (i - 1))));
            }
            if (i < LINES) {
                all.add(Condition.income(Comparison.AT_MOST, ParameterId.of("line-" + i)));
            }
            rows.add(Row.of(statuses[i % 4], new Condition.AllOf(all), MADE_UP));
        }
        return start("VN-LINES")
                .lines(lines)
                .indicators(List.of(indicator(DeprivationIndicator.WATER_SOURCE, none())))
                .rows(rows)
                .build();
    }

    private static PovertyStandard.Builder start(String id) {
        PovertyStandard.Builder builder = PovertyStandard.builder(id);
        builder.title(new Phrase("chuẩn thử", "made-up standard"))
                .basis(InstrumentReference.of("01/2024/NQ-HĐND"))
                .applicability(Applicability.between(
                        LocalDate.of(2024, 1, 1),
                        LocalDate.of(2024, 12, 31),
                        InstrumentReference.of("01/2024/NQ-HĐND"),
                        MADE_UP));
        return builder;
    }

    private static Parameter<Cutoff> none() {
        return new Parameter.Absent<>(new Phrase("không có", "none"));
    }

    private static IndicatorRule indicator(DeprivationIndicator indicator, Parameter<Cutoff> cutoff) {
        return new IndicatorRule(
                indicator, Dimension.HEALTH, new Phrase(indicator.code(), indicator.code()), MADE_UP, cutoff);
    }

    private static IncomeLine line(ParameterId id, long rural, long urban) {
        return new IncomeLine(id, Parameter.of(Vnd.of(rural), MADE_UP), Parameter.of(Vnd.of(urban), MADE_UP));
    }
}
