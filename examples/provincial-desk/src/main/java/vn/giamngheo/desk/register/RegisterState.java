package vn.giamngheo.desk.register;

/** How far a register is. */
public enum RegisterState {
    /** Others are counted first. */
    WAITING("waiting"),
    /** It is being counted. */
    RUNNING("running"),
    /** All of it was counted. */
    DONE("done"),
    /** It could not be counted; the last finding says why. */
    FAILED("failed"),
    /** The desk was stopped while it was counted. */
    INTERRUPTED("interrupted");

    private final String code;

    RegisterState(String code) {
        this.code = code;
    }

    /** {@return the word for it in answers and in the database} */
    public String code() {
        return code;
    }

    /** {@return whether nothing more will come} */
    public boolean isOver() {
        return this != WAITING && this != RUNNING;
    }
}
