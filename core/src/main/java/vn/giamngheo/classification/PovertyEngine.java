package vn.giamngheo.classification;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.giamngheo.household.Household;
import vn.giamngheo.household.IndicatorList;
import vn.giamngheo.household.Member;
import vn.giamngheo.place.AreaType;
import vn.giamngheo.standard.DecisionTable;
import vn.giamngheo.standard.Outcome;
import vn.giamngheo.standard.PovertyStandard;
import vn.giamngheo.standard.PovertyStatus;
import vn.giamngheo.standard.Resolution;
import vn.giamngheo.standard.ReviewDate;
import vn.giamngheo.standard.StandardId;
import vn.giamngheo.standard.Standards;

/**
 * Classifies households under the standard of the day of their review. Immutable; one engine serves all threads.
 */
public final class PovertyEngine {

    private final Standards standards;

    private PovertyEngine(Standards standards) {
        this.standards = Objects.requireNonNull(standards, "standards");
    }

    /**
     * {@return the engine of some standards}
     *
     * @param standards the standards
     */
    public static PovertyEngine of(Standards standards) {
        return new PovertyEngine(standards);
    }

    /** {@return the standards} */
    public Standards standards() {
        return standards;
    }

    /**
     * Classifies a household under the standard of the day and of its province.
     *
     * @param household the household
     * @param review the day of the review
     * @return the verdict
     * @throws vn.giamngheo.text.RefusedException if the household states indicators that are none of the standard, or
     *     a member is born after the review; names all of them
     */
    public Verdict classify(Household household, ReviewDate review) {
        @Nullable PovertyStandard standard = standards.applicable(review, household.provinceOrNull());
        return standard == null
                ? withoutStandard(household, review, standards.resolve(review, household.province()))
                : classifyUnder(standard, household, review);
    }

    /**
     * Classifies a household under a standard that is asked for by name and must apply to the day.
     *
     * @param household the household
     * @param review the day of the review
     * @param override the standard
     * @return the verdict; {@link PovertyStatus#NO_STANDARD} if it does not apply to that day or province, or is not
     *     registered
     * @throws vn.giamngheo.text.RefusedException as {@link #classify(Household, ReviewDate)}
     */
    public Verdict classify(Household household, ReviewDate review, StandardId override) {
        Resolution resolution = standards.resolve(review, household.province(), override);
        return resolution instanceof Resolution.Resolved resolved
                ? classifyUnder(resolved.standard(), household, review)
                : withoutStandard(household, review, resolution);
    }

    /**
     * Classifies a household under a standard whether or not it applies to the day: what it would be.
     *
     * @param standard the standard
     * @param household the household
     * @param review the day that decides area and ages
     * @return the verdict
     * @throws vn.giamngheo.text.RefusedException as {@link #classify(Household, ReviewDate)}
     */
    public static Verdict classifyUnder(PovertyStandard standard, Household household, ReviewDate review) {
        DecisionTable table = standard.table();
        @Nullable Outcome outcome = lookUp(table, household, review);
        if (outcome != null) {
            int mask = table.effectiveMask(outcome.area(), household.incomePoint(), household.deprivedMask());
            return Verdict.decided(household, review, outcome, mask);
        }
        return read(standard, household, review);
    }

    /**
     * Classifies a household by the points of its review, under the scorecard of the standard of the day and province.
     *
     * @param review the review by points
     * @return the verdict; {@link PovertyStatus#NO_STANDARD} if no standard applies or the one that does has no
     *     scorecard
     * @throws vn.giamngheo.text.RefusedException if the B2 points are not a multiple of those of one indicator, or are
     *     more than those of all indicators
     */
    public PointsVerdict classifyByPoints(PointsReview review) {
        return PointsVerdict.of(review, standards.resolve(review.review(), review.province()));
    }

    /**
     * The status alone, for bulk work. Allocates nothing where the commune judged every indicator.
     *
     * @param household the household
     * @param review the day of the review
     * @return the status of {@link #classify(Household, ReviewDate)}
     * @throws vn.giamngheo.text.RefusedException as {@link #classify(Household, ReviewDate)}
     */
    public PovertyStatus status(Household household, ReviewDate review) {
        @Nullable PovertyStandard standard = standards.applicable(review, household.provinceOrNull());
        if (standard == null) {
            return PovertyStatus.NO_STANDARD;
        }
        @Nullable Outcome outcome = lookUp(standard.table(), household, review);
        return outcome == null ? read(standard, household, review).status() : outcome.status();
    }

    /**
     * What would make a household reach a goal: more income, deprivations remedied, or both. Classifies every answer
     * again before it gives it.
     *
     * @param household the household
     * @param review the day of the review
     * @param goal what it is to become
     * @return every minimal set of changes, or why there is none
     * @throws vn.giamngheo.text.RefusedException as {@link #classify(Household, ReviewDate)}
     */
    public WhatIf whatIf(Household household, ReviewDate review, Goal goal) {
        return WhatIfSearch.search(classify(household, review), goal);
    }

    /** The outcome where the commune judged exactly the indicators of the standard and all is known; otherwise null. */
    private static @Nullable Outcome lookUp(DecisionTable table, Household household, ReviewDate review) {
        @Nullable AreaType area = household.areaOrNullOn(review.day());
        long point = household.incomePoint();
        if (area == null || point == Reading.NO_POINT || !isJudged(table, household, review)) {
            return null;
        }
        return table.outcome(area, point, household.deprivedMask());
    }

    /** Whether the commune judged exactly the indicators of the standard, and no member is born after the review. */
    static boolean isJudged(DecisionTable table, Household household, ReviewDate review) {
        @Nullable IndicatorList judged = household.judgedOrNull();
        return judged != null
                && judged.equals(table.indicators())
                && !isAnyBornAfter(review.day(), household.members());
    }

    static boolean isAnyBornAfter(LocalDate day, List<Member> members) {
        for (int i = 0; i < members.size(); i++) {
            @Nullable LocalDate birth = members.get(i).birthDate().orElse(null);
            if (birth != null && birth.isAfter(day)) {
                return true;
            }
        }
        return false;
    }

    private static Verdict read(PovertyStandard standard, Household household, ReviewDate review) {
        Reading reading = Reading.of(household, review, standard);
        DecisionTable table = standard.table();
        int unknown = standard.indicatorList().fullMask() & ~reading.known();
        if (reading.isComplete(standard)) {
            AreaType area = Objects.requireNonNull(reading.area());
            int mask = table.effectiveMask(area, reading.point(), reading.deprived());
            return Verdict.decided(household, review, table.outcome(area, reading.point(), mask), mask);
        }
        Completions completions = Completions.of(household, review, standard);
        Set<PovertyStatus> possible = EnumSet.noneOf(PovertyStatus.class);
        completions.outcomes().forEach(outcome -> possible.add(outcome.status()));
        Iterator<Outcome> outcomes = completions.outcomes().iterator();
        @Nullable Outcome only = completions.outcomes().size() == 1 ? outcomes.next() : null;
        PovertyStatus status = possible.size() == 1 ? possible.iterator().next() : PovertyStatus.INDETERMINATE;
        OpenVerdict open = new OpenVerdict(
                status, standard, null, Collections.unmodifiableSet(possible), completions.blocking(), unknown);
        return Verdict.open(household, review, only, open, reading.deprived());
    }

    private static Verdict withoutStandard(Household household, ReviewDate review, Resolution resolution) {
        Resolution.Unresolved unresolved = (Resolution.Unresolved) resolution;
        OpenVerdict open = new OpenVerdict(
                PovertyStatus.NO_STANDARD, null, unresolved, Set.of(PovertyStatus.NO_STANDARD), List.of(), 0);
        return Verdict.open(household, review, null, open, 0);
    }
}
