package vn.giamngheo.classification;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import vn.giamngheo.text.VietnameseText;

/**
 * The text an identifier is the hash of: a fact a line, words with one space between, every line ended by {@code \n}.
 * The same on every machine: nothing in it comes from a locale, the order of a map or a {@code toString} of records.
 */
final class CanonicalText {

    private final StringBuilder text = new StringBuilder();

    /** Adds a line of these words. */
    CanonicalText line(String... words) {
        text.append(String.join(" ", words)).append('\n');
        return this;
    }

    /**
     * Free text as one word: composed, in quotes, with {@code \} before quotes and backslashes. What ends a line or
     * cannot be said in UTF-8 (half of a surrogate pair) is a backslash, {@code u} and its four hexadecimal digits.
     */
    static String quoted(String free) {
        StringBuilder out = new StringBuilder("\"");
        VietnameseText.nfc(free).codePoints().forEach(c -> {
            boolean half = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
            if (c < ' ' || half) {
                out.append("\\u").append(HexFormat.of().toHexDigits((char) c));
            } else {
                if (c == '"' || c == '\\') {
                    out.append('\\');
                }
                out.appendCodePoint(c);
            }
        });
        return out.append('"').toString();
    }

    /** A decimal in plain digits, without zeros that do not change its value. */
    static String decimal(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    /** The SHA-256 of the text in UTF-8, as 64 lower-case hexadecimal digits. */
    String sha256() {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256").digest(text.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            // Every Java platform has to support it.
            throw new IllegalStateException("no SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
