package vn.giamngheo.json.format.internal;

import java.time.DateTimeException;

/** What a type throws to refuse what a document says. Anything else it throws is a mistake of ours and goes through. */
final class Refusals {

    private Refusals() {}

    /** What was thrown, if it refuses; otherwise throws it again. */
    static RuntimeException of(RuntimeException thrown) {
        if (thrown instanceof IllegalArgumentException
                || thrown instanceof IllegalStateException
                || thrown instanceof ArithmeticException
                || thrown instanceof DateTimeException) {
            return thrown;
        }
        throw thrown;
    }
}
