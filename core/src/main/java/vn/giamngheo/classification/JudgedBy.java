package vn.giamngheo.classification;

/** Who or what says whether a household is deprived in an indicator. */
public enum JudgedBy {
    /** The commune, in its review. */
    COMMUNE("commune"),
    /** The cut-off of the standard, from raw facts. */
    CUTOFF("cut-off"),
    /** The income of the household, for an indicator that income decides. */
    INCOME("income"),
    /** Nobody: the commune did not judge it, and no cut-off is known. */
    NOBODY("nobody");

    private final String code;

    JudgedBy(String code) {
        this.code = code;
    }

    /** {@return the wire form} */
    public String code() {
        return code;
    }
}
