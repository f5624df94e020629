package vn.giamngheo.testkit.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Letters that look like others, and what a scanner makes of letters with marks. */
final class LikeLetters {

    /** Read as what is meant: they stand in no other Vietnamese word. */
    private static final Map<String, List<String>> READ = Map.of(
            "ư", List.of("\u01a3"),
            "Ư", List.of("\u01a2"),
            "đ", List.of("\u00f0", "\u0256"),
            "Đ", List.of("\u00d0", "\u0189"));

    /** Letters of other scripts, and digits for letters. */
    private static final Map<String, List<String>> NOT_READ = Map.ofEntries(
            Map.entry("a", List.of("\u0430")),
            Map.entry("c", List.of("\u0441")),
            Map.entry("e", List.of("\u0435")),
            Map.entry("o", List.of("\u043e", "0")),
            Map.entry("p", List.of("\u0440")),
            Map.entry("y", List.of("\u0443")),
            Map.entry("A", List.of("\u0410")),
            Map.entry("B", List.of("\u0412")),
            Map.entry("C", List.of("\u0421")),
            Map.entry("H", List.of("\u041d")),
            Map.entry("O", List.of("\u041e", "0")),
            Map.entry("T", List.of("\u0422")),
            Map.entry("l", List.of("1", "I")),
            Map.entry("0", List.of("O", "\u041e")),
            Map.entry("1", List.of("l", "I")));

    private LikeLetters() {}

    static List<Place> read(List<String> letters) {
        return places(letters, READ);
    }

    static List<Place> notRead(List<String> letters) {
        return places(letters, NOT_READ);
    }

    private static List<Place> places(List<String> letters, Map<String, List<String>> alike) {
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < letters.size(); i++) {
            String apart = Letters.decomposed(letters.get(i));
            // The horn belongs to the letter; a tone stays.
            int end = apart.startsWith("\u031b", 1) ? 2 : 1;
            String rest = apart.substring(Math.min(end, apart.length()));
            List<String> instead =
                    alike.getOrDefault(Letters.composed(apart.substring(0, Math.min(end, apart.length()))), List.of());
            if (!instead.isEmpty()) {
                places.add(new Place(
                        i, i + 1, instead.stream().map(other -> other + rest).toList()));
            }
        }
        return places;
    }

    /** What a scanner leaves of a letter with marks: the letter without a mark, or nothing. */
    static Set<String> lost(String letter) {
        String apart = Letters.decomposed(letter);
        Set<String> left = new LinkedHashSet<>();
        if (apart.length() > 1) {
            left.add(apart.substring(0, 1));
            left.add("");
            if (apart.length() > 2) {
                left.add(Letters.composed("" + apart.charAt(0) + apart.charAt(1)));
                left.add(Letters.composed("" + apart.charAt(0) + apart.charAt(2)));
            }
        } else if (apart.equals("đ")) {
            left.addAll(List.of("d", ""));
        } else if (apart.equals("Đ")) {
            left.addAll(List.of("D", ""));
        }
        return left;
    }
}
