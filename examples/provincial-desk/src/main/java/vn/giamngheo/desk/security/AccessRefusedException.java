package vn.giamngheo.desk.security;

/** The settings would let in who should not come in. */
public final class AccessRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    AccessRefusedException(String message) {
        super(message);
    }
}
