package vn.giamngheo.observation;

import vn.giamngheo.text.Phrase;

/** What the per cent column of a table is per cent of. */
public enum RateBase {
    /** Tỷ lệ: the number of a row by the total of the same row, such as the households of its commune. */
    OWN_TOTAL("own-total", new Phrase("tổng số của từng dòng", "the total of its own row")),
    /** Cơ cấu, tỷ trọng: the number of a row by the number of the whole. These shares add up to 100 %. */
    WHOLE_COUNT("whole-count", new Phrase("số lượng của cả bảng", "the number of the whole table")),
    /** The number of a row by the total of the whole, as poor and near-poor households by all households. These add up
     * to the rate of the whole. */
    WHOLE_TOTAL("whole-total", new Phrase("tổng số của cả bảng", "the total of the whole table"));

    private final String code;
    private final Phrase phrase;

    RateBase(String code, Phrase phrase) {
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
