package vn.giamngheo.desk.store;

/** A document has the number, place and day of another one that is kept, but does not say the same. */
public final class OtherDocumentException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String id;

    OtherDocumentException(String id) {
        super("another document is kept as " + id);
        this.id = id;
    }

    /** {@return by what the other one is asked for} */
    public String id() {
        return id;
    }
}
