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
        if (!startsWithLetter(text) && VietnameseText.clean(text).isEmpty()) {
            throw RefusedException.blank(vietnamese + " (" + argument + ")", argument);
        }
        return VietnameseText.nfc(text);
    }

    /** Then it is not blank, and need not be cleaned to find that out. */
    private static boolean startsWithLetter(String text) {
        return !text.isEmpty() && Character.isLetter(text.charAt(0));
    }
}
