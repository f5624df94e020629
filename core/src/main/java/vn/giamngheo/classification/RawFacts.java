package vn.giamngheo.classification;

import vn.giamngheo.household.Household;
import vn.giamngheo.standard.Cutoff;
import vn.giamngheo.standard.ReviewDate;
import vn.giamngheo.text.Phrase;

/** What the raw facts of a household alone say by a cut-off, whatever the commune judged. */
public final class RawFacts {

    private RawFacts() {}

    /**
     * Judges by facts.
     *
     * @param cutoff a cut-off that is not one of income
     * @param household the household; what the commune judged of it is not looked at
     * @param review the day of the review, which decides ages
     * @return whether the household is deprived; unknown where the facts recorded do not decide it
     * @throws IllegalArgumentException if the cut-off is one of income
     * @throws vn.giamngheo.text.RefusedException if a member it looks at was born after the review
     */
    public static Truth deprived(Cutoff cutoff, Household household, ReviewDate review) {
        return Judge.truth(cutoff, household, review.day());
    }

    /**
     * {@return a cut-off in words: when a household is deprived by it}
     *
     * @param cutoff the cut-off
     */
    public static Phrase condition(Cutoff cutoff) {
        return CutoffWords.of(cutoff);
    }
}
