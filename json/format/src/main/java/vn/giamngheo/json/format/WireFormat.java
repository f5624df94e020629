package vn.giamngheo.json.format;

/** What is common to all documents of the wire format. */
public final class WireFormat {

    private static final int VERSION = 1;

    private WireFormat() {}

    /**
     * The version of the wire format. It changes when a document of the version before can no longer be read.
     *
     * @return the version, at least 1
     */
    public static int version() {
        return VERSION;
    }
}
