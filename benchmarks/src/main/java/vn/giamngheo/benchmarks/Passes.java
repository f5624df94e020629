package vn.giamngheo.benchmarks;

import java.util.List;
import org.openjdk.jmh.infra.Blackhole;
import vn.giamngheo.classification.PovertyEngine;
import vn.giamngheo.classification.Verdict;
import vn.giamngheo.household.Household;
import vn.giamngheo.place.AreaType;
import vn.giamngheo.standard.Outcome;
import vn.giamngheo.standard.ParameterId;
import vn.giamngheo.standard.ReviewDate;

/** One pass of each peer over a population. Each in a method of its own, so that none is compiled for another. */
final class Passes {

    private Passes() {}

    static void statusByHand(HouseholdBean[] beans, Blackhole hole) {
        for (HouseholdBean bean : beans) {
            hole.consume(HandWritten.status(bean));
        }
    }

    static void status(PovertyEngine engine, Household[] households, ReviewDate[] reviews, Blackhole hole) {
        for (int i = 0; i < households.length; i++) {
            hole.consume(engine.status(households[i], reviews[i]));
        }
    }

    static void reasonsByHand(HouseholdBean[] beans, Blackhole hole) {
        for (HouseholdBean bean : beans) {
            hole.consume(HandWritten.reasons(bean));
        }
    }

    static void verdict(PovertyEngine engine, Household[] households, ReviewDate[] reviews, Blackhole hole) {
        for (int i = 0; i < households.length; i++) {
            hole.consume(engine.classify(households[i], reviews[i]));
        }
    }

    /** As {@link #reasonsByHand}, and reads every reason. */
    static void reasonsByHandRead(HouseholdBean[] beans, Blackhole hole) {
        for (HouseholdBean bean : beans) {
            Reasons reasons = HandWritten.reasons(bean);
            hole.consume(reasons);
            hole.consume(reasons.status());
            hole.consume(reasons.article());
            hole.consume(reasons.line());
            consume(reasons.deprived(), hole);
        }
    }

    /** As {@link #verdict}, and reads every reason. */
    static void verdictRead(PovertyEngine engine, Household[] households, ReviewDate[] reviews, Blackhole hole) {
        for (int i = 0; i < households.length; i++) {
            Verdict verdict = engine.classify(households[i], reviews[i]);
            hole.consume(verdict);
            hole.consume(verdict.status());
            Outcome outcome = verdict.outcome().orElseThrow();
            hole.consume(outcome.citation());
            AreaType area = outcome.area();
            hole.consume(outcome.standard()
                    .line(ParameterId.POVERTY_LINE, area)
                    .get()
                    .dong());
            consume(verdict.deprived(), hole);
        }
    }

    private static void consume(List<?> deprived, Blackhole hole) {
        hole.consume(deprived);
        hole.consume(deprived.size());
    }

    /** With the full proof: every row, condition and indicator, evaluated again. */
    static void proof(PovertyEngine engine, Household[] households, ReviewDate[] reviews, Blackhole hole) {
        for (int i = 0; i < households.length; i++) {
            hole.consume(engine.classify(households[i], reviews[i]).proof());
        }
    }

    /** From raw facts of members and dwelling. */
    static void verdictFromRawFacts(PovertyEngine engine, Household[] households, Blackhole hole) {
        for (Household household : households) {
            hole.consume(engine.classify(household, RawHouseholds.REVIEW));
        }
    }

    static void reasonsByDrools(DroolsPeer drools, HouseholdBean[] beans, Blackhole hole) {
        for (HouseholdBean bean : beans) {
            hole.consume(drools.reasons(bean));
        }
    }
}
