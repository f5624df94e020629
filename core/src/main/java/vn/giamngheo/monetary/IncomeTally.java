package vn.giamngheo.monetary;

import java.util.Objects;
import java.util.function.ToLongFunction;
import java.util.stream.Collector;
import vn.giamngheo.household.Income;
import vn.giamngheo.measure.Unit;
import vn.giamngheo.text.RefusedException;

/**
 * Counts how often each income per head occurs. Belongs to one thread; {@link #toDistribution()} gives what was counted so
 * far as a value. Memory grows with the number of different incomes: 16 bytes each, and up to three times that while
 * counting.
 *
 * @param <U> what is counted
 */
public final class IncomeTally<U extends Unit> {

    private static final int FIRST_CAPACITY = 1 << 8;

    private final U unit;
    /** Incomes at places by their hash, each the next free one; 0 is none. See {@link PackedIncome}. */
    private long[] incomes = new long[FIRST_CAPACITY];

    private long[] weights = new long[FIRST_CAPACITY];
    private int size;

    private IncomeTally(U unit) {
        this.unit = Objects.requireNonNull(unit, "unit");
    }

    /**
     * {@return a tally of nobody yet}
     *
     * @param unit what is counted
     * @param <U> what is counted
     */
    public static <U extends Unit> IncomeTally<U> of(U unit) {
        return new IncomeTally<>(unit);
    }

    /**
     * {@return a collector of one's own objects}
     *
     * @param unit what is counted
     * @param income đồng per person per month, from 0 to 10<sup>15</sup>, both included
     * @param weight what an object counts: a whole number of the last decimal of the unit, not negative
     * @param <T> the objects
     * @param <U> what is counted
     */
    public static <T, U extends Unit> Collector<T, ?, IncomeDistribution<U>> collector(
            U unit, ToLongFunction<? super T> income, ToLongFunction<? super T> weight) {
        return Collector.of(
                () -> IncomeTally.of(unit),
                (IncomeTally<U> tally, T object) -> tally.add(income.applyAsLong(object), weight.applyAsLong(object)),
                (one, other) -> {
                    one.merge(other);
                    return one;
                },
                IncomeTally::toDistribution);
    }

    /**
     * Counts an income of whole đồng per head and month.
     *
     * @param income đồng per person per month, from 0 to 10<sup>15</sup>, both included
     * @param weight what it counts: a whole number of the last decimal of the unit, not negative
     * @throws RefusedException if the income is outside these bounds
     * @throws IllegalArgumentException if the weight is negative
     * @throws ArithmeticException if the sum is beyond the range of a {@code long}
     */
    public void add(long income, long weight) {
        Fraction.requireIncome(income);
        Fraction.requireWeight(weight);
        addPacked(PackedIncome.of(income, 1), weight);
    }

    /**
     * Counts an income.
     *
     * @param income the income as recorded; nothing is rounded
     * @param persons the members of the household, from 1 to 999; does not matter for an income stated per head
     * @param weight what it counts: a whole number of the last decimal of the unit, not negative
     * @throws RefusedException if {@code persons} matters and is outside these bounds
     * @throws IllegalArgumentException if the weight is negative
     * @throws ArithmeticException if the sum is beyond the range of a {@code long}
     */
    public void add(Income income, int persons, long weight) {
        if (income instanceof Income.OfHousehold whole) {
            Fraction.requirePersons(persons);
            Fraction.requireWeight(weight);
            addPacked(PackedIncome.of(whole.total().dong(), persons * whole.months()), weight);
        } else {
            add(((Income.PerHead) income).perMonth().dong(), weight);
        }
    }

    /**
     * Adds what another tally has counted, of others.
     *
     * @param other the other tally
     * @throws RefusedException if it counts something else
     * @throws ArithmeticException if a sum is beyond the range of a {@code long}
     */
    public void merge(IncomeTally<U> other) {
        if (!unit.equals(other.unit)) {
            throw IncomeDistribution.otherUnit(unit, other.unit);
        }
        for (int i = 0; i < other.incomes.length; i++) {
            addPacked(other.incomes[i], other.weights[i]);
        }
    }

    private void addPacked(long income, long weight) {
        if (weight == 0) {
            return;
        }
        int place = place(income);
        if (incomes[place] == 0) {
            if (2 * size >= incomes.length) {
                grow();
                place = place(income);
            }
            incomes[place] = income;
            size++;
        }
        weights[place] = Math.addExact(weights[place], weight);
    }

    private int place(long income) {
        int mask = incomes.length - 1;
        int place = (int) ((income * 0x9E37_79B9_7F4A_7C15L) >>> Integer.SIZE) & mask;
        while (incomes[place] != 0 && incomes[place] != income) {
            place = (place + 1) & mask;
        }
        return place;
    }

    private void grow() {
        long[] before = incomes;
        long[] weightsBefore = weights;
        incomes = new long[2 * before.length];
        weights = new long[2 * before.length];
        for (int i = 0; i < before.length; i++) {
            if (before[i] != 0) {
                int place = place(before[i]);
                incomes[place] = before[i];
                weights[place] = weightsBefore[i];
            }
        }
    }

    /**
     * {@return what was counted so far}
     *
     * @throws ArithmeticException if the sum of all weights is beyond the range of a {@code long}
     */
    public IncomeDistribution<U> toDistribution() {
        long[] different = new long[size];
        int next = 0;
        for (long income : incomes) {
            if (income != 0) {
                different[next] = income;
                next++;
            }
        }
        long[] sorted = PackedIncome.sorted(different);
        long[] ofSorted = new long[size];
        for (int i = 0; i < size; i++) {
            ofSorted[i] = weights[place(sorted[i])];
        }
        return IncomeDistribution.of(unit, sorted, ofSorted);
    }
}
