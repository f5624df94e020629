package vn.giamngheo.examples.spark;

import vn.giamngheo.household.IndicatorList;
import vn.giamngheo.measure.IndicatorWeights;
import vn.giamngheo.measure.PovertyCutoff;
import vn.giamngheo.measure.Unit;
import vn.giamngheo.standard.NationalStandards;
import vn.giamngheo.standard.ReviewDate;

/**
 * What is asked of the register. Every executor makes these of its own copy of the library: what is sent to it is a row,
 * never a standard.
 */
final class Review {

    /** The day decides the standard. */
    static final ReviewDate DAY = ReviewDate.of(2026, 11, 15);

    /** Of the bits in a row. */
    static final IndicatorList INDICATORS = NationalStandards.VN_2022.indicatorList();

    /** Statuses are those of households, as a review reports them. */
    static final Unit.SampledHouseholds HOUSEHOLDS = Unit.sampledHouseholds(2);

    /** Deprivations and shortfalls are those of persons. */
    static final Unit.SampledPersons PERSONS = Unit.sampledPersons(2);

    static final IndicatorWeights WEIGHTS = IndicatorWeights.equal(NationalStandards.VN_2022);

    /** Three of twelve, as the standard has it. */
    static final PovertyCutoff CUTOFF = PovertyCutoff.of(3, INDICATORS.size());

    private Review() {}
}
