package vn.giamngheo.movement;

import vn.giamngheo.text.Phrase;

/**
 * A column of the account of movement, in the order of the report as it is used in practice with the forms of Circular
 * 07/2021/TT-BLĐTBXH (the forms themselves were not read). The same columns serve both accounts: what is "the other
 * list" for the poor is the list of the near-poor, and the other way round.
 */
public enum MovementColumn {
    /** Tổng số đầu kỳ. */
    START("start", Direction.STOCK, new Phrase("đầu kỳ", "at the start")),
    /** Trở thành hộ cận nghèo; of the near-poor: trở thành hộ nghèo. */
    TO_OTHER_LIST("to-other-list", Direction.DECREASE, new Phrase("chuyển sang danh sách kia", "to the other list")),
    /** Vượt chuẩn cận nghèo. */
    ABOVE_NEAR_POOR(
            "above-near-poor", Direction.DECREASE, new Phrase("vượt chuẩn cận nghèo", "above the near-poor line")),
    /** Số hộ khác giảm: moved away, dissolved, died out. */
    OTHER_DECREASE("other-decrease", Direction.DECREASE, new Phrase("giảm khác", "other decrease")),
    /** Số hộ cận nghèo trở thành hộ nghèo; of the near-poor: số hộ nghèo trở thành hộ cận nghèo. */
    FROM_OTHER_LIST(
            "from-other-list", Direction.INCREASE, new Phrase("chuyển từ danh sách kia", "from the other list")),
    /** Tái nghèo; of the near-poor: tái cận nghèo. */
    FELL_BACK("fell-back", Direction.INCREASE, new Phrase("tái nghèo, tái cận nghèo", "fell back")),
    /** Phát sinh mới. */
    NEWLY_ENTERED("newly-entered", Direction.INCREASE, new Phrase("phát sinh mới", "newly entered")),
    /** Số hộ khác tăng: moved in, newly formed. */
    OTHER_INCREASE("other-increase", Direction.INCREASE, new Phrase("tăng khác", "other increase")),
    /** Tổng số cuối kỳ. */
    END("end", Direction.STOCK, new Phrase("cuối kỳ", "at the end"));

    /** What a column does to the number of households. */
    public enum Direction {
        /** A number at a point of time. */
        STOCK,
        /** Taken from the start. */
        DECREASE,
        /** Added to the start. */
        INCREASE
    }

    private final String code;
    private final Direction direction;
    private final Phrase phrase;

    MovementColumn(String code, Direction direction, Phrase phrase) {
        this.code = code;
        this.direction = direction;
        this.phrase = phrase;
    }

    /** {@return the wire form} */
    public String code() {
        return code;
    }

    /** {@return what it does to the number} */
    public Direction direction() {
        return direction;
    }

    /** {@return the words for it} */
    public Phrase phrase() {
        return phrase;
    }
}
