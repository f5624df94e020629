package vn.giamngheo.target;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.giamngheo.quantity.Ratio;
import vn.giamngheo.text.Phrase;

/** What a figure is a number of, which says between what numbers it can lie. */
enum Scale {
    /** A rate in per cent. */
    RATE(Ratio.ZERO, Ratio.of(100), new Phrase("%", "%")),
    /** A difference of rates in percentage points; a rise is below 0. */
    POINTS(Ratio.of(-100), Ratio.of(100), new Phrase(" điểm phần trăm", " percentage points")),
    /** A fall in per cent of where it starts; a rise is below 0 and has no limit. */
    PER_CENT(null, Ratio.of(100), new Phrase("%", "%")),
    /** A number of things. */
    NUMBER(Ratio.ZERO, null, new Phrase("", "")),
    /** A difference of numbers of things; a rise is below 0. */
    DIFFERENCE(null, null, new Phrase("", "")),
    /** How many times as much. */
    FACTOR(Ratio.ZERO, null, new Phrase(" lần", " times"));

    private final @Nullable Ratio min;
    private final @Nullable Ratio max;
    private final Phrase unit;

    Scale(@Nullable Ratio min, @Nullable Ratio max, Phrase unit) {
        this.min = min;
        this.max = max;
        this.unit = unit;
    }

    Optional<Ratio> min() {
        return Optional.ofNullable(min);
    }

    Optional<Ratio> max() {
        return Optional.ofNullable(max);
    }

    boolean contains(Ratio number) {
        return (min == null || min.compareTo(number) <= 0) && (max == null || number.compareTo(max) <= 0);
    }

    boolean isMin(Ratio number) {
        return number.equals(min);
    }

    boolean isMax(Ratio number) {
        return number.equals(max);
    }

    Phrase unit() {
        return unit;
    }
}
