package vn.giamngheo.directory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place as it stands behind the name of a body, on keys.
 *
 * @param kind the word for its kind; empty if there is none
 * @param name its name without that word; blank in <i>UBND tỉnh</i>
 */
record PlaceWords(Optional<PlaceKind> kind, String name) {

    /** A commune, its district and its province. */
    private static final int MOST = 3;

    private static final Pattern KIND = Pattern.compile(
            "(?<![\\p{L}\\p{N}])(?:(?:" + PlaceKind.WORDS + ")(?![\\p{L}\\p{N}])|(?:tp|tx)(?:\\. ?| ))");

    private static final Pattern BEFORE = Pattern.compile("(?:của|trực thuộc|thuộc|ở|tại|cấp) ");
    private static final Pattern BEHIND = Pattern.compile("(?:[ ,]|(?<![\\p{L}])(?:của|trực thuộc|thuộc))+$");

    /** At most six words, none of which is for anything but names. */
    private static final Pattern NAME =
            Pattern.compile("(?!.*(?<!\\p{L})(?:và|các|của|có|về|theo|cùng|khác|nêu|liên quan|nghèo)(?!\\p{L}))"
                    + "[\\p{L}\\p{N}'’.]+(?:[ -][\\p{L}\\p{N}'’.]+){0,5}");

    /** The places that a wording consists of, the nearest first; empty if it is anything else. */
    static Optional<List<PlaceWords>> read(String wording) {
        Matcher before = BEFORE.matcher(wording);
        String text = before.lookingAt() ? wording.substring(before.end()) : wording;
        List<PlaceWords> places = new ArrayList<>();
        Matcher kinds = KIND.matcher(text);
        Optional<PlaceKind> kind = Optional.empty();
        int start = 0;
        while (kinds.find()) {
            add(places, kind, text.substring(start, kinds.start()));
            String word = kinds.group();
            kind = PlaceKind.ofWord(word)
                    .or(() -> Optional.of(word.startsWith("tp") ? PlaceKind.CITY : PlaceKind.TOWN));
            start = kinds.end();
        }
        add(places, kind, text.substring(start));
        boolean named = places.stream()
                .allMatch(place ->
                        place.name.isEmpty() || NAME.matcher(place.name).matches());
        return named && places.size() <= MOST ? Optional.of(List.copyOf(places)) : Optional.empty();
    }

    private static void add(List<PlaceWords> places, Optional<PlaceKind> kind, String words) {
        String name = BEHIND.matcher(words).replaceFirst("").strip();
        if (kind.isPresent() || !name.isEmpty()) {
            places.add(new PlaceWords(kind, name));
        }
    }

    boolean isNamed() {
        return !name.isEmpty();
    }

    /** The name with the word for its kind, if there is one. */
    String full() {
        return kind.map(one -> one.word() + " " + name).orElse(name);
    }
}
