package vn.giamngheo.history;

import vn.giamngheo.text.Phrase;

/**
 * What happened to a household between two reviews: the column of the report on the movement of poor and near-poor
 * households it is counted in. The columns are those seen in use with the forms of Circular 07/2021/TT-BLĐTBXH; the
 * forms themselves were not read.
 */
public enum ChangeKind {
    /** Thoát nghèo, trở thành hộ cận nghèo. */
    ESCAPED_TO_NEAR_POOR(
            "escaped-to-near-poor",
            new Phrase("thoát nghèo, trở thành hộ cận nghèo", "escaped from poverty, became near-poor")),
    /** Thoát nghèo, vượt chuẩn cận nghèo. */
    ESCAPED_ABOVE_NEAR_POOR(
            "escaped-above-near-poor",
            new Phrase("thoát nghèo, vượt chuẩn cận nghèo", "escaped from poverty, above the near-poor line")),
    /** Hộ cận nghèo trở thành hộ nghèo. */
    NEAR_POOR_BECAME_POOR(
            "near-poor-became-poor", new Phrase("hộ cận nghèo trở thành hộ nghèo", "near-poor household became poor")),
    /** Tái nghèo: was poor, escaped, is poor again. */
    POOR_AGAIN("poor-again", new Phrase("tái nghèo", "fell back into poverty")),
    /** Hộ nghèo phát sinh mới. */
    NEWLY_POOR("newly-poor", new Phrase("hộ nghèo phát sinh mới", "newly poor")),
    /** Thoát cận nghèo. */
    ESCAPED_NEAR_POVERTY("escaped-near-poverty", new Phrase("thoát cận nghèo", "escaped from near-poverty")),
    /** Tái cận nghèo: was near-poor, escaped, is near-poor again. */
    NEAR_POOR_AGAIN("near-poor-again", new Phrase("tái cận nghèo", "fell back into near-poverty")),
    /** Hộ cận nghèo phát sinh mới. */
    NEWLY_NEAR_POOR("newly-near-poor", new Phrase("hộ cận nghèo phát sinh mới", "newly near-poor")),
    /** On the same list as before, or on neither. */
    UNCHANGED(
            "unchanged",
            new Phrase("không thay đổi diện hộ nghèo, hộ cận nghèo", "no change of the poor and near-poor lists")),
    /** One of the reviews, or an earlier one that matters, gave no class; nothing is guessed. */
    UNDETERMINED("undetermined", new Phrase("chưa xác định được", "undetermined"));

    private final String code;
    private final Phrase phrase;

    ChangeKind(String code, Phrase phrase) {
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
