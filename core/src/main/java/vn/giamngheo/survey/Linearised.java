package vn.giamngheo.survey;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import vn.giamngheo.quantity.Ratio;

/**
 * An estimate as the sum of what each unit adds to it, by the first term of its Taylor series: exact for a total, near
 * enough for the error of a share of two totals in a large sample (Woodruff 1971; Wolter 2007, chapter 6).
 */
final class Linearised {

    private final SurveyDesign design;
    private final BitSet withMembers;
    private final Ratio value;
    /** What each unit adds, in whole numbers of {@code scale}. */
    private final List<BigInteger> parts;

    private final Ratio scale;

    private Linearised(SurveyDesign design, BitSet withMembers, Ratio value, List<BigInteger> parts, Ratio scale) {
        this.design = design;
        this.withMembers = withMembers;
        this.value = value;
        this.parts = parts;
        this.scale = scale;
    }

    /** A total itself, of units with members. */
    static Linearised of(SurveyDesign design, Totals total, BitSet withMembers) {
        return new Linearised(
                design,
                withMembers,
                Ratio.of(total.sum(), total.whole()),
                total.parts(),
                Ratio.of(BigInteger.ONE, total.whole()));
    }

    /**
     * The share of one total in another, not negative; empty if that is 0. Each unit adds (y - Y/X x) / X =
     * (y X - Y x) / X², and has members if it has some of the other total.
     */
    static Optional<Linearised> of(SurveyDesign design, Totals part, Totals whole) {
        BigInteger above = part.sum();
        BigInteger below = whole.sum();
        if (below.signum() == 0) {
            return Optional.empty();
        }
        List<BigInteger> parts = new ArrayList<>();
        for (int i = 0; i < part.parts().size(); i++) {
            parts.add(part.parts()
                    .get(i)
                    .multiply(below)
                    .subtract(whole.parts().get(i).multiply(above)));
        }
        Ratio units = Ratio.of(whole.whole(), part.whole());
        return Optional.of(new Linearised(
                design,
                whole.present(),
                Ratio.of(above, below).times(units),
                parts,
                units.dividedBy(Ratio.of(below.multiply(below), BigInteger.ONE))));
    }

    Ratio value() {
        return value;
    }

    /** The covariance with another estimate by the same design. */
    Ratio covariance(Linearised other) {
        return design.covariance(parts, other.parts).times(scale).times(other.scale);
    }

    Ratio variance() {
        return covariance(this);
    }

    int degreesOfFreedom() {
        return design.degreesOfFreedom(withMembers);
    }

    Estimate toEstimate() {
        return Estimate.of(value, variance(), degreesOfFreedom());
    }

    /** Units and strata with members of this or another by the same design, the former without the latter. */
    int degreesOfFreedomWith(Linearised other) {
        BitSet either = (BitSet) withMembers.clone();
        either.or(other.withMembers);
        return design.degreesOfFreedom(either);
    }

    SurveyDesign design() {
        return design;
    }

    /** The same in a design of these units and others, to which they add nothing. */
    Linearised in(SurveyDesign larger) {
        if (larger.equals(design)) {
            return this;
        }
        List<BigInteger> moved =
                new ArrayList<>(Collections.nCopies(larger.units().size(), BigInteger.ZERO));
        BitSet members = new BitSet();
        for (int i = 0; i < parts.size(); i++) {
            int place = larger.place(design.units().get(i)).orElseThrow();
            moved.set(place, parts.get(i));
            members.set(place, withMembers.get(i));
        }
        return new Linearised(larger, members, value, moved, scale);
    }
}
