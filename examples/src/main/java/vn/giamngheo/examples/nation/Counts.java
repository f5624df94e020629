package vn.giamngheo.examples.nation;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import vn.giamngheo.classification.PovertyEngine;
import vn.giamngheo.classification.Verdict;
import vn.giamngheo.household.Household;
import vn.giamngheo.standard.PovertyStatus;
import vn.giamngheo.standard.ReviewDate;
import vn.giamngheo.standard.StandardId;

/** The households of one province by status, and under which standards they were judged. */
final class Counts {

    private final Map<PovertyStatus, Long> byStatus = new EnumMap<>(PovertyStatus.class);
    private final Set<StandardId> standards =
            new TreeSet<>((a, b) -> a.toString().compareTo(b.toString()));
    private long households;
    private long failed;

    void add(Household household, PovertyEngine engine, ReviewDate review) {
        Verdict verdict = engine.classify(household, review);
        byStatus.merge(verdict.status(), 1L, Long::sum);
        verdict.standard().ifPresent(standard -> standards.add(standard.id()));
        households++;
    }

    /** {@return how many lines failed by now} */
    long fail() {
        failed++;
        return failed;
    }

    long of(PovertyStatus status) {
        return byStatus.getOrDefault(status, 0L);
    }

    long households() {
        return households;
    }

    long failed() {
        return failed;
    }

    Set<StandardId> standards() {
        return standards;
    }
}
