package vn.giamngheo.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.giamngheo.quantity.Ratio;

/**
 * The measures of Alkire and Foster (2011) of a population at one cut-off, where it is known how deep deprivations are: M1,
 * the adjusted poverty gap, and M2, the adjusted squared gap. Exact fractions; a share of nobody is empty, never 0.
 *
 * @param <U> what is counted
 */
public final class GapMeasures<U extends Unit> {

    /**
     * What an indicator adds.
     *
     * @param weight the indicator, its dimension and its weight
     * @param gap what it adds to M1
     * @param squaredGap what it adds to M2
     */
    public record OfIndicator(IndicatorWeight weight, Ratio gap, Ratio squaredGap) {}

    private final AlkireFoster<U> counted;
    /** Of the poor, for each weight. */
    private final List<Ratio> gaps;

    private final List<Ratio> squares;

    GapMeasures(AlkireFoster<U> counted, List<Ratio> gaps, List<Ratio> squares) {
        this.counted = counted;
        this.gaps = gaps;
        this.squares = squares;
    }

    /** {@return H, A, M0 and what goes with them} */
    public AlkireFoster<U> counted() {
        return counted;
    }

    /** {@return M1 = H × A × G, from 0 to M0; 0 if nobody is poor; empty of nobody} */
    public Optional<Ratio> adjustedGap() {
        return ofPopulation(gaps);
    }

    /** {@return M2 = H × A × S, from 0 to M1; 0 if nobody is poor; empty of nobody} */
    public Optional<Ratio> adjustedSquaredGap() {
        return ofPopulation(squares);
    }

    private Optional<Ratio> ofPopulation(List<Ratio> sums) {
        Ratio population =
                Ratio.of(counted.population().movePointRight(counted.unit().decimals()));
        return Shares.of(weighted(sums), population);
    }

    private Ratio weighted(List<Ratio> sums) {
        Ratio sum = Ratio.ZERO;
        for (int i = 0; i < sums.size(); i++) {
            sum = sum.plus(counted.weights().weights().get(i).weight().times(sums.get(i)));
        }
        return sum;
    }

    /** {@return G, the mean gap over all deprivations of the poor, from 0 to 1; empty if nobody is poor} */
    public Optional<Ratio> averageGap() {
        return ofDeprivations(adjustedGap());
    }

    /** {@return S, the mean squared gap over all deprivations of the poor, from 0 to 1; empty if nobody is poor} */
    public Optional<Ratio> averageSquaredGap() {
        return ofDeprivations(adjustedSquaredGap());
    }

    private Optional<Ratio> ofDeprivations(Optional<Ratio> measure) {
        return measure.flatMap(one -> counted.adjustedHeadcountRatio().flatMap(m0 -> Shares.of(one, m0)));
    }

    /** {@return what each indicator adds to M1 and M2, in the order of the weights; none of nobody} */
    public List<OfIndicator> indicators() {
        List<OfIndicator> indicators = new ArrayList<>();
        Ratio population =
                Ratio.of(counted.population().movePointRight(counted.unit().decimals()));
        for (int i = 0; i < gaps.size() && population.signum() > 0; i++) {
            IndicatorWeight weight = counted.weights().weights().get(i);
            Ratio share = weight.weight().dividedBy(population);
            indicators.add(new OfIndicator(weight, share.times(gaps.get(i)), share.times(squares.get(i))));
        }
        return List.copyOf(indicators);
    }

    /** M0, M1 and M2. */
    @Override
    public String toString() {
        return "GapMeasures{k = " + counted.cutoff() + ", M0 = " + shown(counted.adjustedHeadcountRatio()) + ", M1 = "
                + shown(adjustedGap()) + ", M2 = " + shown(adjustedSquaredGap()) + "}";
    }

    private static String shown(Optional<Ratio> ratio) {
        return ratio.map(Ratio::toString).orElse("none");
    }
}
