package vn.giamngheo.json.format;

/**
 * How much of a text from outside is taken in before reading says that it is too much. What is beyond a limit is a
 * finding, never cut off. The limits of the JSON library on a text apply as well, where they are lower.
 *
 * @param depth the most objects and arrays that may stand inside each other; from 1 to 500
 * @param textLength the most UTF-16 units of one string; at least 1
 * @param elements the most elements of one array; at least 1
 * @param findings the most findings on one document, at least 1; reading stops there
 * @param lineBytes the most bytes of one line of a stream of records, its end not counted; at least 2
 */
public record Limits(int depth, int textLength, int elements, int findings, int lineBytes) {

    /** The most that {@link #depth} may be: each level of a document is a level of the stack. */
    public static final int MOST_DEPTH = 500;

    private static final Limits STANDARD = new Limits(
            WireFormat.MAX_DEPTH,
            WireFormat.MAX_TEXT_LENGTH,
            WireFormat.MAX_ELEMENTS,
            WireFormat.MAX_FINDINGS,
            WireFormat.MAX_LINE_BYTES);

    /**
     * Checks the limits.
     *
     * @param depth the most levels
     * @param textLength the most UTF-16 units of a string
     * @param elements the most elements of an array
     * @param findings the most findings
     * @param lineBytes the most bytes of a line
     * @throws IllegalArgumentException if one is out of its bounds
     */
    public Limits {
        check("depth", depth, 1, MOST_DEPTH);
        check("textLength", textLength, 1, Integer.MAX_VALUE);
        check("elements", elements, 1, Integer.MAX_VALUE);
        check("findings", findings, 1, Integer.MAX_VALUE);
        check("lineBytes", lineBytes, 2, Integer.MAX_VALUE - Long.BYTES);
    }

    private static void check(String name, int value, int min, int max) {
        if (value < min || value > max) {
            throw new IllegalArgumentException(name + " must be from " + min + " to " + max + " but was " + value);
        }
    }

    /** {@return those of {@link WireFormat}, which every document that the library writes for real plans keeps} */
    public static Limits standard() {
        return STANDARD;
    }

    /**
     * {@return these limits with another depth}
     *
     * @param most the most objects and arrays inside each other
     */
    public Limits withDepth(int most) {
        return new Limits(most, textLength, elements, findings, lineBytes);
    }

    /**
     * {@return these limits with another length of strings}
     *
     * @param most the most UTF-16 units of one string
     */
    public Limits withTextLength(int most) {
        return new Limits(depth, most, elements, findings, lineBytes);
    }

    /**
     * {@return these limits with another length of arrays}
     *
     * @param most the most elements of one array
     */
    public Limits withElements(int most) {
        return new Limits(depth, textLength, most, findings, lineBytes);
    }

    /**
     * {@return these limits with another number of findings}
     *
     * @param most the most findings on one document
     */
    public Limits withFindings(int most) {
        return new Limits(depth, textLength, elements, most, lineBytes);
    }

    /**
     * {@return these limits with another length of lines}
     *
     * @param most the most bytes of one line of a stream of records
     */
    public Limits withLineBytes(int most) {
        return new Limits(depth, textLength, elements, findings, most);
    }
}
