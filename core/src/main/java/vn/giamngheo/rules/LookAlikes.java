package vn.giamngheo.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.giamngheo.text.Phrase;

/** Letters that only look Vietnamese: gha for ư, eth and African D for đ, and those of other scripts among Latin ones. */
final class LookAlikes {

    private static final String STRANGE = "\u01a2\u01a3\u00d0\u00f0\u0189\u0256";

    /** No more are shown of one place. */
    private static final int SHOWN = 5;

    private LookAlikes() {}

    /** The first words of some texts that have such letters. */
    static List<String> in(Stream<String> texts) {
        return texts.flatMap(text -> words(text).stream())
                .distinct()
                .limit(SHOWN)
                .toList();
    }

    /** The first words of a text that have such letters. */
    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int end = 0;
        while (end < text.length() && words.size() < SHOWN) {
            int begin = end;
            end = endOfWord(text, begin);
            if (end == begin) {
                end += Character.charCount(text.codePointAt(begin));
            } else if (isStrange(text, begin, end)) {
                words.add(Phrase.shown(text.substring(begin, end)));
            }
        }
        return words;
    }

    private static int endOfWord(String text, int begin) {
        int end = begin;
        while (end < text.length() && Character.isLetter(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    private static boolean isStrange(String text, int begin, int end) {
        boolean latin = false;
        boolean other = false;
        for (int i = begin; i < end; i += Character.charCount(text.codePointAt(i))) {
            if (STRANGE.indexOf(text.charAt(i)) >= 0) {
                return true;
            }
            Character.UnicodeScript script = Character.UnicodeScript.of(text.codePointAt(i));
            latin |= script == Character.UnicodeScript.LATIN;
            other |= script == Character.UnicodeScript.CYRILLIC || script == Character.UnicodeScript.GREEK;
        }
        return latin && other;
    }
}
