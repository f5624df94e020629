package vn.giamngheo.population;

import java.util.Objects;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.stream.Collector;
import vn.giamngheo.classification.PovertyEngine;
import vn.giamngheo.classification.Verdict;
import vn.giamngheo.household.Household;
import vn.giamngheo.measure.Unit;
import vn.giamngheo.place.AreaType;
import vn.giamngheo.standard.PovertyStandard;
import vn.giamngheo.standard.ReviewDate;
import vn.giamngheo.text.RefusedException;

/**
 * Counts incomes and deprivations beside each other. Belongs to one thread; {@link #toTable()} gives what was counted so
 * far as a value.
 *
 * @param <U> what is counted
 */
public final class CrossTally<U extends Unit> {

    private final CrossShape shape;
    private final U unit;
    private final long[] sums;
    private long open;
    private LeftOut leftOut = LeftOut.nobody();

    private CrossTally(CrossShape shape, U unit) {
        this.shape = Objects.requireNonNull(shape, "shape");
        this.unit = Objects.requireNonNull(unit, "unit");
        this.sums = new long[shape.size()];
    }

    /**
     * {@return a tally of nothing yet}
     *
     * @param shape the bands and numbers of deprivations
     * @param unit what is counted
     * @param <U> what is counted
     */
    public static <U extends Unit> CrossTally<U> of(CrossShape shape, U unit) {
        return new CrossTally<>(shape, unit);
    }

    /**
     * {@return a collector of what households have, judged under a standard whether or not it applies to the day}
     * Households it refuses are told in {@link CrossTable#leftOut()}.
     *
     * @param standard the standard of the shape
     * @param shape the bands and numbers of deprivations
     * @param review the day that decides areas and ages
     * @param unit what is counted
     * @param weight what a household counts, 1 where nothing is sampled: a whole number of the last decimal of the unit,
     *     not negative. Where persons are counted, it is taken times the members; a household of unknown size is left out
     * @param <U> what is counted
     * @throws IllegalArgumentException if the shape is of another standard
     */
    public static <U extends Unit> Collector<Household, ?, CrossTable<U>> collector(
            PovertyStandard standard,
            CrossShape shape,
            ReviewDate review,
            U unit,
            ToLongFunction<? super Household> weight) {
        if (!shape.standard().equals(standard.id())) {
            throw new IllegalArgumentException("shape must be of " + standard.id() + " but is of " + shape.standard());
        }
        return Collector.of(
                () -> of(shape, unit),
                (CrossTally<U> tally, Household household) -> tally.add(standard, household, review, weight),
                CrossTally::merge,
                CrossTally::toTable,
                Collector.Characteristics.UNORDERED);
    }

    private void add(
            PovertyStandard standard,
            Household household,
            ReviewDate review,
            ToLongFunction<? super Household> weight) {
        Verdict verdict;
        try {
            verdict = PovertyEngine.classifyUnder(standard, household, review);
        } catch (RefusedException refused) {
            leftOut = leftOut.plus(LeftOut.refused(refused.reason()));
            return;
        }
        Optional<Integer> persons = unit instanceof Unit.OfPersons ? household.persons() : Optional.of(1);
        if (persons.isEmpty()) {
            leftOut = leftOut.plus(LeftOut.ofUnknownSize(1));
            return;
        }
        long counted = Math.multiplyExact(weight.applyAsLong(household), (long) persons.get());
        Optional<AreaType> area = household.areaOn(review.day());
        if (area.isPresent()
                && household.incomePoint() >= 0
                && verdict.unknown().isEmpty()) {
            add(area.get(), household.incomePoint(), verdict.deprived().size(), counted);
        } else {
            addOpen(counted);
        }
    }

    /**
     * Counts a household of which everything is known.
     *
     * @param area the area
     * @param point the income as a point of the {@link vn.giamngheo.standard.IncomeScale}, not negative
     * @param deprivations the number of its deprivations, at most that of the indicators
     * @param weight what it counts: a whole number of the last decimal of the unit, not negative
     * @throws IllegalArgumentException if one of them is out of bounds
     * @throws ArithmeticException if the sum is beyond the range of a {@code long}
     */
    public void add(AreaType area, long point, int deprivations, long weight) {
        if (point < 0) {
            throw new IllegalArgumentException("point must not be negative but was " + point);
        }
        requireNotNegative(weight);
        int index = shape.index(shape.band(area, point), deprivations);
        sums[index] = Math.addExact(sums[index], weight);
    }

    /**
     * Counts a household of which area, income or an indicator is unknown.
     *
     * @param weight what it counts: a whole number of the last decimal of the unit, not negative
     * @throws IllegalArgumentException if the weight is negative
     * @throws ArithmeticException if the sum is beyond the range of a {@code long}
     */
    public void addOpen(long weight) {
        requireNotNegative(weight);
        open = Math.addExact(open, weight);
    }

    /**
     * Adds what another tally counted, and leaves that as it is.
     *
     * @param other the other one
     * @return this tally
     * @throws RefusedException if it counts another unit or has another shape
     * @throws ArithmeticException if a sum is beyond the range of a {@code long}
     */
    public CrossTally<U> merge(CrossTally<U> other) {
        StatusCounts.requireSame(unit, other.unit);
        shape.requireSame(other.shape);
        for (int i = 0; i < sums.length; i++) {
            sums[i] = Math.addExact(sums[i], other.sums[i]);
        }
        open = Math.addExact(open, other.open);
        leftOut = leftOut.plus(other.leftOut);
        return this;
    }

    /** {@return what was counted so far} */
    public CrossTable<U> toTable() {
        return new CrossTable<>(shape, unit, Optional.empty(), sums, open, leftOut);
    }

    private static void requireNotNegative(long weight) {
        if (weight < 0) {
            throw new IllegalArgumentException("weight must not be negative but was " + weight);
        }
    }
}
