package vn.giamngheo.classification;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.giamngheo.household.Household;
import vn.giamngheo.standard.Outcome;
import vn.giamngheo.standard.PovertyStandard;
import vn.giamngheo.standard.ReviewDate;

/**
 * Every way the unknown facts of a household can turn out, as far as its standard can tell them apart. A completion
 * gives each unknown fact any value, independently of the others:
 *
 * <ul>
 *   <li>the area, an income from 0 on, a number of persons from 1 to 999;
 *   <li>of an unknown indicator with a cut-off, the unknown facts behind it. Members who are listed are completed by
 *       their facts, so that one day of birth decides several indicators at once;
 *   <li>an unknown indicator itself, either way: where the standard has no cut-off, where no member is listed, and where
 *       nothing at all is known of the facts behind it that are the household's as a whole. What is missing then is
 *       what the commune judges.
 * </ul>
 *
 * <p>What the commune judged is as it judged it.
 *
 * <p>Also of an indicator that looks at listed members, if nothing is known of any fact behind it, the indicator is
 * named as blocking instead of a dozen facts of members. Only where so no fact alone makes a difference, since two such
 * indicators hang on the same facts, the facts of members are named.
 *
 * @param outcomes what the completions give; one object for each row and area
 * @param blocking the unknown facts that alone can change the status, those that keep the most statuses open first, then
 *     by path; empty exactly if all completions give the same status
 */
record Completions(Set<Outcome> outcomes, List<BlockingFact> blocking) {

    Completions {
        outcomes = Collections.unmodifiableSet(new LinkedHashSet<>(outcomes));
        blocking = List.copyOf(blocking);
    }

    static Completions of(Household household, ReviewDate review, PovertyStandard standard) {
        return new CompletionSearch(household, review, standard).completions();
    }
}
