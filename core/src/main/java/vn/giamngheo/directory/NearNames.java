package vn.giamngheo.directory;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.giamngheo.internal.EditDistance;

/** Names by their letters without marks: for suggestions, never for identity. */
final class NearNames {

    private static final int LETTERS_A_FAULT = 6;
    private static final int MOST_FAULTS = 3;

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Map<Integer, List<NearName>> byLength = new HashMap<>();

    private record NearName(String letters, EntryName name) {}

    private record Suggestion(EntryName name, int faults) {}

    void add(String stem, EntryName name) {
        Stream<String> spellings =
                Stream.of(letters(stem), letters(NameKeys.of(name.text())), initials(stem, 0), initials(stem, 1));
        for (String letters : spellings.distinct().toList()) {
            byLength.computeIfAbsent(letters.length(), length -> new ArrayList<>())
                    .add(new NearName(letters, name));
        }
    }

    List<EntryName> of(String key) {
        String asked = letters(key);
        int most = Math.min(asked.length() / LETTERS_A_FAULT, MOST_FAULTS);
        Map<AgencyId, Suggestion> found = new TreeMap<>();
        for (int length = asked.length() - most; length <= asked.length() + most; length++) {
            for (NearName near : byLength.getOrDefault(length, List.of())) {
                int faults = EditDistance.upTo(most, asked, near.letters);
                if (faults <= most) {
                    found.merge(near.name.entry().id(), new Suggestion(near.name, faults), NearNames::nearer);
                }
            }
        }
        return found.values().stream()
                .sorted(Comparator.comparingInt(Suggestion::faults))
                .map(Suggestion::name)
                .toList();
    }

    private static Suggestion nearer(Suggestion one, Suggestion other) {
        return other.faults < one.faults ? other : one;
    }

    /** The letters and digits of a text, without marks. */
    static String letters(String text) {
        String plain =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        return NO_LETTERS.matcher(plain).replaceAll("").replace('đ', 'd');
    }

    /** <i>SLDTBXH</i>, or <i>So LDTBXH</i> with the first word in full: what is left of abbreviations without marks. */
    private static String initials(String stem, int wordsInFull) {
        StringBuilder letters = new StringBuilder();
        String[] words = NO_LETTERS.split(stem, -1);
        for (int i = 0; i < words.length; i++) {
            if (i < wordsInFull) {
                letters.append(words[i]);
            } else if (!words[i].isEmpty() && !words[i].equals("và")) {
                letters.append(words[i], 0, 1);
            }
        }
        return letters(letters.toString());
    }
}
