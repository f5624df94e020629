package vn.giamngheo.population;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collector;
import vn.giamngheo.classification.PovertyEngine;
import vn.giamngheo.classification.Verdict;
import vn.giamngheo.household.Household;
import vn.giamngheo.measure.Unit;
import vn.giamngheo.standard.ReviewDate;
import vn.giamngheo.text.RefusedException;

/**
 * Classifies streams of households and counts their statuses. Says the same as {@link PovertyEngine#classify} of one
 * household after the other. Works with parallel streams; by province or anything else with
 * {@link vn.giamngheo.measure.Groups#by(Function, Collector)}:
 *
 * <pre>{@code
 * StatusCounting counting = StatusCounting.of(engine, review);
 * Groups<String, StatusCounts<Unit.Households>> byProvince = households.collect(
 *         Groups.by(household -> household.province().map(Province::code).orElse("?"), counting.households()));
 * }</pre>
 *
 * <p>A household that classification refuses does not end the count of millions: it is told in
 * {@link StatusCounts#leftOut()} with the reason. To have it thrown instead, classify by the engine and count into a
 * {@link StatusTally}.
 */
public final class StatusCounting {

    private final PovertyEngine engine;
    private final Function<? super Household, ReviewDate> review;

    private StatusCounting(PovertyEngine engine, Function<? super Household, ReviewDate> review) {
        this.engine = engine;
        this.review = review;
    }

    /**
     * {@return the counting of one review}
     *
     * @param engine classifies
     * @param review the day of the review
     */
    public static StatusCounting of(PovertyEngine engine, ReviewDate review) {
        Objects.requireNonNull(review, "review");
        return of(engine, household -> review);
    }

    /**
     * {@return the counting of households reviewed on days of their own}
     *
     * @param engine classifies
     * @param review the day of the review of a household
     */
    public static StatusCounting of(PovertyEngine engine, Function<? super Household, ReviewDate> review) {
        return new StatusCounting(Objects.requireNonNull(engine, "engine"), Objects.requireNonNull(review, "review"));
    }

    /** {@return a collector that counts every household once} */
    public Collector<Household, ?, StatusCounts<Unit.Households>> households() {
        return collector(Unit.HOUSEHOLDS, household -> 1);
    }

    /** {@return a collector that counts every household as many times as it has members; one of unknown size is left out,
     * see {@link LeftOut#ofUnknownSize()}} */
    public Collector<Household, ?, StatusCounts<Unit.Persons>> persons() {
        return collector(Unit.PERSONS, household -> 1);
    }

    /**
     * {@return a collector that counts every household as its sampling weight}
     *
     * @param decimals the decimals that weights are given with, from 0 to 9
     * @param weight the weight as a whole number of the last of these decimals, not negative; a negative one throws
     *     {@link IllegalArgumentException}
     * @throws RefusedException if there are more decimals
     */
    public Collector<Household, ?, StatusCounts<Unit.SampledHouseholds>> sampledHouseholds(
            int decimals, ToLongFunction<? super Household> weight) {
        return collector(Unit.sampledHouseholds(decimals), weight);
    }

    /**
     * {@return a collector that counts every household as its sampling weight times its members; one of unknown size is
     * left out, see {@link LeftOut#ofUnknownSize()}}
     *
     * @param decimals the decimals that weights are given with, from 0 to 9
     * @param weight the weight of the household as a whole number of the last of these decimals, not negative; a negative
     *     one throws {@link IllegalArgumentException}
     * @throws RefusedException if there are more decimals
     */
    public Collector<Household, ?, StatusCounts<Unit.SampledPersons>> sampledPersons(
            int decimals, ToLongFunction<? super Household> weight) {
        return collector(Unit.sampledPersons(decimals), weight);
    }

    private <U extends Unit> Collector<Household, StatusTally<U>, StatusCounts<U>> collector(
            U unit, ToLongFunction<? super Household> weight) {
        Objects.requireNonNull(weight, "weight");
        return Collector.of(
                () -> StatusTally.of(unit),
                (tally, household) -> add(tally, household, unit instanceof Unit.OfPersons, weight),
                StatusTally::merge,
                StatusTally::toCounts,
                Collector.Characteristics.UNORDERED);
    }

    private void add(
            StatusTally<?> tally, Household household, boolean byMembers, ToLongFunction<? super Household> weight) {
        ReviewDate day = review.apply(household);
        Verdict verdict;
        try {
            verdict = engine.classify(household, day);
        } catch (RefusedException refused) {
            tally.addRefused(refused.reason());
            return;
        }
        Optional<Integer> persons = byMembers ? household.persons() : Optional.of(1);
        if (persons.isEmpty()) {
            tally.addOfUnknownSize();
        } else {
            tally.add(verdict, Math.multiplyExact(weight.applyAsLong(household), (long) persons.get()));
        }
    }
}
