package vn.giamngheo.standard;

/** How a number stands to a boundary. */
public enum Comparison {
    /** The boundary or less: <i>từ … trở xuống</i>, <i>đến</i>. */
    AT_MOST("at-most", "≤"),
    /** Less than the boundary: <i>dưới</i>. */
    BELOW("below", "<"),
    /** More than the boundary: <i>trên</i>. */
    ABOVE("above", ">"),
    /** The boundary or more: <i>từ … trở lên</i>. */
    AT_LEAST("at-least", "≥");

    private final String code;
    private final String sign;

    Comparison(String code, String sign) {
        this.code = code;
        this.sign = sign;
    }

    /** {@return the wire form} */
    public String code() {
        return code;
    }

    /** {@return the mathematical sign} */
    public String sign() {
        return sign;
    }

    /**
     * Whether a comparison of a number with its boundary holds.
     *
     * @param order negative, zero or positive as the number is less than, equal to or greater than the boundary
     * @return whether it holds
     */
    public boolean holds(int order) {
        return switch (this) {
            case AT_MOST -> order <= 0;
            case BELOW -> order < 0;
            case ABOVE -> order > 0;
            case AT_LEAST -> order >= 0;
        };
    }
}
