package vn.giamngheo.desk.service;

import org.springframework.stereotype.Service;
import vn.giamngheo.classification.Goal;
import vn.giamngheo.classification.PovertyEngine;
import vn.giamngheo.classification.Verdict;
import vn.giamngheo.classification.WhatIf;
import vn.giamngheo.household.Household;
import vn.giamngheo.standard.ReviewDate;
import vn.giamngheo.standard.Standards;

/** What households are under the standards of the law, and what would lift them out. Nothing of them is kept. */
@Service
public class HouseholdJudge {

    private final PovertyEngine engine = PovertyEngine.of(Standards.national());

    /** {@return the engine, with the standards of the nation} */
    public PovertyEngine engine() {
        return engine;
    }

    /**
     * {@return what a household is, and why}
     *
     * @param household the household
     * @param review the day of the review, which decides the standard
     */
    public Verdict classify(Household household, ReviewDate review) {
        return engine.classify(household, review);
    }

    /**
     * {@return the smallest changes by which a household would be what is wished}
     *
     * @param household the household
     * @param review the day of the review
     * @param goal what is wished
     */
    public WhatIf whatIf(Household household, ReviewDate review, Goal goal) {
        return engine.whatIf(household, review, goal);
    }
}
