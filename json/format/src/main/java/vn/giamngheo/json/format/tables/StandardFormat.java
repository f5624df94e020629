package vn.giamngheo.json.format.tables;

import vn.giamngheo.json.format.internal.CodecFormat;
import vn.giamngheo.json.format.spi.DocumentFormat;

/** The wire format of the domain: every type that has a form in JSON. */
public final class StandardFormat {

    private static final DocumentFormat FORMAT = CodecFormat.empty();

    private StandardFormat() {}

    /**
     * The format.
     *
     * @return always the same
     */
    public static DocumentFormat format() {
        return FORMAT;
    }
}
