package vn.giamngheo.internal;

/** How many letters must be put in, left out or replaced to make one text of another. */
public final class EditDistance {

    private static final int LETTERS_PER_FAULT = 4;
    private static final int MOST = 3;

    private EditDistance() {}

    /**
     * {@return how many faults in a text still let one guess what was meant: one in four letters, one to three}
     *
     * @param text the text
     */
    public static int boundFor(String text) {
        return Math.min(MOST, Math.max(1, text.length() / LETTERS_PER_FAULT));
    }

    /**
     * {@return the distance of two texts, or more than the bound if it is more than that}
     *
     * @param bound how much is still looked at; not negative
     * @param one a text
     * @param other the other
     */
    public static int upTo(int bound, String one, String other) {
        if (Math.abs(one.length() - other.length()) > bound) {
            return bound + 1;
        }
        int[] before = new int[other.length() + 1];
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            before[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            row[0] = i;
            int least = i;
            for (int j = 1; j <= other.length(); j++) {
                int replaced = before[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, 1 + Math.min(before[j], row[j - 1]));
                least = Math.min(least, row[j]);
            }
            if (least > bound) {
                return bound + 1;
            }
            int[] done = before;
            before = row;
            row = done;
        }
        return before[other.length()];
    }
}
