package vn.giamngheo.measure;

import java.util.Optional;
import vn.giamngheo.quantity.Ratio;

/** Shares of a whole that may be 0. */
final class Shares {

    private Shares() {}

    /** The part divided by the whole; empty if the whole is 0. */
    static Optional<Ratio> of(Ratio part, Ratio whole) {
        return whole.signum() == 0 ? Optional.empty() : Optional.of(part.dividedBy(whole));
    }
}
