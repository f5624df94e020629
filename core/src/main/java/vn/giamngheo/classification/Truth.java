package vn.giamngheo.classification;

/** Whether a condition holds of a household of which not everything is known. */
public enum Truth {
    /** It holds, whatever is unknown. */
    HOLDS("holds"),
    /** It does not hold, whatever is unknown. */
    FAILS("fails"),
    /** The facts that are known do not decide it. */
    UNKNOWN("unknown");

    private final String code;

    Truth(String code) {
        this.code = code;
    }

    /** {@return the wire form} */
    public String code() {
        return code;
    }

    /**
     * {@return {@link #HOLDS} or {@link #FAILS}}
     *
     * @param holds whether it holds
     */
    public static Truth of(boolean holds) {
        return holds ? HOLDS : FAILS;
    }

    /** {@return whether the negation holds} */
    Truth not() {
        return switch (this) {
            case HOLDS -> FAILS;
            case FAILS -> HOLDS;
            case UNKNOWN -> UNKNOWN;
        };
    }

    /** {@return whether both hold} */
    Truth and(Truth other) {
        if (this == FAILS || other == FAILS) {
            return FAILS;
        }
        return this == HOLDS && other == HOLDS ? HOLDS : UNKNOWN;
    }

    /** {@return whether at least one holds} */
    Truth or(Truth other) {
        return not().and(other.not()).not();
    }
}
