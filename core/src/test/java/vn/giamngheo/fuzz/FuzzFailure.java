package vn.giamngheo.fuzz;

import java.util.Arrays;

/** Something that must not happen. */
final class FuzzFailure extends AssertionError {

    private static final long serialVersionUID = 1L;

    /** What is the same in all cases that fail for one reason. */
    private final String reason;

    FuzzFailure(String reason, String details) {
        super(reason + ": " + details);
        this.reason = reason;
    }

    /** A failure by an exception that nobody announced. */
    static FuzzFailure by(Throwable thrown) {
        String where = Arrays.stream(thrown.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith("vn.giamngheo"))
                .findFirst()
                .map(frame -> frame.getClassName() + "." + frame.getMethodName())
                .orElse("elsewhere");
        FuzzFailure failure =
                new FuzzFailure(thrown.getClass().getName() + " in " + where, String.valueOf(thrown.getMessage()));
        failure.initCause(thrown);
        return failure;
    }

    /** Fails unless something holds. */
    static void unless(boolean holds, String reason, Object details) {
        if (!holds) {
            throw new FuzzFailure(reason, String.valueOf(details));
        }
    }

    String reason() {
        return reason;
    }
}
