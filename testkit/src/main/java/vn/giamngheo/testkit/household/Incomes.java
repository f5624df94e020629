package vn.giamngheo.testkit.household;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import vn.giamngheo.household.Income;
import vn.giamngheo.place.AreaType;
import vn.giamngheo.quantity.Vnd;
import vn.giamngheo.standard.IncomeLine;
import vn.giamngheo.standard.PovertyStandard;
import vn.giamngheo.testkit.gen.Choices;

/**
 * Incomes around the lines of a standard.
 *
 * @param standard the standard
 * @param area the area; empty for the lines of both
 */
record Incomes(PovertyStandard standard, Optional<AreaType> area) {

    private static final long ROUND = 100_000;

    /** 0 for an income per head. */
    private static final List<Integer> PERIODS = List.of(0, 12, 1, 6);

    private static final List<Integer> BESIDE = List.of(0, -1, 1);

    /** A line with the months it is stated over. */
    private record Line(long dong, int months) {}

    /**
     * An income of so many persons. As many choices, whatever it is, so that what is chosen after them stays as it is when an
     * income is made simpler.
     */
    IntFunction<Income> from(Choices choices, boolean nearOnly) {
        List<Line> lines = lines();
        boolean near = nearOnly || choices.upTo(1) == 1;
        return near ? near(lines, choices) : round(lines, choices);
    }

    private List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        int months = standard.linePeriod().months();
        for (IncomeLine line : standard.lines()) {
            for (AreaType each : AreaType.values()) {
                if (area.isEmpty() || area.get() == each) {
                    line.in(each).find().ifPresent(value -> lines.add(new Line(value.dong(), months)));
                }
            }
        }
        return lines;
    }

    /** Multiplied, never divided, so that a total can be the line exactly. */
    private IntFunction<Income> near(List<Line> lines, Choices choices) {
        int which = choices.upTo(lines.size() * BESIDE.size() - 1);
        Line line = lines.get(which % lines.size());
        int months = PERIODS.get(choices.upTo(PERIODS.size() - 1));
        int beside = BESIDE.get(which / lines.size());
        return persons -> stated(line.dong() * heads(persons, months) / line.months() + beside, months);
    }

    /** None, or between round amounts: on a line by accident it could not be made simpler without leaving the line. */
    private IntFunction<Income> round(List<Line> lines, Choices choices) {
        long highest = lines.stream()
                .mapToLong(line -> line.dong() / line.months())
                .max()
                .orElse(ROUND);
        long which = choices.upTo(2 * highest / ROUND);
        int months = PERIODS.get(choices.upTo(PERIODS.size() - 1));
        long each = Math.max(0, ROUND * which - ROUND / 2);
        return persons -> stated(each * heads(persons, months), months);
    }

    private static long heads(int persons, int months) {
        return months == 0 ? 1 : (long) persons * months;
    }

    private static Income stated(long dong, int months) {
        Vnd amount = Vnd.of(Math.max(0, dong));
        return months == 0 ? Income.perHeadPerMonth(amount) : Income.ofHousehold(amount, months);
    }
}
