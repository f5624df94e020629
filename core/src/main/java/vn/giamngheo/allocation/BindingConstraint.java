package vn.giamngheo.allocation;

import vn.giamngheo.text.Phrase;

/** What keeps a number from being shared out as asked. */
public enum BindingConstraint {
    /** The units can take less in all than there is to share out. */
    CAPS("caps", new Phrase("tổng mức trần nhỏ hơn số phải phân bổ", "the caps add up to less than the total")),
    /** The units must take more in all than there is to share out. */
    FLOORS("floors", new Phrase("tổng mức sàn lớn hơn số phải phân bổ", "the floors add up to more than the total")),
    /** The locked numbers alone are more than the total, or all units are locked and they are less. */
    LOCKED(
            "locked",
            new Phrase(
                    "các số đã chốt không thể khớp với số phải phân bổ",
                    "the locked numbers leave no way to the total")),
    /** Something is left to share out, but every unit that could take it has the weight 0. */
    WEIGHTS(
            "weights",
            new Phrase(
                    "các đơn vị còn nhận thêm được đều có trọng số bằng 0",
                    "the units that could take more have the weight 0")),
    /** A unit must take more than it can. */
    FLOOR_ABOVE_CAP("floor-above-cap", new Phrase("mức sàn cao hơn mức trần", "a floor is above a cap")),
    /** A number is locked that the floor or the cap of its unit does not allow. */
    LOCKED_OUT_OF_BOUNDS(
            "locked-out-of-bounds",
            new Phrase("số đã chốt nằm ngoài mức sàn, mức trần", "a locked number is not within floor and cap"));

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
