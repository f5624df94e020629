package vn.giamngheo.allocation;

import vn.giamngheo.text.Phrase;

/** What keeps a number from being shared out as asked. */
public enum BindingConstraint {
    /** The units can take less in all than there is to share out. */
    CAPS("caps", new Phrase("tổng mức trần nhỏ hơn số phải phân bổ", "the caps add up to less than the total")),
    /** The units must take more in all than there is to share out. */
    FLOORS("floors", new Phrase("tổng mức sàn lớn hơn số phải phân bổ", "the floors add up to more than the total")),
    /** The locked numbers alone do not leave what the others need. */
    LOCKED(
            "locked",
            new Phrase("các đơn vị đã chốt số làm tổng không thể khớp", "the locked units leave no way to the total")),
    /** Something is left to share out, but every unit that could take it has the weight 0. */
    WEIGHTS("weights", new Phrase("các đơn vị còn lại đều có trọng số 0", "the units left all have the weight 0")),
    /** A unit must take more than it can. */
    FLOOR_ABOVE_CAP("floor-above-cap", new Phrase("mức sàn lớn hơn mức trần", "a floor is above a cap"));

    private final String code;
    private final Phrase phrase;

    BindingConstraint(String code, Phrase phrase) {
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
}
