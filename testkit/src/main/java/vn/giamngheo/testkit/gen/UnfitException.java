package vn.giamngheo.testkit.gen;

/** Choices of which a generator can make nothing. */
public final class UnfitException extends RuntimeException {

    private static final long serialVersionUID = 1;

    UnfitException(String message) {
        super(message);
    }
}
