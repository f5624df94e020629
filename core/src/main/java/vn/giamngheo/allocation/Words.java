package vn.giamngheo.allocation;

import java.util.List;
import java.util.Optional;
import vn.giamngheo.quantity.CountUnit;
import vn.giamngheo.text.Language;

/** Words that several types use. */
final class Words {

    /** A province has a hundred communes; a sentence that names them all is not read. */
    private static final int SHOWN = 12;

    private Words() {}

    /** {@code 4.812 hộ}. */
    static String counted(long number, CountUnit unit, Language language) {
        return written(number, unit.noun(language, number), language);
    }

    /** The same, of a number that is one of several: {@code 1 households} behind {@code 2–}. */
    static String several(long number, CountUnit unit, Language language) {
        return written(number, unit.noun(language), language);
    }

    private static String written(long number, Optional<String> noun, Language language) {
        String written = language.notation().format(number);
        return noun.map(word -> written + " " + word).orElse(written);
    }

    /** {@code A01, A02, …}. */
    static String codes(List<String> codes) {
        return String.join(", ", codes.subList(0, Math.min(SHOWN, codes.size()))) + (codes.size() > SHOWN ? ", …" : "");
    }
}
