package vn.giamngheo.law;

import vn.giamngheo.text.RefusedException;
import vn.giamngheo.text.VietnameseText;

/** Official wording as it is stored: composed, otherwise untouched, and never blank. */
final class Wording {

    private Wording() {}

    static String of(String text, String vietnamese, String argument) {
        if (VietnameseText.clean(text).isEmpty()) {
            throw RefusedException.blank(vietnamese + " (" + argument + ")", argument);
        }
        return VietnameseText.nfc(text);
    }
}
