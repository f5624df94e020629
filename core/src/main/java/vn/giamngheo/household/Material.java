package vn.giamngheo.household;

import vn.giamngheo.text.Phrase;

/** Whether a main part of a house is of durable material. */
public enum Material {
    /** Bền chắc. */
    DURABLE("bền chắc", "durable"),
    /** Không bền chắc. */
    NON_DURABLE("không bền chắc", "non-durable");

    private final Phrase phrase;

    Material(String vietnamese, String english) {
        this.phrase = new Phrase(vietnamese, english);
    }

    /** {@return the wire form, such as {@code non-durable}} */
    public String code() {
        return Kebab.of(this);
    }

    /** {@return the constant in words: {@code không bền chắc}, {@code non-durable}} */
    public Phrase phrase() {
        return phrase;
    }
}
