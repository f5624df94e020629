package vn.giamngheo.classification;

import java.util.regex.Pattern;
import vn.giamngheo.standard.PovertyStandard;
import vn.giamngheo.text.Phrase;
import vn.giamngheo.text.RefusedException;

/**
 * Tells what a standard decided by: equal for two standards whose lines, cut-offs, indicators, rows and gaps are the
 * same, another one as soon as somebody replaces a cut-off. Titles, provenances, official wording, days and the review
 * by points are not part of it. {@code docs/wire-format.md} says how it is made.
 *
 * @param value 16 lower-case hexadecimal digits
 */
public record RuleVersion(String value) {

    private static final int DIGITS = 16;
    private static final Pattern SHAPE = Pattern.compile("[0-9a-f]{" + DIGITS + "}");

    /**
     * Checks the shape.
     *
     * @param value 16 lower-case hexadecimal digits
     * @throws RefusedException if it has another shape
     */
    public RuleVersion {
        if (!SHAPE.matcher(value).matches()) {
            String shown = Phrase.shown(value);
            throw new RefusedException(
                    "phiên bản quy tắc phải gồm 16 chữ số thập lục phân viết thường, không phải “" + shown + "”",
                    "rule version must be 16 lower-case hexadecimal digits but was '" + shown + "'");
        }
    }

    /**
     * {@return the version of the rules of a standard}
     *
     * @param standard the standard
     */
    public static RuleVersion of(PovertyStandard standard) {
        return new RuleVersion(CanonicalRules.of(standard).sha256().substring(0, DIGITS));
    }

    @Override
    public String toString() {
        return value;
    }
}
