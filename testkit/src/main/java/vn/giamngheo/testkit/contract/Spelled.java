package vn.giamngheo.testkit.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Phrase;
import vn.giamngheo.text.VietnameseText;

/** What is wrong with how texts are written. */
final class Spelled {

    /** Letters that only look Vietnamese: gha for ư, eth and African D for đ. */
    private static final String STRANGE = "\u01a2\u01a3\u00d0\u00f0\u0189\u0256";

    private Spelled() {}

    /** What is wrong with words that must be there in both languages. */
    static List<String> problems(String where, Phrase words) {
        List<String> problems = new ArrayList<>();
        for (Language language : Language.values()) {
            String code = language.locale().getLanguage();
            String text = words.in(language);
            if (VietnameseText.isBlank(text)) {
                problems.add(where + " has no words (" + code + ")");
            } else {
                problems.addAll(problems(where + " (" + code + ")", text));
            }
        }
        if (isVietnamese(words.vietnamese()) && words.vietnamese().equals(words.english())) {
            problems.add(where + " has the Vietnamese words for English");
        }
        return problems;
    }

    /** What is wrong with a text of one language. */
    static List<String> problems(String where, String text) {
        List<String> problems = new ArrayList<>();
        String composed = VietnameseText.nfc(text);
        if (!composed.equals(text)) {
            problems.add(where + " is not written in Unicode normal form C");
        } else if (!VietnameseText.clean(text).equals(text)) {
            problems.add(where + " has invisible characters, or spaces that are not single plain ones between words");
        }
        composed.codePoints()
                .filter(Spelled::isStrange)
                .findFirst()
                .ifPresent(letter -> problems.add(where + " has a letter that only looks Vietnamese: U+"
                        + String.format(Locale.ROOT, "%04X", letter)));
        return problems;
    }

    private static boolean isStrange(int letter) {
        Character.UnicodeScript script = Character.UnicodeScript.of(letter);
        return STRANGE.indexOf(letter) >= 0
                || script == Character.UnicodeScript.CYRILLIC
                || script == Character.UnicodeScript.GREEK;
    }

    private static boolean isVietnamese(String text) {
        return text.codePoints().anyMatch(letter -> Character.isLetter(letter) && letter > 0x7f);
    }
}
