package vn.giamngheo.text;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * How numbers are written: {@code 1.500.000,5} or {@code 1,500,000.5}.
 *
 * <p>Reading is strict: an optional {@code -}, then ASCII digits either without group marks or in groups of three, at
 * most one decimal mark with digits on both sides, at most {@value #MAX_DIGITS} digits in all. A grouped number does
 * not begin with 0 ({@code 0.500} is no Vietnamese 500); an ungrouped one may ({@code 05}). Nothing is trimmed. The
 * scale of what is read is the number of decimals written.
 */
public enum NumberNotation {
    /** {@code 1.500.000,5}: dots between groups, a comma before decimals. */
    VIETNAMESE('.', ','),
    /** {@code 1,500,000.5}: commas between groups, a dot before decimals. */
    ENGLISH(',', '.');

    /** The most digits, before and after the decimal mark together, that are read or written. */
    public static final int MAX_DIGITS = 30;

    private static final int GROUP = 3;
    /** Sign, digits, a mark after every third of them, the decimal mark: nothing longer can be a number. */
    private static final int MAX_LENGTH = 1 + MAX_DIGITS + MAX_DIGITS / GROUP + 1;
    /** Above the bits of {@value #MAX_DIGITS} digits; spares counting the digits of monsters. */
    private static final int MAX_BITS = 4 * MAX_DIGITS;

    private final char groupMark;
    private final char decimalMark;

    NumberNotation(char groupMark, char decimalMark) {
        this.groupMark = groupMark;
        this.decimalMark = decimalMark;
    }

    /**
     * Reads a number.
     *
     * @param text the number and nothing else
     * @return the number; its scale is the number of decimals written
     * @throws NumberFormatException if it is not a number in this notation, or too long
     */
    public BigDecimal parse(String text) {
        return read(text)
                .orElseThrow(() -> new NumberFormatException("text must be a number such as "
                        + format(new BigDecimal("1234567.8")) + " of at most " + MAX_DIGITS + " digits but was '"
                        + Phrase.shown(text)
                        + "'"));
    }

    /**
     * Reads a number, if it is one.
     *
     * @param text any text
     * @return the number, or empty where {@link #parse(String)} would throw
     */
    public Optional<BigDecimal> read(String text) {
        Objects.requireNonNull(text, "text");
        if (text.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        boolean negative = text.startsWith("-");
        String unsigned = negative ? text.substring(1) : text;
        int mark = unsigned.indexOf(decimalMark);
        String whole = mark < 0 ? unsigned : unsigned.substring(0, mark);
        String decimals = mark < 0 ? "" : unsigned.substring(mark + 1);
        String digits = withoutGroupMarks(whole);
        boolean readable = isDigits(digits)
                && (mark < 0 || isDigits(decimals))
                && digits.length() + decimals.length() <= MAX_DIGITS;
        return readable
                ? Optional.of(new BigDecimal((negative ? "-" : "") + digits + "." + decimals))
                : Optional.empty();
    }

    /** The digits of a whole number; empty when the groups are wrong. */
    private String withoutGroupMarks(String whole) {
        if (whole.indexOf(groupMark) < 0) {
            return whole;
        }
        int first = whole.indexOf(groupMark);
        if (first == 0 || first > GROUP || whole.charAt(0) == '0') {
            return "";
        }
        StringBuilder digits = new StringBuilder(whole.substring(0, first));
        for (int i = first; i < whole.length(); i += GROUP + 1) {
            if (whole.charAt(i) != groupMark || i + GROUP >= whole.length()) {
                return "";
            }
            // A mark inside the group is no digit, so isDigits refuses it later.
            digits.append(whole, i + 1, i + 1 + GROUP);
        }
        return digits.toString();
    }

    private static boolean isDigits(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /**
     * Writes a number in groups of three with as many decimals as its scale: {@code 99.90} is {@code 99,90}. What is
     * written reads back as an equal number; a negative scale becomes 0.
     *
     * @param number the number
     * @return the number in this notation
     * @throws IllegalArgumentException if it has more than {@value #MAX_DIGITS} digits
     */
    public String format(BigDecimal number) {
        int scale = number.scale();
        // Looked at before anything is expanded: 1E+99999999 is one digit until it is written out.
        boolean writable = scale < MAX_DIGITS
                && scale > -MAX_DIGITS
                && number.unscaledValue().bitLength() <= MAX_BITS
                && Math.max(number.precision() - scale, 1) + Math.max(scale, 0) <= MAX_DIGITS;
        if (!writable) {
            throw new IllegalArgumentException("number must have at most " + MAX_DIGITS
                    + " digits but has the scale " + scale + " and "
                    + number.unscaledValue().bitLength() + " significant bits");
        }
        String plain = number.abs().setScale(Math.max(scale, 0)).toPlainString();
        int point = plain.indexOf('.');
        StringBuilder out = new StringBuilder(point < 0 ? plain : plain.substring(0, point));
        for (int i = out.length() - GROUP; i > 0; i -= GROUP) {
            out.insert(i, groupMark);
        }
        if (number.signum() < 0) {
            out.insert(0, '-');
        }
        return point < 0
                ? out.toString()
                : out.append(decimalMark)
                        .append(plain, point + 1, plain.length())
                        .toString();
    }

    /**
     * Writes a whole number in groups of three.
     *
     * @param number the number
     * @return the number in this notation
     */
    public String format(long number) {
        return format(BigDecimal.valueOf(number));
    }

    /**
     * Every reading of a number whose notation is not known: {@code 1.500} is 1500 or 1.500, {@code 8,49} can only be
     * 8.49, {@code 1500} is the same in both. More than one reading means that the text alone does not tell.
     *
     * @param text any text
     * @return the readings, the Vietnamese one first; empty if it is no number; unmodifiable
     */
    public static Set<BigDecimal> readings(String text) {
        Set<BigDecimal> readings = new LinkedHashSet<>();
        VIETNAMESE.read(text).ifPresent(readings::add);
        ENGLISH.read(text).ifPresent(readings::add);
        return Collections.unmodifiableSet(readings);
    }
}
