package vn.giamngheo.testkit.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The open syllables oa, oe and uy, whose tone mark has two places: hoá and hóa. */
final class Tones {

    private static final Set<String> OPEN = Set.of("oa", "oe", "uy");
    private static final String MARKS = "\u0300\u0301\u0303\u0309\u0323";

    private Tones() {}

    static List<Place> places(List<String> letters) {
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < letters.size(); i++) {
            int second = next(letters, i + 1, 1);
            if (second < letters.size()
                    && !is(letters, next(letters, i - 1, -1), "q")
                    && endsSyllable(letters, second)) {
                String moved = moved(letters.get(i), letters.get(second));
                if (!moved.isEmpty()) {
                    places.add(new Place(i, second + 1, List.of(moved)));
                }
            }
        }
        return places;
    }

    /** The two letters with the mark on the other one; empty if they are no such pair. */
    private static String moved(String first, String second) {
        String a = Letters.decomposed(first);
        String b = Letters.decomposed(second);
        boolean open = OPEN.contains(("" + a.charAt(0) + b.charAt(0)).toLowerCase(Locale.ROOT));
        if (open && a.length() == 1 && b.length() == 2 && isTone(b.charAt(1))) {
            return Letters.composed(a + b.charAt(1)) + b.charAt(0);
        }
        if (open && a.length() == 2 && b.length() == 1 && isTone(a.charAt(1))) {
            return a.charAt(0) + Letters.composed(b + a.charAt(1));
        }
        return "";
    }

    private static boolean isTone(char mark) {
        return MARKS.indexOf(mark) >= 0;
    }

    private static boolean endsSyllable(List<String> letters, int at) {
        int after = next(letters, at + 1, 1);
        return after >= letters.size() || !Letters.isLetter(letters.get(after));
    }

    /** What stands there, or beyond what is invisible there. */
    private static int next(List<String> letters, int from, int step) {
        int at = from;
        while (at >= 0 && at < letters.size() && Letters.isInvisible(letters.get(at))) {
            at += step;
        }
        return at;
    }

    private static boolean is(List<String> letters, int at, String letter) {
        return at >= 0 && letters.get(at).equalsIgnoreCase(letter);
    }
}
