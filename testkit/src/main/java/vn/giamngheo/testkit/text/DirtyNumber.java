package vn.giamngheo.testkit.text;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * A number as a plan may print it, and what is wrong with it.
 *
 * @param text the words of the number, with its unit if it was not lost
 * @param kind what the number is of, and so what reads it
 * @param meant the number meant: things counted, per cent, đồng
 * @param says the number that the text says by itself; empty if it says none, or could mean several, so that a reader must
 *     not answer with one
 * @param fault what is wrong
 */
public record DirtyNumber(String text, Kind kind, BigDecimal meant, Optional<BigDecimal> says, Fault fault) {

    /** What numbers are of. */
    public enum Kind {
        /** Households, as {@code StatedParser.count} reads them: {@code 48.267 hộ}. */
        COUNT,
        /** Per cent, as {@code StatedParser.rate} reads them: {@code 8,49%}. */
        RATE,
        /** Đồng, as {@code StatedParser.money} and {@code Vnd.parse} read them: {@code 671.041 triệu đồng}. */
        MONEY,
        /** A bare number whose notation nobody told, as {@code NumberNotation.readings} reads it: {@code 1.500}. */
        BARE
    }

    /** What can be wrong. */
    public enum Fault {
        /** Nothing. */
        NONE,
        /** Marks as in English: {@code 8.49%}. */
        ENGLISH_MARKS,
        /** Groups in Vietnamese, then a comma before a group: {@code 1.500,000}. */
        MIXED_MARKS,
        /** The mark stands elsewhere: {@code 4.8267}, {@code 84,9%}. */
        MARK_MISPLACED,
        /** The mark is not there: {@code 48267}, {@code 849%}. */
        MARK_LOST,
        /** The mark is there twice: {@code 8,,49%}. */
        MARK_DOUBLED,
        /** Zeros at the end were dropped, as a spreadsheet does: {@code 10.98} for {@code 10.980}. */
        ZEROS_LOST,
        /** A space in place of the mark: {@code 48 267}. */
        SPACE_FOR_MARK,
        /** O for 0, l or I for 1. */
        LETTER_FOR_DIGIT,
        /** Another unit: nghìn or tỷ for triệu. */
        UNIT_SLIP,
        /** The unit, or half of it, is not there. */
        UNIT_LOST,
        /** Nothing says in which notation it is. */
        NOTATION_UNTOLD
    }

    /**
     * Checks that nothing is missing.
     *
     * @param text the words of the number
     * @param kind what the number is of
     * @param meant the number meant
     * @param says the number that the text says by itself
     * @param fault what is wrong
     */
    public DirtyNumber {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(meant, "meant");
        Objects.requireNonNull(says, "says");
        Objects.requireNonNull(fault, "fault");
    }

    /**
     * {@return whether the text by itself says another number than is meant} No reader can see that in the number alone;
     * sums and other years may show it.
     */
    public boolean isUndetectable() {
        return says.filter(number -> number.compareTo(meant) != 0).isPresent();
    }

    /** {@return what is wrong, and the text} */
    @Override
    public String toString() {
        return fault + " '" + text + "' (meant " + meant.toPlainString() + ")";
    }
}
