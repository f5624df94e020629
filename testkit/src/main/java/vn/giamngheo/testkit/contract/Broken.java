package vn.giamngheo.testkit.contract;

import java.util.List;
import vn.giamngheo.text.Phrase;

/** How contracts say what does not hold. */
final class Broken {

    private Broken() {}

    /** Throws if there is a problem. */
    static void throwIfAny(String subject, List<String> problems) {
        if (!problems.isEmpty()) {
            throw new AssertionError(subject + " must keep its contract, but:\n- " + String.join("\n- ", problems));
        }
    }

    /** Words of the library in both languages: the test is read in one, the report to an office in the other. */
    static String both(Phrase words) {
        return words.english() + " | " + words.vietnamese();
    }

    /** The kind of something thrown; nothing of its message, which may be of somebody. */
    static String kind(Throwable thrown) {
        return thrown.getClass().getName();
    }
}
