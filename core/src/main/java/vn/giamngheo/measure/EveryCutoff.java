package vn.giamngheo.measure;

import java.util.List;
import vn.giamngheo.quantity.Ratio;

/**
 * The measures of a population at every cut-off. They are step functions of k: what changes them is a score that
 * somebody has, and from just above one score to the next they stay as they are.
 *
 * @param <U> what is counted
 */
public final class EveryCutoff<U extends Unit> {

    private final Measurement<U> measurement;

    EveryCutoff(Measurement<U> measurement) {
        this.measurement = measurement;
    }

    /**
     * {@return the scores at which measures or their bounds change: those above 0 that somebody has, or may have of whom
     * an indicator is unknown; ascending, none twice}
     */
    public List<Ratio> scores() {
        return measurement.cutoffs();
    }

    /**
     * {@return the measures at a cut-off, as if the table were measured there alone}
     *
     * @param cutoff any cut-off, not only one of {@link #scores()}
     */
    public AlkireFoster<U> at(PovertyCutoff cutoff) {
        return measurement.at(cutoff);
    }

    /** {@return the measures with each of {@link #scores()} as the cut-off} */
    public List<AlkireFoster<U>> steps() {
        return scores().stream().map(score -> at(new PovertyCutoff(score))).toList();
    }

    /** H, A and M0 at every step. */
    @Override
    public String toString() {
        return "EveryCutoff" + steps();
    }
}
