package vn.giamngheo.disclosure;

import vn.giamngheo.quantity.Ratio;

/** A rate of two counts of a table, as it may be published beside it. */
public sealed interface SuppressedRate {

    /**
     * Both counts are published, and so may be the rate.
     *
     * @param rate the one divided by the other
     */
    record Published(Ratio rate) implements SuppressedRate {}

    /** One of the counts is hidden: with the other and the rate it could be computed, so the rate is hidden too. */
    record Hidden() implements SuppressedRate {}

    /** The denominator is published, and 0: there is no rate of nobody. */
    record OfNobody() implements SuppressedRate {}
}
