package vn.giamngheo.population;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.giamngheo.household.DeprivationIndicator;
import vn.giamngheo.law.InstrumentReference;
import vn.giamngheo.place.AreaType;
import vn.giamngheo.standard.Outcome;
import vn.giamngheo.standard.PovertyStandard;
import vn.giamngheo.standard.PovertyStatus;

/**
 * What a household is, under which standard and why: what its code stands for. The same as the verdict of the household.
 *
 * @param status the status
 * @param standard the standard; empty if none applies
 * @param area the area; empty if unknown, or if no standard applies
 * @param outcome the row or the gap of the standard; empty if no standard applies or unknown facts leave it open
 * @param deprived the indicators known to be deprived, in the order of the standard; unmodifiable
 * @param possible every status that some completion of the unknown facts gives; the status alone if it is decided
 */
public record Explanation(
        PovertyStatus status,
        Optional<PovertyStandard> standard,
        Optional<AreaType> area,
        Optional<Outcome> outcome,
        List<DeprivationIndicator> deprived,
        Set<PovertyStatus> possible) {

    /**
     * Copies the collections.
     *
     * @param status the status
     * @param standard the standard
     * @param area the area
     * @param outcome the row or the gap of the standard
     * @param deprived the indicators known to be deprived
     * @param possible every status that some completion gives
     */
    public Explanation {
        deprived = List.copyOf(deprived);
        possible = Set.copyOf(possible);
    }

    /** {@return where the law says so: the citation of the row, or the basis of the standard; empty if no standard
     * applies} */
    public Optional<InstrumentReference> citation() {
        return outcome.map(Outcome::citation).or(() -> standard.map(PovertyStandard::basis));
    }
}
