package vn.giamngheo.measure;

import java.util.Optional;
import vn.giamngheo.quantity.Ratio;
import vn.giamngheo.text.Phrase;

/** By which measure populations are compared. */
public enum PovertyMeasure {
    /** H, the share that is poor. */
    HEADCOUNT_RATIO("headcount-ratio", new Phrase("tỷ lệ nghèo đa chiều (H)", "headcount ratio (H)")),
    /** M0, the share that is poor times how deprived the poor are. */
    ADJUSTED_HEADCOUNT_RATIO(
            "adjusted-headcount-ratio", new Phrase("chỉ số nghèo đa chiều (M0)", "adjusted headcount ratio (M0)"));

    private final String code;
    private final Phrase phrase;

    PovertyMeasure(String code, Phrase phrase) {
        this.code = code;
        this.phrase = phrase;
    }

    /** {@return the wire form} */
    public String code() {
        return code;
    }

    /** {@return the words for it} */
    public Phrase phrase() {
        return phrase;
    }

    /**
     * {@return the measure, from 0 to 1; empty of nobody}
     *
     * @param result the measures of a population
     */
    public Optional<Ratio> of(AlkireFoster<?> result) {
        return this == HEADCOUNT_RATIO ? result.headcountRatio() : result.adjustedHeadcountRatio();
    }
}
