package vn.giamngheo.testkit.scenario;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Phrase;
import vn.giamngheo.text.RefusedException;
import vn.giamngheo.text.VietnameseText;

/**
 * Words that stand for values, in both languages. Compared by {@link VietnameseText#identityKey}: neither capitals nor the
 * normal form nor the place of a tone mark matter, letters and diacritics do.
 *
 * @param <T> the values
 */
final class Words<T> {

    private static final String CODE = "code:";

    /** Beyond this a word is another word, not a misspelt one. */
    private static final int MOST_EDITS = 2;

    private final Map<String, T> byKey = new LinkedHashMap<>();
    private final List<Phrase> shown = new ArrayList<>();
    private final Map<String, String> written = new LinkedHashMap<>();

    static <T> Words<T> of(Collection<T> values, Function<T, Phrase> phrase, Function<T, String> code) {
        Words<T> words = new Words<>();
        for (T value : values) {
            Phrase named = phrase.apply(value);
            words.shown.add(named);
            words.also(named.vietnamese(), value).also(named.english(), value).also(code.apply(value), value);
        }
        return words;
    }

    Words<T> also(String word, T value) {
        String key = VietnameseText.identityKey(word);
        byKey.putIfAbsent(key, value);
        written.putIfAbsent(key, word);
        return this;
    }

    Optional<T> find(String text) {
        return Optional.ofNullable(byKey.get(VietnameseText.identityKey(text)));
    }

    /**
     * The value of a word.
     *
     * @throws RefusedException if there is none, with the word that may be meant or all there are
     */
    T read(String text) {
        return find(text).orElseThrow(() -> unknown(text));
    }

    /** The same, for values that others may add to: {@code code:…} is one of theirs, so that nobody adds one by a slip. */
    T read(String text, Function<String, T> added) {
        return text.startsWith(CODE) ? added.apply(text.substring(CODE.length())) : read(text);
    }

    RefusedException unknown(String text) {
        String quoted = Phrase.shown(text);
        Optional<String> near = nearest(text);
        return new RefusedException(
                "không hiểu “" + quoted + "”"
                        + near.map(word -> "; có phải là “" + word + "”?")
                                .orElse("; dùng một trong: " + all(Language.VIETNAMESE)),
                "'" + quoted + "' is not understood"
                        + near.map(word -> "; is '" + word + "' meant?")
                                .orElse("; use one of: " + all(Language.ENGLISH)));
    }

    private String all(Language language) {
        return String.join(
                "; ", shown.stream().map(phrase -> phrase.in(language)).toList());
    }

    private Optional<String> nearest(String text) {
        String key = VietnameseText.identityKey(Phrase.shown(text));
        Optional<String> nearest = Optional.empty();
        int least = MOST_EDITS + 1;
        for (Map.Entry<String, String> word : written.entrySet()) {
            int edits = edits(key, word.getKey());
            if (edits < least && edits < word.getKey().length()) {
                least = edits;
                nearest = Optional.of(word.getValue());
            }
        }
        return nearest;
    }

    /** How many letters must be put in, left out or replaced. */
    private static int edits(String from, String to) {
        int[] row = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int replaced = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[to.length()];
    }
}
