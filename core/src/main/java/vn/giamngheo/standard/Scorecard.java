package vn.giamngheo.standard;

import java.util.Objects;
import vn.giamngheo.law.InstrumentReference;

/**
 * The review by points (<i>phiếu B1, B2</i>) that stands beside the review by money. The two are different instruments:
 * points are not converted into đồng, and a point between the lines says nothing of an income.
 *
 * @param rural the B1 points up to which a rural household can be poor, inclusive
 * @param urban the B1 points up to which an urban household can be poor, inclusive
 * @param perIndicator the B2 points of each deprived indicator
 * @param cutoff the B2 points from which a household can be poor, inclusive
 * @param citation where the law says so
 */
public record Scorecard(
        Parameter<Integer> rural,
        Parameter<Integer> urban,
        Parameter<Integer> perIndicator,
        Parameter<Integer> cutoff,
        InstrumentReference citation) {

    /**
     * Checks that nothing is missing.
     *
     * @param rural the B1 points up to which a rural household can be poor
     * @param urban the B1 points up to which an urban household can be poor
     * @param perIndicator the B2 points of each deprived indicator
     * @param cutoff the B2 points from which a household can be poor
     * @param citation where the law says so
     */
    public Scorecard {
        Objects.requireNonNull(rural, "rural");
        Objects.requireNonNull(urban, "urban");
        Objects.requireNonNull(perIndicator, "perIndicator");
        Objects.requireNonNull(cutoff, "cutoff");
        Objects.requireNonNull(citation, "citation");
    }
}
