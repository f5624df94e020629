package vn.giamngheo.standard;

import org.jspecify.annotations.Nullable;
import vn.giamngheo.text.Phrase;
import vn.giamngheo.text.RefusedException;

/**
 * The identifier of a standard: {@code VN-2022}, {@code VN-79:2026}.
 *
 * @param value upper-case ASCII letters, digits, hyphens and colons, beginning with a letter; at most 40 characters
 */
public record StandardId(String value) implements Comparable<StandardId> {

    private static final int MAX_LENGTH = 40;

    /**
     * Checks the identifier.
     *
     * @param value the identifier
     * @throws RefusedException if it has another shape
     */
    public StandardId {
        if (!isId(value)) {
            String shown = Phrase.shown(value);
            throw new RefusedException(
                    "mã chuẩn nghèo phải gồm chữ in hoa không dấu, chữ số, gạch nối và dấu hai chấm, như “VN-79:2026”,"
                            + " không phải “" + shown + "”",
                    "standard id must be upper-case letters, digits, hyphens and colons, such as 'VN-79:2026', but was '"
                            + shown + "'");
        }
    }

    /** By hand: a pattern takes longer to make than all standards. */
    private static boolean isId(String value) {
        if (value.isEmpty() || value.length() > MAX_LENGTH || !isLetter(value.charAt(0))) {
            return false;
        }
        for (int i = 1; i < value.length(); i++) {
            char c = value.charAt(i);
            if (!isLetter(c) && !(c >= '0' && c <= '9') && c != '-' && c != ':') {
                return false;
            }
        }
        return true;
    }

    private static boolean isLetter(char c) {
        return c >= 'A' && c <= 'Z';
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

    // Equality by hand here and below: that of a record is made at run time, which takes long when a process starts.
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || (other instanceof StandardId that && value.equals(that.value));
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return value;
    }
}
