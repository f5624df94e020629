package vn.giamngheo.agency;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.giamngheo.text.VietnameseText;

/**
 * The name of an officer, taken apart.
 *
 * @param words the office
 * @param body the body that it is held in; empty if none is named
 */
record Office(String words, Optional<String> body) {

    /** <i>phó trưởng ban</i>, and one more for safety. */
    private static final int MOST_WORDS_OF_AN_OFFICE = 4;

    /** What may stand before an office, or between two. */
    private static final Pattern BEFORE =
            Pattern.compile("[ ,/]*(?:(?:và|các|những|từng|mỗi) )*", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** Offices whose last words are the first of the body: <i>Chánh Văn phòng</i>, and it is the <i>Văn phòng</i>'s. */
    private static final Map<String, String> BODIES = Stream.of(
                    "chánh văn phòng:Văn phòng",
                    "phó chánh văn phòng:Văn phòng",
                    "trưởng ban:Ban",
                    "phó trưởng ban:Ban",
                    "phó ban:Ban",
                    "trưởng phòng:Phòng",
                    "phó trưởng phòng:Phòng",
                    "chánh thanh tra:Thanh tra",
                    "trưởng công an:Công an",
                    "trưởng thôn:thôn",
                    "trưởng bản:bản")
            .map(pair -> pair.split(":", -1))
            .collect(Collectors.toUnmodifiableMap(pair -> VietnameseText.identityKey(pair[0]), pair -> pair[1]));

    private static final Phrases OF_THE_GOVERNMENT = Phrases.of("thủ tướng,phó thủ tướng");

    static Office of(String name) {
        int end = 0;
        String last = "";
        Matcher before = BEFORE.matcher(name);
        for (int next = 0; next >= 0; ) {
            int from = before.region(next, name.length()).lookingAt() ? before.end() : next;
            next = endOfOffice(name, from);
            if (next >= 0) {
                last = NameKey.of(name.substring(from, next));
                end = next;
            }
        }
        if (end == 0) {
            return new Office(name, Optional.empty());
        }
        return new Office(name.substring(0, end), body(last, name.substring(end).strip()));
    }

    private static Optional<String> body(String office, String rest) {
        if (NameKey.of(rest).isEmpty()) {
            return OF_THE_GOVERNMENT.contains(office) ? Optional.of("Chính phủ") : Optional.empty();
        }
        String head = BODIES.getOrDefault(office, "");
        boolean complete = head.isEmpty() || Phrases.starts(NameKey.of(rest), VietnameseText.identityKey(head));
        return Optional.of(complete ? rest : head + " " + rest);
    }

    /** Where the longest office ends that begins at an index; -1 if none does. */
    private static int endOfOffice(String name, int from) {
        int found = -1;
        int end = from;
        for (int words = 0; words < MOST_WORDS_OF_AN_OFFICE && end < name.length(); words++) {
            end = endOfWord(name, end + (words == 0 ? 0 : 1));
            if (Officers.isOffice(NameKey.of(name.substring(from, end)))) {
                found = end;
            }
        }
        return found;
    }

    private static int endOfWord(String name, int from) {
        int end = from;
        while (end < name.length() && Character.isLetterOrDigit(name.charAt(end))) {
            end++;
        }
        return end;
    }
}
