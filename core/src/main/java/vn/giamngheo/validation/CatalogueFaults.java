package vn.giamngheo.validation;

import java.util.ArrayList;
import java.util.List;
import vn.giamngheo.text.Code;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.RefusedException;
import vn.giamngheo.text.VietnameseText;

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
        faults.addAll(ofWords(code));
        return faults;
    }

    static List<String> ofWords(FindingCode code) {
        List<String> faults = new ArrayList<>();
        for (Language language : Language.values()) {
            List<String> texts = List.of(code.cause(language), code.template(language), code.hint(language));
            String tag = " (" + language.locale().toLanguageTag() + ")";
            if (texts.stream().anyMatch(String::isBlank)) {
                faults.add(code.id() + " lacks its cause, its message or its hint" + tag);
            }
            if (texts.stream().anyMatch(text -> !VietnameseText.nfc(text).equals(text))) {
                faults.add(code.id() + " is not written in Unicode normal form C" + tag);
            }
            if (!Template.placeholders(code.cause(language) + code.hint(language))
                    .isEmpty()) {
                faults.add(code.id() + " names an operand outside of its message" + tag);
            }
        }
        if (!Template.placeholders(code.template(Language.VIETNAMESE))
                .equals(Template.placeholders(code.template(Language.ENGLISH)))) {
            faults.add(code.id() + " does not name the same operands in both languages");
        }
        return faults;
    }

    /** The last word is not that of a key of {@link Wordings}, which would then be of two texts. */
    private static boolean isNamespaced(String id) {
        List<String> words = List.of(id.split("\\.", -1));
        try {
            words.forEach(word -> Code.check(word, "id"));
        } catch (RefusedException e) {
            return false;
        }
        return words.size() > 1 && (words.size() == 2 || !WordKeys.SUFFIXES.contains(words.get(words.size() - 1)));
    }
}
