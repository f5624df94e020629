package vn.giamngheo.json.format.internal.bytes;

/** Ends the reading of a line that the tables must judge. Without a trace: it is no fault, and may be thrown often. */
final class NotSure extends RuntimeException {

    private static final long serialVersionUID = 1;

    private NotSure() {
        super("for the tables to judge", null, false, false);
    }

    static NotSure here() {
        return new NotSure();
    }
}
