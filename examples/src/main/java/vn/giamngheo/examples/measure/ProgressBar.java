package vn.giamngheo.examples.measure;

import java.io.PrintStream;

/** One line of a terminal that fills up. */
final class ProgressBar {

    private static final int WIDTH = 40;

    private final PrintStream out;
    private final long whole;
    private int shown = -1;

    ProgressBar(PrintStream out, long whole) {
        this.out = out;
        this.whole = whole;
    }

    /** Shows how much is done, and what was done last. Writes only where the bar grows. */
    void show(long done, String last) {
        int filled = (int) (WIDTH * done / whole);
        if (filled > shown) {
            shown = filled;
            out.print("\r[" + "█".repeat(filled) + "░".repeat(WIDTH - filled) + "] " + last + " ".repeat(20));
            if (done == whole) {
                out.println();
            }
        }
    }
}
