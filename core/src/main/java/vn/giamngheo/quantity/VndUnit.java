package vn.giamngheo.quantity;

import vn.giamngheo.text.Language;
import vn.giamngheo.text.Phrase;

/** What amounts of đồng are printed in. */
public enum VndUnit {
    /** Đồng. */
    DONG(0, "đồng", "đồng"),
    /** Nghìn đồng, 1,000 đồng. */
    THOUSAND(3, "nghìn đồng", "thousand đồng"),
    /** Triệu đồng, 1,000,000 đồng. */
    MILLION(6, "triệu đồng", "million đồng"),
    /** Tỷ đồng, 1,000,000,000 đồng. */
    BILLION(9, "tỷ đồng", "billion đồng");

    private final int exponent;
    private final Phrase noun;

    VndUnit(int exponent, String vietnamese, String english) {
        this.exponent = exponent;
        this.noun = new Phrase(vietnamese, english);
    }

    /** The power of ten: 6 for a million. */
    int exponent() {
        return exponent;
    }

    /**
     * The unit in words, as it follows a number.
     *
     * @param language the language
     * @return {@code triệu đồng}, {@code million đồng}
     */
    public String noun(Language language) {
        return noun.in(language);
    }
}
