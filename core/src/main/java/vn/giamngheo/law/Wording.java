package vn.giamngheo.law;

import java.util.Optional;
import vn.giamngheo.text.RefusedException;
import vn.giamngheo.text.VietnameseText;

/** Official wording as it is stored: untouched, and never blank. */
final class Wording {

    private Wording() {}

    static void check(Optional<String> text, String vietnamese, String argument) {
        if (text.isPresent()) {
            check(text.get(), vietnamese, argument);
        }
    }

    static void check(String text, String vietnamese, String argument) {
        if (VietnameseText.isBlank(text)) {
            throw RefusedException.blank(vietnamese + " (" + argument + ")", argument);
        }
    }
}
