package vn.giamngheo.json.format.internal;

/** Shapes that recur. */
public final class Shapes {

    /** Not blank: something else than what {@link String#isBlank()} takes for white space. */
    public static final Shape.Text TEXT = worded("text");

    /** Whatever characters. */
    public static final Shape.Text VERBATIM = Shape.Text.any("verbatim");

    /** Lower-case ASCII words with hyphens, see {@link vn.giamngheo.text.Code}. */
    public static final Shape.Text CODE =
            Shape.Text.of("code", "[a-z][a-z0-9]*(?:-[a-z0-9]+)*").most(64);

    /** A day of the calendar, but for the years that have a 29 February. */
    public static final Shape.Text DAY = Shape.Text.of(
            "day",
            "[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)"
                    + "|02-(?:0[1-9]|[12][0-9]))");

    /** A pointer into a document; empty for the whole of it. */
    public static final Shape.Text POINTER = Shape.Text.of("pointer", "(?:/[^~/]*(?:~[01][^~/]*)*)*");

    /** A pointer to a part of a document. */
    public static final Shape.Text POINTER_TO_PART = Shape.Text.of("pointer-to-part", "(?:/[^~/]*(?:~[01][^~/]*)*)+");

    private static final String DECIMALS = "(?:\\.[0-9]{1,20})?";
    private static final String NO_DECIMALS = "(?:\\.0{1,20})?";

    /** A decimal as a string. */
    public static final Shape.Text DECIMAL = decimal("decimal", "-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?");

    /** A decimal that is not negative. */
    public static final Shape.Text DECIMAL_FROM_ZERO =
            decimal("decimal-from-zero", "-0(?:\\.0+)?|(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?");

    /** A printed rate: from 0 to 100. */
    public static final Shape.Text RATE =
            decimal("rate", "-0" + NO_DECIMALS + "|[1-9]?[0-9]" + DECIMALS + "|100" + NO_DECIMALS);

    /** Printed points: from -100 to 100. */
    public static final Shape.Text POINTS =
            decimal("points", "-?(?:[1-9]?[0-9]" + DECIMALS + "|100" + NO_DECIMALS + ")");

    /** A printed factor: above 0, to 1,000,000. */
    public static final Shape.Text FACTOR =
            decimal("factor", "(?!0(?:\\.0+)?$)(?:0|[1-9][0-9]{0,5})" + DECIMALS + "|1000000" + NO_DECIMALS);

    /** A fraction in lowest terms; that it is, cannot be said. */
    public static final Shape.Text RATIO =
            Shape.Text.of("ratio", "0|-?[1-9][0-9]*(?:/(?:[2-9]|[1-9][0-9]+))?").most(200);

    /** A fraction that is not negative. */
    public static final Shape.Text RATIO_FROM_ZERO = Shape.Text.of(
                    "ratio-from-zero", "0|[1-9][0-9]*(?:/(?:[2-9]|[1-9][0-9]+))?")
            .most(200);

    /** A whole number that is not negative. */
    public static final Shape.Whole COUNT = atLeast(0);

    private Shapes() {}

    /** Text that is not blank, of a kind with a description of its own. */
    public static Shape.Text worded(String name) {
        return Shape.Text.with(
                name, "[^\\t-\\r\\u001C-\\u0020\\u1680\\u2000-\\u2006\\u2008-\\u200A\\u2028\\u2029\\u205F\\u3000]");
    }

    /** A decimal of certain digits. */
    public static Shape.Text decimal(String name, String pattern) {
        return Shape.Text.of(name, pattern).most(Scalars.MAX_DECIMAL_LENGTH);
    }

    /** A whole number of at least that. */
    public static Shape.Whole atLeast(long min) {
        return new Shape.Whole(min, Long.MAX_VALUE);
    }
}
