package vn.giamngheo.validation;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import vn.giamngheo.text.Language;

/** Under which keys the texts of a catalogue are kept in a bundle. */
final class WordKeys {

    static final Set<String> SUFFIXES = Set.of("hint", "cause");

    private WordKeys() {}

    static String hint(FindingCode code) {
        return code.id() + ".hint";
    }

    static String cause(FindingCode code) {
        return code.id() + ".cause";
    }

    /** Every text, in the order of the keys. */
    static Map<String, String> texts(Catalogue catalogue, Language language) {
        Map<String, String> texts = new TreeMap<>();
        catalogue.codes().forEach(code -> put(texts, code, language));
        catalogue.retired().forEach(code -> put(texts, code, language));
        for (ReportWord word : ReportWord.values()) {
            texts.put(word.key(), word.phrase().in(language));
        }
        return texts;
    }

    private static void put(Map<String, String> texts, FindingCode code, Language language) {
        texts.put(code.id(), code.template(language));
        texts.put(hint(code), code.hint(language));
        texts.put(cause(code), code.cause(language));
    }
}
