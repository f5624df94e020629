package vn.giamngheo.measure;

import java.util.List;
import java.util.Objects;
import java.util.function.ToLongFunction;
import java.util.stream.Collector;
import vn.giamngheo.classification.DeprivationMasks;
import vn.giamngheo.household.DeprivationIndicator;
import vn.giamngheo.household.Household;
import vn.giamngheo.standard.PovertyStandard;
import vn.giamngheo.standard.ReviewDate;
import vn.giamngheo.text.RefusedException;

/**
 * Counts households by their deprivations under a standard on the day of a review, as classification reads them: as the
 * commune judged, what it did not judge from raw facts. What cannot be told stays unknown, and a {@link MissingPolicy}
 * says what is made of it.
 *
 * <pre>{@code
 * HouseholdPatterns patterns = HouseholdPatterns.of(standard, review);
 * Groups<String, PatternTable<Unit.Persons>> provinces = households.parallel()
 *         .collect(Groups.by(one -> one.province().map(Province::code).orElse("?"), patterns.persons()));
 * }</pre>
 *
 * <p>No household is left out. Every collector throws {@link RefusedException} if a household states indicators that are
 * none of the standard or a member of it is born after the review, and where persons are counted, if the number of its
 * persons is unknown; and {@link IllegalArgumentException} if a weight is negative. Immutable; serves all threads.
 */
public final class HouseholdPatterns {

    private final PovertyStandard standard;
    private final ReviewDate review;

    private HouseholdPatterns(PovertyStandard standard, ReviewDate review) {
        this.standard = Objects.requireNonNull(standard, "standard");
        this.review = Objects.requireNonNull(review, "review");
    }

    /**
     * {@return how households are read}
     *
     * @param standard the standard, whether or not it applies to the day
     * @param review the day that decides area and ages
     */
    public static HouseholdPatterns of(PovertyStandard standard, ReviewDate review) {
        return new HouseholdPatterns(standard, review);
    }

    /** {@return the indicators of the tables: those of the standard, in its order; unmodifiable} */
    public List<DeprivationIndicator> indicators() {
        return standard.indicatorList().all();
    }

    /** {@return a collector by which every household counts once} */
    public Collector<Household, ?, PatternTable<Unit.Households>> households() {
        return collector(Unit.HOUSEHOLDS, household -> 1);
    }

    /** {@return a collector by which every household counts as many times as it has persons} */
    public Collector<Household, ?, PatternTable<Unit.Persons>> persons() {
        return collector(Unit.PERSONS, HouseholdPatterns::size);
    }

    /**
     * {@return a collector by which every household counts as its sampling weight}
     *
     * @param unit households of a sample
     * @param weight the sampling weight: a whole number of the last decimal of the unit, not negative
     */
    public Collector<Household, ?, PatternTable<Unit.SampledHouseholds>> sampled(
            Unit.SampledHouseholds unit, ToLongFunction<? super Household> weight) {
        return collector(unit, weight);
    }

    /**
     * {@return a collector by which every household counts as its sampling weight times its persons}
     *
     * @param unit persons in the households of a sample
     * @param weight the sampling weight of the household: a whole number of the last decimal of the unit, not negative
     */
    public Collector<Household, ?, PatternTable<Unit.SampledPersons>> sampled(
            Unit.SampledPersons unit, ToLongFunction<? super Household> weight) {
        Objects.requireNonNull(weight, "weight");
        return collector(unit, household -> Math.multiplyExact(weight.applyAsLong(household), (long) size(household)));
    }

    private static int size(Household household) {
        return household
                .persons()
                .orElseThrow(() -> new RefusedException(
                        "không rõ số người của hộ “" + household.id() + "” nên không đếm được số người",
                        "persons cannot be counted: their number is unknown of household '" + household.id() + "'"));
    }

    private <U extends Unit> Collector<Household, ?, PatternTable<U>> collector(
            U unit, ToLongFunction<? super Household> weight) {
        Objects.requireNonNull(weight, "weight");
        List<DeprivationIndicator> indicators = PatternTable.checked(indicators());
        return Collector.of(
                () -> PatternTally.ofChecked(indicators, unit),
                (tally, household) -> add(household, weight.applyAsLong(household), tally),
                (one, other) -> {
                    one.merge(other);
                    return one;
                },
                PatternTally::toTable,
                Collector.Characteristics.UNORDERED);
    }

    private void add(Household household, long weight, PatternTally<?> tally) {
        int masks = DeprivationMasks.packedUnder(standard, household, review);
        tally.add(DeprivationMasks.knownOf(masks), DeprivationMasks.deprivedOf(masks), weight);
    }
}
