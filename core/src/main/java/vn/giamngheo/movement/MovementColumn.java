package vn.giamngheo.movement;

import vn.giamngheo.text.Phrase;

/**
 * A column of the account of movement, in the order of the report as it is used in practice with the forms of Circular
 * 07/2021/TT-BLĐTBXH (the forms themselves were not read). The same columns serve both accounts: what is "the other
 * list" for the poor is the list of the near-poor, and the other way round.
 */
public enum MovementColumn {
    /** Tổng số hộ nghèo đầu kỳ. */
    START(
            "start",
            Direction.STOCK,
            new Phrase("Tổng số hộ nghèo đầu kỳ", "Poor households at the start"),
            new Phrase("Tổng số hộ cận nghèo đầu kỳ", "Near-poor households at the start")),
    /** Trở thành hộ cận nghèo; of the near-poor: Trở thành hộ nghèo. */
    TO_OTHER_LIST(
            "toOtherList",
            Direction.DECREASE,
            new Phrase("Trở thành hộ cận nghèo", "Became near-poor"),
            new Phrase("Trở thành hộ nghèo", "Became poor")),
    /** Vượt chuẩn cận nghèo. */
    ABOVE_NEAR_POOR("aboveNearPoor", Direction.DECREASE, "Vượt chuẩn cận nghèo", "Above the near-poor line"),
    /** Số hộ khác giảm: moved away, dissolved, died out. */
    OTHER_DECREASE("otherDecrease", Direction.DECREASE, "Số hộ khác giảm", "Other decrease"),
    /** Số hộ cận nghèo trở thành hộ nghèo; of the near-poor: Số hộ nghèo trở thành hộ cận nghèo. */
    FROM_OTHER_LIST(
            "fromOtherList",
            Direction.INCREASE,
            new Phrase("Số hộ cận nghèo trở thành hộ nghèo", "Near-poor households that became poor"),
            new Phrase("Số hộ nghèo trở thành hộ cận nghèo", "Poor households that became near-poor")),
    /** Tái nghèo; of the near-poor: Tái cận nghèo. */
    FELL_BACK(
            "fellBack",
            Direction.INCREASE,
            new Phrase("Tái nghèo", "Fell back into poverty"),
            new Phrase("Tái cận nghèo", "Fell back into near-poverty")),
    /** Phát sinh mới. */
    NEWLY_ENTERED("newlyEntered", Direction.INCREASE, "Phát sinh mới", "Newly entered"),
    /** Số hộ khác tăng: moved in, newly formed. */
    OTHER_INCREASE("otherIncrease", Direction.INCREASE, "Số hộ khác tăng", "Other increase"),
    /** Tổng số hộ nghèo cuối kỳ. */
    END(
            "end",
            Direction.STOCK,
            new Phrase("Tổng số hộ nghèo cuối kỳ", "Poor households at the end"),
            new Phrase("Tổng số hộ cận nghèo cuối kỳ", "Near-poor households at the end"));

    /** What a column does to the number of households. */
    public enum Direction {
        /** A number at a point of time. */
        STOCK,
        /** Taken from the start. */
        DECREASE,
        /** Added to the start. */
        INCREASE
    }

    private final String property;
    private final Direction direction;
    private final Phrase ofPoor;
    private final Phrase ofNearPoor;

    MovementColumn(String property, Direction direction, String vietnamese, String english) {
        this(property, direction, new Phrase(vietnamese, english), new Phrase(vietnamese, english));
    }

    MovementColumn(String property, Direction direction, Phrase ofPoor, Phrase ofNearPoor) {
        this.property = property;
        this.direction = direction;
        this.ofPoor = ofPoor;
        this.ofNearPoor = ofNearPoor;
    }

    /** {@return the name of the property of {@link Movement} that holds it, in JSON too} */
    public String property() {
        return property;
    }

    /** {@return what it does to the number} */
    public Direction direction() {
        return direction;
    }

    /**
     * Whether what is counted here can change without a household crossing a line: by birth and death, moving, splitting
     * and joining. Of these columns the number of persons says nothing on that of households.
     *
     * @return true for other decrease and other increase
     */
    public boolean isOther() {
        return this == OTHER_DECREASE || this == OTHER_INCREASE;
    }

    /**
     * {@return the words at the head of the column}
     *
     * @param list whose account it is
     */
    public Phrase phrase(PovertyList list) {
        return list == PovertyList.POOR ? ofPoor : ofNearPoor;
    }
}
