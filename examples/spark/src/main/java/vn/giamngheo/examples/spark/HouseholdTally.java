package vn.giamngheo.examples.spark;

import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collector;
import vn.giamngheo.classification.PovertyEngine;
import vn.giamngheo.household.DeprivationProfile;
import vn.giamngheo.measure.PatternTally;
import vn.giamngheo.measure.Unit;
import vn.giamngheo.monetary.AreaLines;
import vn.giamngheo.monetary.ShortfallTally;
import vn.giamngheo.population.StatusTally;
import vn.giamngheo.standard.NationalStandards;
import vn.giamngheo.standard.Standards;
import vn.giamngheo.validation.Finding;

/** Counts the rows of one province, or of one part of it. Belongs to one thread; the library does the counting. */
final class HouseholdTally {

    private static final PovertyEngine ENGINE = PovertyEngine.of(Standards.national());
    private static final AreaLines LINES = AreaLines.of(NationalStandards.VN_2022);

    private final StatusTally<Unit.SampledHouseholds> statuses = StatusTally.of(Review.HOUSEHOLDS);
    private final PatternTally<Unit.SampledPersons> patterns = PatternTally.of(Review.INDICATORS.all(), Review.PERSONS);
    private final ShortfallTally<Unit.SampledPersons> shortfalls = ShortfallTally.of(Review.PERSONS);
    private final SortedMap<String, Long> findings = new TreeMap<>();
    private long rows;
    private long broken;

    void add(ReadRow row) {
        rows++;
        row.household().ifPresentOrElse(this::add, () -> broken++);
        row.findings().forEach(finding -> findings.merge(kind(finding), 1L, Long::sum));
    }

    private void add(WeighedHousehold one) {
        statuses.add(ENGINE.classify(one.household(), Review.DAY), one.weight());
        DeprivationProfile profile = one.household().deprivations();
        patterns.add(profile.knownMask(), profile.deprivedMask(), one.persons());
        shortfalls.add(LINES, Review.DAY, one.household(), one.persons());
    }

    /** Of a kind there are few, however many rows: no ids, no amounts. */
    private static String kind(Finding finding) {
        return finding.code().id() + " " + finding.pointer();
    }

    HouseholdTally merge(HouseholdTally other) {
        statuses.merge(other.statuses);
        patterns.merge(other.patterns);
        shortfalls.merge(other.shortfalls);
        other.findings.forEach((kind, times) -> findings.merge(kind, times, Long::sum));
        rows += other.rows;
        broken += other.broken;
        return this;
    }

    HouseholdCounts toCounts() {
        return new HouseholdCounts(
                rows, broken, findings, statuses.toCounts(), patterns.toTable(), shortfalls.toTable());
    }

    /** For streams of one JVM. */
    static Collector<ReadRow, ?, HouseholdCounts> collector() {
        return Collector.of(
                HouseholdTally::new,
                HouseholdTally::add,
                HouseholdTally::merge,
                HouseholdTally::toCounts,
                Collector.Characteristics.UNORDERED);
    }
}
