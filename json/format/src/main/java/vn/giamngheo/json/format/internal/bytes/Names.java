package vn.giamngheo.json.format.internal.bytes;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The names of the properties of an object, and which came after which last time: whoever writes a register writes the
 * properties of all its lines in one order. Used by one thread at a time.
 */
final class Names {

    private final Words<String> words;
    /** Null where a name is longer than what is compared at once. */
    private final @Nullable Expected[] spelt;
    /** By the name before, from 1; the first of an object at 0. */
    private final @Nullable Expected[] expected;

    private final int[] after;

    Names(Words<String> words) {
        this.words = words;
        List<String> names = words.values();
        spelt = names.stream().map(Names::spelt).toArray(Expected[]::new);
        after = new int[names.size() + 1];
        expected = new Expected[names.size() + 1];
        for (int i = 0; i < names.size(); i++) {
            learn(i - 1, i);
        }
    }

    private static @Nullable Expected spelt(String name) {
        String text = "\"" + name + "\":";
        return text.length() <= Expected.MOST ? new Expected(text) : null;
    }

    Words<String> words() {
        return words;
    }

    /** What is expected after a name, −1 for none, with its quotes and colon; null if nothing is. */
    @Nullable
    Expected expected(int before) {
        return expected[before + 1];
    }

    /** The index of the name that is expected. */
    int after(int before) {
        return after[before + 1];
    }

    void learn(int before, int name) {
        after[before + 1] = name;
        expected[before + 1] = spelt[name];
    }
}
