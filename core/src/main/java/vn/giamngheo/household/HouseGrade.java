package vn.giamngheo.household;

import vn.giamngheo.text.Phrase;

/** The four grades of houses, from the most solid. */
public enum HouseGrade {
    /** Kiên cố. */
    SOLID("kiên cố", "solid"),
    /** Bán kiên cố. */
    SEMI_SOLID("bán kiên cố", "semi-solid"),
    /** Thiếu kiên cố. */
    SEMI_FLIMSY("thiếu kiên cố", "semi-flimsy"),
    /** Đơn sơ. */
    FLIMSY("đơn sơ", "flimsy");

    private final Phrase phrase;

    HouseGrade(String vietnamese, String english) {
        this.phrase = new Phrase(vietnamese, english);
    }

    /** {@return the wire form, such as {@code semi-solid}} */
    public String code() {
        return Kebab.of(this);
    }

    /** {@return the constant in words: {@code bán kiên cố}, {@code semi-solid}} */
    public Phrase phrase() {
        return phrase;
    }
}
