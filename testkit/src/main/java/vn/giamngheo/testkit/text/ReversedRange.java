package vn.giamngheo.testkit.text;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * A range of per cents as a plan may print it.
 *
 * @param text the words of the range
 * @param low the lower end meant
 * @param high the upper end meant, above the lower one
 * @param fault what is wrong
 */
public record ReversedRange(String text, BigDecimal low, BigDecimal high, Fault fault) {

    /** What can be wrong. */
    public enum Fault {
        /** Nothing: {@code 6,7-6,9%}. */
        NONE(true),
        /** The greater end stands first: {@code 6,9-6,7%}. It is read in order, and told. */
        REVERSED(true),
        /** The same in words, {@code từ 6,9 đến 6,7%}, which as well tells of a change: it must not be read. */
        REVERSED_IN_WORDS(false),
        /** The dash is not there: {@code 6,96,7%}. It must not be read; what it may have been can be offered. */
        DASH_LOST(false),
        /** The sign is not there: {@code 6,9-6,7}. It must not be read. */
        UNIT_LOST(false);

        private final boolean readable;

        Fault(boolean readable) {
            this.readable = readable;
        }

        /** {@return whether the range is still read as it is meant} */
        public boolean isReadable() {
            return readable;
        }
    }

    /**
     * Checks that nothing is missing.
     *
     * @param text the words of the range
     * @param low the lower end meant
     * @param high the upper end meant
     * @param fault what is wrong
     */
    public ReversedRange {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(low, "low");
        Objects.requireNonNull(high, "high");
        Objects.requireNonNull(fault, "fault");
    }
}
