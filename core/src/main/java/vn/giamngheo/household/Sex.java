package vn.giamngheo.household;

import vn.giamngheo.text.Phrase;

/** The sex of a member, as the register says. */
public enum Sex {
    /** Nữ. */
    FEMALE("nữ", "female"),
    /** Nam. */
    MALE("nam", "male");

    private final Phrase phrase;

    Sex(String vietnamese, String english) {
        this.phrase = new Phrase(vietnamese, english);
    }

    /** {@return the wire form, such as {@code female}} */
    public String code() {
        return Kebab.of(this);
    }

    /** {@return the constant in words: {@code nữ}, {@code female}} */
    public Phrase phrase() {
        return phrase;
    }
}
