package vn.giamngheo.place;

import java.util.Locale;
import vn.giamngheo.text.Phrase;

/**
 * Whether a commune is rural or urban, by its administrative status at the review date: a commune that became a ward
 * is urban from the first day it is one. The poverty lines differ by it.
 */
public enum AreaType {
    /** Nông thôn. */
    RURAL("nông thôn", "rural"),
    /** Thành thị. The standard of 2027 says <i>đô thị</i>. */
    URBAN("thành thị", "urban");

    private final Phrase phrase;

    AreaType(String vietnamese, String english) {
        this.phrase = new Phrase(vietnamese, english);
    }

    /** {@return the wire form: {@code rural}, {@code urban}} */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** {@return the type in words: {@code nông thôn}, {@code rural}} */
    public Phrase phrase() {
        return phrase;
    }
}
