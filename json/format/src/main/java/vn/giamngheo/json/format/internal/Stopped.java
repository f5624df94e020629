package vn.giamngheo.json.format.internal;

import java.io.Serial;

/** Thrown after something was noted that makes it useless or impossible to read on. */
final class Stopped extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    Stopped() {
        super("reading stopped", null, false, false);
    }
}
