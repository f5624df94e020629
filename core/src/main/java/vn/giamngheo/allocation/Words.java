package vn.giamngheo.allocation;

import java.util.List;
import vn.giamngheo.quantity.CountUnit;
import vn.giamngheo.text.Language;

/** Words that several types use. */
final class Words {

    /** A province has a hundred communes; a sentence that names them all is not read. */
    private static final int SHOWN = 12;

    private Words() {}

    /** {@code 4.812 hộ}. */
    static String counted(long number, CountUnit unit, Language language) {
        String written = language.notation().format(number);
        return unit.noun(language).map(noun -> written + " " + noun).orElse(written);
    }

    /** {@code A01, A02, …}. */
    static String codes(List<String> codes) {
        return String.join(", ", codes.subList(0, Math.min(SHOWN, codes.size()))) + (codes.size() > SHOWN ? ", …" : "");
    }
}
