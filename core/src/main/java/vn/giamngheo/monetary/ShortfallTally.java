package vn.giamngheo.monetary;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;
import java.util.stream.Collector;
import org.jspecify.annotations.Nullable;
import vn.giamngheo.household.Household;
import vn.giamngheo.household.Income;
import vn.giamngheo.measure.Unit;
import vn.giamngheo.place.AreaType;
import vn.giamngheo.standard.ReviewDate;
import vn.giamngheo.text.RefusedException;

/**
 * Counts who is below, on and above lines of income, and how much is missing. Belongs to one thread;
 * {@link #toTable()} gives what was counted so far as a value.
 *
 * <p>Whether it also sums the logarithms that Watts needs is said when it is made: they take about a microsecond for each
 * different income below the line, much more than all the rest. Memory grows with the number of lines and of
 * denominators of incomes, not with households.
 *
 * @param <U> what is counted
 */
public final class ShortfallTally<U extends Unit> {

    private final U unit;
    private final @Nullable Logarithms logarithms;
    private final Map<PovertyLine, LineTally> lines = new HashMap<>();
    private long unknown;
    /** Neighbours mostly have one line. */
    private @Nullable PovertyLine last;

    private @Nullable LineTally lastTally;

    /** Tallies of one thread may share logarithms. */
    static <U extends Unit> ShortfallTally<U> of(U unit, @Nullable Logarithms logarithms) {
        return new ShortfallTally<>(unit, logarithms);
    }

    private ShortfallTally(U unit, @Nullable Logarithms logarithms) {
        this.unit = Objects.requireNonNull(unit, "unit");
        this.logarithms = logarithms;
    }

    /**
     * {@return a tally of nobody yet that does not answer for Watts}
     *
     * @param unit what is counted
     * @param <U> what is counted
     */
    public static <U extends Unit> ShortfallTally<U> of(U unit) {
        return new ShortfallTally<>(unit, null);
    }

    /**
     * {@return a tally of nobody yet that answers for Watts too}
     *
     * @param unit what is counted
     * @param <U> what is counted
     */
    public static <U extends Unit> ShortfallTally<U> withWatts(U unit) {
        return new ShortfallTally<>(unit, new Logarithms());
    }

    /**
     * Counts a household of which the income is whole đồng per head and month.
     *
     * @param line the line that it is measured by
     * @param income đồng per person per month, from 0 to 10<sup>15</sup>, both included
     * @param weight what it counts: a whole number of the last decimal of the unit, not negative
     * @throws RefusedException if the income is outside these bounds
     * @throws IllegalArgumentException if the weight is negative
     * @throws ArithmeticException if a sum of weights is beyond the range of a {@code long}
     */
    public void add(PovertyLine line, long income, long weight) {
        Fraction.requireIncome(income);
        Fraction.requireWeight(weight);
        if (weight > 0) {
            tally(line).add(income, weight);
        }
    }

    /**
     * Counts a household.
     *
     * @param line the line that it is measured by
     * @param income its income as recorded; nothing is rounded
     * @param persons its members, from 1 to 999; does not matter for an income stated per head
     * @param weight what it counts: a whole number of the last decimal of the unit, not negative
     * @throws RefusedException if {@code persons} matters and is outside these bounds
     * @throws IllegalArgumentException if the weight is negative
     * @throws ArithmeticException if a sum of weights is beyond the range of a {@code long}
     */
    public void add(PovertyLine line, Income income, int persons, long weight) {
        if (income instanceof Income.OfHousehold whole) {
            Fraction.requirePersons(persons);
            Fraction.requireWeight(weight);
            if (weight > 0) {
                tally(line).add(whole.total().dong(), persons * whole.months(), weight);
            }
        } else {
            add(line, ((Income.PerHead) income).perMonth().dong(), weight);
        }
    }

    /**
     * Counts a household of which the income or the line is unknown.
     *
     * @param weight what it counts: a whole number of the last decimal of the unit, not negative
     * @throws IllegalArgumentException if the weight is negative
     * @throws ArithmeticException if a sum of weights is beyond the range of a {@code long}
     */
    public void addUnknown(long weight) {
        Fraction.requireWeight(weight);
        unknown = Math.addExact(unknown, weight);
    }

    /**
     * Counts a household by the line of its area on a day; as unknown where area or income is.
     *
     * @param lines the line of each area
     * @param day the day of the review
     * @param household the household
     * @param weight what it counts: a whole number of the last decimal of the unit, not negative
     * @throws IllegalArgumentException if the weight is negative
     * @throws ArithmeticException if a sum of weights is beyond the range of a {@code long}
     */
    public void add(AreaLines lines, ReviewDate day, Household household, long weight) {
        @Nullable AreaType area = household.areaOrNullOn(day.day());
        @Nullable Income income = household.income().orElse(null);
        int persons = income instanceof Income.OfHousehold ? household.persons().orElse(0) : 1;
        if (area == null || income == null || persons == 0) {
            addUnknown(weight);
        } else {
            add(lines.in(area), income, persons, weight);
        }
    }

    /**
     * Adds what another tally has counted, of others.
     *
     * @param other the other tally
     * @throws RefusedException if it counts something else, or just one of the two answers for Watts
     * @throws ArithmeticException if a sum of weights is beyond the range of a {@code long}
     */
    public void merge(ShortfallTally<U> other) {
        if (!unit.equals(other.unit) || (logarithms == null) != (other.logarithms == null)) {
            throw ShortfallTable.otherForm(toTable(), other.toTable());
        }
        unknown = Math.addExact(unknown, other.unknown);
        other.lines.forEach((line, sums) -> tally(line).add(sums));
    }

    /**
     * {@return what was counted so far}
     *
     * @throws ArithmeticException if the sum of all weights is beyond the range of a {@code long}
     */
    public ShortfallTable<U> toTable() {
        TreeMap<PovertyLine, LineSums> sums = new TreeMap<>();
        lines.forEach((line, tally) -> sums.put(line, tally.toSums()));
        return ShortfallTable.of(unit, logarithms != null, unknown, sums);
    }

    /** What counts those of a line. */
    LineTally tally(PovertyLine line) {
        @Nullable LineTally tally = lastTally;
        if (tally == null || !line.equals(last)) {
            tally = lines.computeIfAbsent(line, one -> new LineTally(one, logarithms));
            last = line;
            lastTally = tally;
        }
        return tally;
    }

    /**
     * {@return a collector of one's own objects, without Watts}
     *
     * @param unit what is counted
     * @param lines the lines
     * @param line which of the lines an object is measured by, the first is 0; unknown if negative
     * @param income its đồng per person per month, at most 10<sup>15</sup>; unknown if negative
     * @param weight what it counts: a whole number of the last decimal of the unit, not negative
     * @param <T> the objects
     * @param <U> what is counted
     */
    public static <T, U extends Unit> Collector<T, ?, ShortfallTable<U>> collector(
            U unit,
            List<PovertyLine> lines,
            ToIntFunction<? super T> line,
            ToLongFunction<? super T> income,
            ToLongFunction<? super T> weight) {
        List<PovertyLine> kept = List.copyOf(lines);
        return collector(unit, (tally, object) -> {
            int index = line.applyAsInt(object);
            long dong = income.applyAsLong(object);
            if (index < 0 || dong < 0) {
                tally.addUnknown(weight.applyAsLong(object));
            } else {
                tally.add(kept.get(index), dong, weight.applyAsLong(object));
            }
        });
    }

    /**
     * {@return a collector of households, without Watts} Each is measured by the line of its area on the day; where area
     * or income is unknown it is counted as unknown.
     *
     * @param unit what is counted
     * @param lines the line of each area
     * @param day the day of the review
     * @param weight what a household counts: a whole number of the last decimal of the unit, not negative
     * @param <U> what is counted
     */
    public static <U extends Unit> Collector<Household, ?, ShortfallTable<U>> collector(
            U unit, AreaLines lines, ReviewDate day, ToLongFunction<? super Household> weight) {
        Objects.requireNonNull(lines, "lines");
        Objects.requireNonNull(day, "day");
        return collector(unit, (tally, household) -> tally.add(lines, day, household, weight.applyAsLong(household)));
    }

    /**
     * {@return a collector by which every household counts once, without Watts}
     *
     * @param lines the line of each area
     * @param day the day of the review
     */
    public static Collector<Household, ?, ShortfallTable<Unit.Households>> ofHouseholds(
            AreaLines lines, ReviewDate day) {
        return collector(Unit.HOUSEHOLDS, lines, day, household -> 1);
    }

    /**
     * {@return a collector by which every household counts as many times as it has members, without Watts} It throws a
     * {@link RefusedException} at a household of which the number of persons is unknown: it has no weight.
     *
     * @param lines the line of each area
     * @param day the day of the review
     */
    public static Collector<Household, ?, ShortfallTable<Unit.Persons>> ofPersons(AreaLines lines, ReviewDate day) {
        return collector(Unit.PERSONS, lines, day, ShortfallTally::persons);
    }

    private static long persons(Household household) {
        return household
                .persons()
                .orElseThrow(() -> new RefusedException(
                        "có hộ không rõ số nhân khẩu nên không tính theo người được",
                        "there is a household of unknown size, which cannot be counted by persons"));
    }

    private static <T, U extends Unit> Collector<T, ?, ShortfallTable<U>> collector(U unit, Adding<T, U> adding) {
        return Collector.of(
                () -> of(unit),
                adding::add,
                (one, other) -> {
                    one.merge(other);
                    return one;
                },
                ShortfallTally::toTable);
    }

    /** Counts an object. */
    private interface Adding<T, U extends Unit> {
        void add(ShortfallTally<U> tally, T object);
    }
}
