package vn.giamngheo.validation;

import java.util.ArrayList;
import java.util.List;
import vn.giamngheo.text.Code;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.RefusedException;

/** Why a kind of finding cannot be added to a catalogue. */
final class CatalogueFaults {

    private CatalogueFaults() {}

    static List<String> of(FindingCode code, Catalogue catalogue) {
        List<String> faults = new ArrayList<>();
        if (catalogue.isKnown(code)) {
            return faults;
        }
        String id = code.id();
        if (!isNamespaced(id)) {
            faults.add(id + " is no lower-case words with a namespace, such as 'so-x.no-seal'");
        }
        if (catalogue.isTaken(code.namespace())) {
            faults.add(id + " lies in a namespace that is taken");
        }
        if (catalogue.isRetired(code)) {
            faults.add(id + " was retired, and is never used again");
        }
        for (Language language : Language.values()) {
            if (code.template(language).isBlank()
                    || code.hint(language).isBlank()
                    || code.cause(language).isBlank()) {
                faults.add(id + " lacks its cause, its message or its hint ("
                        + language.locale().toLanguageTag() + ")");
            }
        }
        return faults;
    }

    private static boolean isNamespaced(String id) {
        List<String> words = List.of(id.split("\\.", -1));
        try {
            words.forEach(word -> Code.check(word, "id"));
        } catch (RefusedException e) {
            return false;
        }
        return words.size() > 1;
    }
}
