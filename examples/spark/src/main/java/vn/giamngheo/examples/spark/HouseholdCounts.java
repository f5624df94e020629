package vn.giamngheo.examples.spark;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.giamngheo.measure.AlkireFoster;
import vn.giamngheo.measure.Mergeable;
import vn.giamngheo.measure.MissingPolicy;
import vn.giamngheo.measure.PatternTable;
import vn.giamngheo.measure.Unit;
import vn.giamngheo.monetary.MonetaryPoverty;
import vn.giamngheo.monetary.ShortfallTable;
import vn.giamngheo.population.StatusCounts;
import vn.giamngheo.quantity.RatioRange;
import vn.giamngheo.standard.PovertyStatus;

/**
 * What was counted of the rows of a province: three tables of the library and how many rows are broken, and all figures come
 * of them. Counts of parts that share no row add up, in any order and by any grouping: that is all that Spark asks of it.
 *
 * @param rows how many rows there are
 * @param broken how many of them are no household and in none of the tables
 * @param findings how often each kind of finding was made at which column
 * @param statuses who is poor by the rule of the standard
 * @param patterns who is deprived in what
 * @param shortfalls who has less income than the line, and how much less
 */
record HouseholdCounts(
        long rows,
        long broken,
        SortedMap<String, Long> findings,
        StatusCounts<Unit.SampledHouseholds> statuses,
        PatternTable<Unit.SampledPersons> patterns,
        ShortfallTable<Unit.SampledPersons> shortfalls)
        implements Mergeable<HouseholdCounts> {

    HouseholdCounts {
        findings = Collections.unmodifiableSortedMap(new TreeMap<>(findings));
    }

    @Override
    public HouseholdCounts plus(HouseholdCounts other) {
        TreeMap<String, Long> both = new TreeMap<>(findings);
        other.findings.forEach((kind, times) -> both.merge(kind, times, Math::addExact));
        return new HouseholdCounts(
                Math.addExact(rows, other.rows),
                Math.addExact(broken, other.broken),
                both,
                statuses.plus(other.statuses),
                patterns.plus(other.patterns),
                shortfalls.plus(other.shortfalls));
    }

    /** The share of households; a range where unknown facts leave some open. Empty of nobody. */
    Optional<RatioRange> rate(PovertyStatus status) {
        return statuses.rate(status);
    }

    /** H, A and M0. Households of which no deprivation was judged are left out, and the result tells how many. */
    AlkireFoster<Unit.SampledPersons> deprivation() {
        return patterns.measure(Review.WEIGHTS, Review.CUTOFF, MissingPolicy.LIST_WISE);
    }

    /** The measures of Foster, Greer and Thorbecke. */
    MonetaryPoverty<Unit.SampledPersons> income() {
        return shortfalls.measure();
    }

    byte[] toBytes() {
        return CountBytes.write(this);
    }

    static HouseholdCounts fromBytes(byte[] bytes) {
        return CountBytes.read(bytes);
    }
}
