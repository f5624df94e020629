package vn.giamngheo.json.format.internal.bytes;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * A closed list of ASCII words, found by their bytes: names of properties, constants of an enum.
 *
 * @param <T> what they stand for
 */
final class Words<T> {

    private static final int MAX_SEED = 100_000;

    private final List<T> values;
    private final byte[][] words;
    /** Where a word is found: its index, or −1. No two words share a place, so there is one to compare with. */
    private final byte[] places;

    private final int seed;

    private Words(List<T> values, Function<? super T, String> word) {
        this.values = List.copyOf(values);
        words = values.stream()
                .map(value -> word.apply(value).getBytes(StandardCharsets.US_ASCII))
                .toArray(byte[][]::new);
        places = new byte[8 * Integer.highestOneBit(words.length)];
        seed = seedWithoutCollisions();
    }

    static Words<String> names(String... names) {
        return new Words<>(List.of(names), name -> name);
    }

    /** Constants as the tables write them: {@code NOT_DEPRIVED} as {@code not-deprived}. */
    static <E extends Enum<E>> Words<E> kebab(Class<E> type) {
        return new Words<>(
                List.of(type.getEnumConstants()),
                constant -> constant.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private int seedWithoutCollisions() {
        for (int candidate = 1; candidate < MAX_SEED; candidate++) {
            if (fits(candidate)) {
                return candidate;
            }
        }
        throw new IllegalArgumentException("no seed tells these words apart: " + values);
    }

    private boolean fits(int candidate) {
        Arrays.fill(places, (byte) -1);
        for (int i = 0; i < words.length; i++) {
            int place = place(words[i], 0, words[i].length, candidate);
            if (places[place] >= 0) {
                return false;
            }
            places[place] = (byte) i;
        }
        return true;
    }

    private int place(byte[] bytes, int from, int to, int by) {
        int length = to - from;
        int mixed = bytes[from] + by * (bytes[to - 1] + by * (bytes[from + (length >> 1)] + length * 5));
        return (mixed ^ (mixed >>> 7)) & (places.length - 1);
    }

    /** The index of the word that those bytes are; −1 if they are none. */
    int index(byte[] bytes, int from, int to) {
        if (from >= to) {
            return -1;
        }
        int found = places[place(bytes, from, to, seed)];
        return found >= 0 && is(found, bytes, from, to) ? found : -1;
    }

    private boolean is(int index, byte[] bytes, int from, int to) {
        byte[] word = words[index];
        return Arrays.equals(bytes, from, to, word, 0, word.length);
    }

    /** Whether that word begins there, and the quote after it; without looking for its end. */
    boolean quotedAt(int index, byte[] bytes, int from, int to) {
        byte[] word = words[index];
        int end = from + word.length;
        if (end >= to || bytes[end] != '"') {
            return false;
        }
        for (int i = 0; i < word.length; i++) {
            if (bytes[from + i] != word[i]) {
                return false;
            }
        }
        return true;
    }

    int size() {
        return words.length;
    }

    int length(int index) {
        return words[index].length;
    }

    T value(int index) {
        return values.get(index);
    }
}
