package vn.giamngheo.law;

import vn.giamngheo.text.VietnameseText;

/** Official wording as it is stored: composed, otherwise untouched, and never blank. */
final class Wording {

    private Wording() {}

    static String of(String text, String argument) {
        if (VietnameseText.clean(text).isEmpty()) {
            throw new IllegalArgumentException(argument + " must not be blank");
        }
        return VietnameseText.nfc(text);
    }
}
