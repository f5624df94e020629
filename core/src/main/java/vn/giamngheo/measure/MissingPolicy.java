package vn.giamngheo.measure;

import vn.giamngheo.text.Phrase;

/**
 * What is made of households of which an indicator is unknown that weighs something. Each is a choice, and the result
 * tells which was made and how much it touched.
 */
public enum MissingPolicy {
    /** There are none; if there are, nothing is measured. */
    COMPLETE("complete", new Phrase("không có thông tin thiếu", "nothing is missing")),
    /** They are left out: the result is of the others. */
    LIST_WISE("list-wise", new Phrase("loại hộ thiếu thông tin", "households with unknown indicators are left out")),
    /** What is unknown is taken for no deprivation: the least poverty that can be. */
    NOT_DEPRIVED("not-deprived", new Phrase("coi thông tin thiếu là không thiếu hụt", "unknown is not deprived")),
    /** What is unknown is taken for a deprivation: the most poverty that can be. */
    DEPRIVED("deprived", new Phrase("coi thông tin thiếu là thiếu hụt", "unknown is deprived")),
    /** The weights of what is known are scaled up to 1; a household of which nothing is known is left out. */
    REWEIGHTED("reweighted", new Phrase("phân bổ lại quyền số cho chỉ số đã biết", "known indicators are reweighted"));

    private final String code;
    private final Phrase phrase;

    MissingPolicy(String code, Phrase phrase) {
        this.code = code;
        this.phrase = phrase;
    }

    /** {@return the wire form} */
    public String code() {
        return code;
    }

    /** {@return the words for it} */
    public Phrase phrase() {
        return phrase;
    }

    /**
     * Whether who has such indicators known is not measured.
     *
     * @param known those known of the ones used
     * @param used those that weigh something
     */
    boolean leavesOut(long known, long used) {
        return switch (this) {
            case LIST_WISE, COMPLETE -> known != used;
            case REWEIGHTED -> known == 0;
            case NOT_DEPRIVED, DEPRIVED -> false;
        };
    }

    /**
     * The deprivations taken for true.
     *
     * @param known those known of the ones used
     * @param deprived the deprivations within {@code known}
     * @param used those that weigh something
     */
    long deprived(long known, long deprived, long used) {
        return this == DEPRIVED ? deprived | (used & ~known) : deprived;
    }

    /**
     * The parts of which the score is one of who has such indicators known.
     *
     * @param known those known of the ones used, not none
     * @param scoring what they weigh
     */
    long whole(long known, Scoring scoring) {
        return this == REWEIGHTED ? scoring.score(known) : scoring.weights().whole();
    }
}
