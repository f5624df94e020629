package vn.giamngheo.law;

import java.util.Optional;
import vn.giamngheo.text.RefusedException;
import vn.giamngheo.text.VietnameseText;

/** Official wording as it is stored: composed, otherwise untouched, and never blank. */
final class Wording {

    private Wording() {}

    static Optional<String> of(Optional<String> text, String vietnamese, String argument) {
        return text.isEmpty() ? text : Optional.of(of(text.get(), vietnamese, argument));
    }

    static String of(String text, String vietnamese, String argument) {
        if (VietnameseText.isBlank(text)) {
            throw RefusedException.blank(vietnamese + " (" + argument + ")", argument);
        }
        return VietnameseText.nfc(text);
    }
}
