package vn.giamngheo.standard;

import java.util.regex.Pattern;
import vn.giamngheo.text.Phrase;
import vn.giamngheo.text.RefusedException;

/**
 * The identifier of a standard: {@code VN-2022}, {@code VN-79:2026}.
 *
 * @param value upper-case ASCII letters, digits, hyphens and colons, beginning with a letter; at most 40 characters
 */
public record StandardId(String value) implements Comparable<StandardId> {

    private static final Pattern SHAPE = Pattern.compile("[A-Z][A-Z0-9:-]{0,39}");

    /**
     * Checks the identifier.
     *
     * @param value the identifier
     * @throws RefusedException if it has another shape
     */
    public StandardId {
        if (!SHAPE.matcher(value).matches()) {
            String shown = Phrase.shown(value);
            throw new RefusedException(
                    "mã chuẩn nghèo phải gồm chữ in hoa không dấu, chữ số, gạch nối và dấu hai chấm, như “VN-79:2026”,"
                            + " không phải “" + shown + "”",
                    "standard id must be upper-case letters, digits, hyphens and colons, such as 'VN-79:2026', but was '"
                            + shown + "'");
        }
    }

    /**
     * {@return the identifier}
     *
     * @param value upper-case ASCII letters, digits, hyphens and colons
     * @throws RefusedException if it has another shape
     */
    public static StandardId of(String value) {
        return new StandardId(value);
    }

    @Override
    public int compareTo(StandardId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
