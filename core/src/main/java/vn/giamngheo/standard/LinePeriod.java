package vn.giamngheo.standard;

import vn.giamngheo.text.Phrase;

/** The time over which a standard states income per head. */
public enum LinePeriod {
    /** Đồng per person per month. */
    MONTH("month", 1, new Phrase("đồng/người/tháng", "đồng per person per month")),
    /** Đồng per person per year. */
    YEAR("year", 12, new Phrase("đồng/người/năm", "đồng per person per year"));

    private final String code;
    private final int months;
    private final Phrase unit;

    LinePeriod(String code, int months, Phrase unit) {
        this.code = code;
        this.months = months;
        this.unit = unit;
    }

    /** {@return the wire form} */
    public String code() {
        return code;
    }

    /** {@return the number of months} */
    public int months() {
        return months;
    }

    /** {@return the unit of an income over this time} */
    public Phrase unit() {
        return unit;
    }
}
