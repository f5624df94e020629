package vn.giamngheo.json.format;

import java.util.List;

/**
 * The wire format as a whole.
 *
 * <p>It does not depend on the settings of the mapper that carries it, neither when read nor when written. What is
 * absent is left out: there is no {@code null}. Whole numbers are JSON numbers of plain digits, decimals are strings
 * ({@code "8.49"}), days are strings ({@code "2017-03-07"}).
 */
public final class WireFormat {

    /** The most objects and arrays that may stand inside each other. */
    public static final int MAX_DEPTH = 64;

    /** The most UTF-16 units of one string. */
    public static final int MAX_TEXT_LENGTH = 1 << 20;

    /** The most elements of one array. */
    public static final int MAX_ELEMENTS = 100_000;

    /** The most entries of an object whose names are codes, such as the assets of a household. */
    public static final int MAX_ENTRIES = 100;

    /** The most findings on one document; reading stops there. */
    public static final int MAX_FINDINGS = 1_000;

    /** The most bytes of one line of a stream of records. */
    public static final int MAX_LINE_BYTES = 1 << 20;

    private static final List<String> VERSIONS = List.of("0.9", "1.0");

    private WireFormat() {}

    /** {@return the version that is written, as documents state it as their {@code schemaVersion}} */
    public static String schemaVersion() {
        return VERSIONS.get(VERSIONS.size() - 1);
    }

    /** {@return the oldest version that is read} */
    public static String oldestVersion() {
        return VERSIONS.get(0);
    }

    /** {@return every version that is read, from the oldest to the one that is written} */
    public static List<String> versions() {
        return VERSIONS;
    }
}
