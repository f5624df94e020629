package vn.giamngheo.measure;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.giamngheo.quantity.Ratio;

/** What a population sums up to at one cut-off; those of indicators in the order of their weights. */
final class Sums {

    private final long population;
    private final long poor;
    private final long[] uncensored;
    private final long[] censored;
    /** What each indicator adds to the scores of the poor, where it is not its weight times {@code censored}. */
    private final @Nullable List<Ratio> scaled;

    Sums(long population, long poor, long[] uncensored, long[] censored, @Nullable List<Ratio> scaled) {
        this.population = population;
        this.poor = poor;
        this.uncensored = uncensored.clone();
        this.censored = censored.clone();
        this.scaled = scaled;
    }

    long population() {
        return population;
    }

    long poor() {
        return poor;
    }

    long uncensored(int index) {
        return uncensored[index];
    }

    long censored(int index) {
        return censored[index];
    }

    Optional<List<Ratio>> scaled() {
        return Optional.ofNullable(scaled);
    }

    /** What an indicator adds to the scores of the poor. */
    Ratio amount(IndicatorWeights weights, int index) {
        return scaled == null ? weights.weights().get(index).weight().times(censored[index]) : scaled.get(index);
    }

    /** The scores of all poor together. */
    Ratio score(IndicatorWeights weights) {
        if (scaled != null) {
            return scaled.stream().reduce(Ratio.ZERO, Ratio::plus);
        }
        BigInteger parts = BigInteger.ZERO;
        for (int i = 0; i < censored.length; i++) {
            parts = parts.add(BigInteger.valueOf(weights.parts(i)).multiply(BigInteger.valueOf(censored[i])));
        }
        return Ratio.of(parts, BigInteger.valueOf(weights.whole()));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Sums that
                && population == that.population
                && poor == that.poor
                && Arrays.equals(uncensored, that.uncensored)
                && Arrays.equals(censored, that.censored)
                && scaled().equals(that.scaled());
    }

    @Override
    public int hashCode() {
        return 31 * (31 * Arrays.hashCode(uncensored) + Arrays.hashCode(censored)) + Long.hashCode(population + poor);
    }
}
