package vn.giamngheo.testkit.household;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.giamngheo.household.DeprivationIndicator;
import vn.giamngheo.law.Applicability;
import vn.giamngheo.law.InstrumentNumber;
import vn.giamngheo.law.InstrumentReference;
import vn.giamngheo.quantity.Vnd;
import vn.giamngheo.standard.Comparison;
import vn.giamngheo.standard.Condition;
import vn.giamngheo.standard.CountCutoff;
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
import vn.giamngheo.testkit.gen.Choices;
import vn.giamngheo.testkit.gen.Gen;
import vn.giamngheo.testkit.gen.Gens;
import vn.giamngheo.text.Phrase;

/** Standards of no province and of no law. */
final class OwnStandards {

    private static final int FIRST_YEAR = 2031;
    private static final int MOST_YEARS = 5;
    private static final long STEP = 100_000;
    private static final long LEAST_LINE = 1_000_000;
    private static final int MOST_STEPS = 20;
    private static final int LEAST_INDICATORS = 3;
    private static final int MOST_INDICATORS = 16;
    /** Each set of these is proved by itself. */
    private static final int MOST_NAMED = 6;

    private static final int POINTS_EACH = 10;

    private static final Condition LOW = Condition.income(Comparison.AT_MOST, ParameterId.POVERTY_LINE);
    private static final Condition HIGH = Condition.income(Comparison.ABOVE, ParameterId.POVERTY_LINE);
    private static final Condition BETWEEN =
            Condition.allOf(HIGH, Condition.income(Comparison.AT_MOST, ParameterId.NEAR_POVERTY_LINE));
    private static final Condition HIGHEST = Condition.income(Comparison.ABOVE, ParameterId.NEAR_POVERTY_LINE);
    private static final Condition MANY = Condition.deprivations(Comparison.AT_LEAST, ParameterId.POVERTY_CUTOFF);
    private static final Condition FEW = Condition.deprivations(Comparison.BELOW, ParameterId.POVERTY_CUTOFF);

    private static final Gen<Shape> SHAPES = Gens.among(Shape.values());

    /** What the rows ask for. */
    private enum Shape {
        INCOME_ALONE,
        WITH_A_GAP,
        AND,
        OR,
        NAMED
    }

    private OwnStandards() {}

    static InstrumentReference resolution(int year) {
        return InstrumentReference.builder()
                .number(InstrumentNumber.parse("01/" + year + "/NQ-HĐND"))
                .provision("Điều 1")
                .build();
    }

    static PovertyStandard make(Choices choices) {
        Shape shape = SHAPES.from(choices);
        int year = FIRST_YEAR + choices.upTo(MOST_YEARS);
        InstrumentReference basis = resolution(year - 1);
        PovertyStandard.Builder builder = PovertyStandard.builder("VN-" + year);
        builder.title(new Phrase("chuẩn nghèo từ năm " + year, "poverty standard from " + year))
                .basis(basis)
                .applicability(Applicability.between(
                        LocalDate.of(year, 1, 1),
                        LocalDate.of(year + choices.upTo(MOST_YEARS), 12, 31),
                        basis,
                        IndicatorRules.OWN));
        lines(builder, choices);
        rows(builder, shape, choices);
        return builder.build();
    }

    /** The second above the first, the urban one not below the rural one. */
    private static void lines(PovertyStandard.Builder builder, Choices choices) {
        LinePeriod period = choices.onceIn(4) ? LinePeriod.YEAR : LinePeriod.MONTH;
        long rural = LEAST_LINE + STEP * choices.upTo(MOST_STEPS);
        long urban = rural + STEP * choices.upTo(MOST_STEPS);
        long above = STEP * (1 + choices.upTo(MOST_STEPS));
        builder.linePeriod(period)
                .lines(List.of(
                        line(ParameterId.POVERTY_LINE, rural, urban, period),
                        line(ParameterId.NEAR_POVERTY_LINE, rural + above, urban + above, period)));
    }

    private static IncomeLine line(ParameterId id, long rural, long urban, LinePeriod period) {
        return new IncomeLine(
                id,
                Parameter.of(Vnd.of(rural * period.months()), IndicatorRules.OWN),
                Parameter.of(Vnd.of(urban * period.months()), IndicatorRules.OWN));
    }

    private static void rows(PovertyStandard.Builder builder, Shape shape, Choices choices) {
        switch (shape) {
            case INCOME_ALONE ->
                builder.rows(List.of(
                        row(PovertyStatus.POOR, LOW).quoting("từ … đồng trở xuống"),
                        row(PovertyStatus.NON_POOR, HIGH)));
            case WITH_A_GAP ->
                builder.rows(List.of(row(PovertyStatus.POOR, LOW), row(PovertyStatus.NON_POOR, HIGHEST)))
                        .gaps(List.of(new LegalGap(
                                BETWEEN, new Phrase("văn bản không xếp loại", "the instrument says nothing"))));
            case AND -> and(builder, counted(builder, choices), choices);
            case OR -> {
                counted(builder, choices);
                builder.rows(List.of(
                        row(PovertyStatus.POOR, LOW),
                        row(PovertyStatus.POOR, Condition.allOf(BETWEEN, MANY)),
                        row(PovertyStatus.NEAR_POOR, Condition.allOf(BETWEEN, FEW)),
                        row(PovertyStatus.NON_POOR, HIGHEST)));
            }
            case NAMED -> named(builder, IndicatorRules.some(LEAST_INDICATORS, MOST_NAMED, choices));
        }
    }

    /** Indicators, rarely with income among them, and a cut-off that some low incomes reach and others do not. */
    private static int counted(PovertyStandard.Builder builder, Choices choices) {
        List<IndicatorRule> indicators =
                new ArrayList<>(IndicatorRules.some(LEAST_INDICATORS, MOST_INDICATORS, choices));
        boolean income = indicators.size() < MOST_INDICATORS && choices.onceIn(8);
        int cutoff = 1 + choices.upTo(indicators.size() - 2);
        if (income) {
            // Deprived at any income up to the line, so that one more is asked for.
            indicators.add(IndicatorRules.income(Comparison.AT_MOST));
            cutoff++;
        }
        builder.indicators(indicators)
                .cutoffs(
                        List.of(new CountCutoff(ParameterId.POVERTY_CUTOFF, Parameter.of(cutoff, IndicatorRules.OWN))));
        return cutoff;
    }

    private static void and(PovertyStandard.Builder builder, int cutoff, Choices choices) {
        builder.rows(List.of(
                row(PovertyStatus.POOR, Condition.allOf(LOW, MANY))
                        .quoting("từ … đồng trở xuống và thiếu hụt từ … chỉ số trở lên"),
                row(PovertyStatus.NEAR_POOR, Condition.allOf(LOW, FEW)),
                row(PovertyStatus.AVERAGE_LIVING_STANDARD, BETWEEN),
                row(PovertyStatus.NON_POOR, HIGHEST)));
        if (choices.onceIn(3)) {
            builder.scorecard(Optional.of(scorecard(cutoff, choices)));
        }
    }

    private static Scorecard scorecard(int cutoff, Choices choices) {
        int rural = POINTS_EACH * (1 + choices.upTo(MOST_STEPS));
        return new Scorecard(
                Parameter.of(rural, IndicatorRules.OWN),
                Parameter.of(rural + POINTS_EACH * choices.upTo(MOST_STEPS), IndicatorRules.OWN),
                Parameter.of(POINTS_EACH, IndicatorRules.OWN),
                Parameter.of(POINTS_EACH * cutoff, IndicatorRules.OWN),
                resolution(FIRST_YEAR));
    }

    /** Poor by the first indicator or by two, near-poor by one other. */
    private static void named(PovertyStandard.Builder builder, List<IndicatorRule> indicators) {
        List<DeprivationIndicator> all =
                indicators.stream().map(IndicatorRule::indicator).toList();
        ParameterId one = ParameterId.of("one-deprivation");
        Condition first = Condition.deprivedInAll(all.get(0));
        Condition other = new Condition.AnyOf(
                all.stream().skip(1).map(Condition::deprivedInAll).toList());
        builder.indicators(indicators)
                .cutoffs(List.of(new CountCutoff(one, Parameter.of(1, IndicatorRules.OWN))))
                .rows(List.of(
                        row(PovertyStatus.POOR, Condition.allOf(LOW, first)),
                        row(PovertyStatus.POOR, Condition.allOf(LOW, count(Comparison.ABOVE, one))),
                        row(PovertyStatus.NEAR_POOR, Condition.allOf(LOW, count(Comparison.AT_MOST, one), other)),
                        row(PovertyStatus.NON_POOR, Condition.allOf(LOW, count(Comparison.BELOW, one))),
                        row(PovertyStatus.NON_POOR, HIGH)));
    }

    private static Condition count(Comparison comparison, ParameterId cutoff) {
        return Condition.deprivations(comparison, cutoff);
    }

    private static Row row(PovertyStatus status, Condition when) {
        return Row.of(status, when, IndicatorRules.OWN);
    }
}
