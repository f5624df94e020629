package vn.giamngheo.json.format.internal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The allowed word that somebody may have meant. */
final class Suggestion {

    /** No word of the format is as long; without a limit a hostile document could make the search slow. */
    private static final int LONGEST = 64;

    /** One slip for every so many letters. */
    private static final int LETTERS_PER_SLIP = 3;

    private Suggestion() {}

    /**
     * The nearest of the allowed words, the first of several; empty if none is near: at most one slip for every three
     * letters. Case, hyphens and underscores do not count.
     */
    static Optional<String> of(String found, List<String> allowed) {
        if (found.length() > LONGEST) {
            return Optional.empty();
        }
        String word = bare(found);
        Optional<String> nearest = Optional.empty();
        int least = Integer.MAX_VALUE;
        for (String candidate : allowed) {
            String other = bare(candidate);
            int slips = slips(word, other);
            int most = Math.max(1, Math.min(word.length(), other.length()) / LETTERS_PER_SLIP);
            if (slips <= most && slips < least) {
                least = slips;
                nearest = Optional.of(candidate);
            }
        }
        return nearest;
    }

    private static String bare(String word) {
        return word.replace("-", "").replace("_", "").toLowerCase(Locale.ROOT);
    }

    /** Letters added, left out, replaced, or exchanged with their neighbour. */
    private static int slips(String a, String b) {
        int[] beforeLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, Math.min(last[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
            }
            int[] free = beforeLast;
            beforeLast = last;
            last = row;
            row = free;
        }
        return last[b.length()];
    }
}
