package vn.giamngheo.measure;

import java.math.BigDecimal;
import java.util.Optional;
import vn.giamngheo.quantity.Ratio;

/**
 * How much two rankings agree: Kendall's tau (Kendall 1938; with ties 1945), from pairs of groups.
 *
 * @param concordant pairs that stand in the same order in both
 * @param discordant pairs that stand in opposite orders
 * @param tiedInFirst pairs of the same rank in the first ranking only
 * @param tiedInSecond pairs of the same rank in the second ranking only
 * @param tiedInBoth pairs of the same rank in both
 */
public record RankCorrelation(long concordant, long discordant, long tiedInFirst, long tiedInSecond, long tiedInBoth) {

    static final RankCorrelation NONE = new RankCorrelation(0, 0, 0, 0, 0);

    /**
     * Checks the counts.
     *
     * @param concordant pairs in the same order, not negative
     * @param discordant pairs in opposite orders, not negative
     * @param tiedInFirst pairs tied in the first ranking only, not negative
     * @param tiedInSecond pairs tied in the second ranking only, not negative
     * @param tiedInBoth pairs tied in both, not negative
     * @throws IllegalArgumentException if one is negative
     */
    public RankCorrelation {
        if (Math.min(Math.min(concordant, discordant), Math.min(Math.min(tiedInFirst, tiedInSecond), tiedInBoth)) < 0) {
            throw new IllegalArgumentException("counts of pairs must not be negative");
        }
    }

    /** This, and a pair of which each ranking has the first below, at or above the second. */
    RankCorrelation with(int inFirst, int inSecond) {
        int both = Integer.signum(inFirst) * Integer.signum(inSecond);
        return new RankCorrelation(
                concordant + (both > 0 ? 1 : 0),
                discordant + (both < 0 ? 1 : 0),
                tiedInFirst + (inFirst == 0 && inSecond != 0 ? 1 : 0),
                tiedInSecond + (inFirst != 0 && inSecond == 0 ? 1 : 0),
                tiedInBoth + (inFirst == 0 && inSecond == 0 ? 1 : 0));
    }

    /** {@return all pairs} */
    public long pairs() {
        return concordant + discordant + tiedInFirst + tiedInSecond + tiedInBoth;
    }

    /** {@return tau-a, from -1 to 1: concordant less discordant pairs, of all; empty without pairs} */
    public Optional<Ratio> tauA() {
        return pairs() == 0 ? Optional.empty() : Optional.of(Ratio.of(concordant - discordant, pairs()));
    }

    /** {@return the square of tau-b, exact, from 0 to 1; empty if all groups have one rank in either ranking} */
    public Optional<Ratio> tauBSquared() {
        Ratio difference = Ratio.of(concordant - discordant);
        Ratio untied =
                Ratio.of(concordant + discordant + tiedInSecond).times(Ratio.of(concordant + discordant + tiedInFirst));
        return untied.signum() == 0
                ? Optional.empty()
                : Optional.of(difference.times(difference).dividedBy(untied));
    }

    /**
     * {@return tau-b, from -1 to 1: tau with ties allowed for; empty if all groups have one rank in either ranking}
     *
     * @param decimals how many decimals, rounded half up by size, from 0 to 100
     * @throws IllegalArgumentException if {@code decimals} is not from 0 to 100
     */
    public Optional<BigDecimal> tauB(int decimals) {
        return tauBSquared()
                .map(square -> Roots.square(square, decimals))
                .map(size -> concordant < discordant ? size.negate() : size);
    }
}
