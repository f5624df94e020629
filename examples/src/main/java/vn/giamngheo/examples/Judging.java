package vn.giamngheo.examples;

import vn.giamngheo.plan.Plan;
import vn.giamngheo.validation.Profile;
import vn.giamngheo.validation.Terms;

/**
 * How the documents are to be looked at.
 *
 * @param profile for what
 */
record Judging(Profile profile) {

    /** As when they are issued. */
    static final Judging PUBLISHED = new Judging(Profile.PUBLISH);

    /** A plan is judged by the rules of the day on which it was issued. */
    Terms terms(Plan plan) {
        return Terms.of(profile, plan.instrument().issuedOn());
    }
}
