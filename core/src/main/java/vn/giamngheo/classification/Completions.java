package vn.giamngheo.classification;

import java.util.List;
import java.util.Set;
import vn.giamngheo.household.Household;
import vn.giamngheo.standard.Outcome;
import vn.giamngheo.standard.PovertyStandard;
import vn.giamngheo.standard.ReviewDate;

/**
 * Every way the unknown facts of a household can turn out, as far as its standard can tell them apart.
 *
 * @param outcomes what the completions give; one object for each row and area
 * @param blocking the unknown facts that alone can change the status, those that keep the most statuses open first, then
 *     by path; empty if all completions give the same status
 */
record Completions(Set<Outcome> outcomes, List<BlockingFact> blocking) {

    static Completions of(Household household, ReviewDate review, PovertyStandard standard) {
        return new Completions(Set.of(), List.of());
    }
}
