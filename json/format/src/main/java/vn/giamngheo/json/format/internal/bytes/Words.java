package vn.giamngheo.json.format.internal.bytes;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * A closed list of ASCII words, found by their bytes: names of properties, constants of an enum.
 *
 * @param <T> what they stand for
 */
final class Words<T> {

    private static final int MAX_SEEDS = 100_000;

    private final List<T> values;
    private final Word[] words;
    /** Where a word is found: its index, or −1. No two words share a place, so there is one to compare with. */
    private final byte[] places;

    private final int bits;
    private final long seed;

    private Words(List<T> values, Function<? super T, String> text) {
        this.values = List.copyOf(values);
        words = values.stream()
                .map(value -> new Word(text.apply(value).getBytes(StandardCharsets.US_ASCII)))
                .toArray(Word[]::new);
        bits = Integer.SIZE - Integer.numberOfLeadingZeros(words.length) + 2;
        places = new byte[1 << bits];
        seed = new SplittableRandom(1)
                .longs(MAX_SEEDS)
                .filter(this::tellsApart)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("words must differ: " + values));
        Arrays.fill(places, (byte) -1);
        for (int i = 0; i < words.length; i++) {
            places[words[i].hash(seed, bits)] = (byte) i;
        }
    }

    static Words<Integer> names(String... names) {
        return new Words<>(IntStream.range(0, names.length).boxed().toList(), index -> names[index]);
    }

    /** Constants as the tables write them: {@code NOT_DEPRIVED} as {@code not-deprived}. */
    static <E extends Enum<E>> Words<E> kebab(Class<E> type) {
        return new Words<>(
                List.of(type.getEnumConstants()),
                constant -> constant.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private boolean tellsApart(long candidate) {
        return Arrays.stream(words).mapToInt(word -> word.hash(candidate, bits)).distinct().count() == words.length;
    }

    /** The index of the word that those bytes are; −1 if they are none. */
    int index(byte[] bytes, int from, int to) {
        long first = Octets.first(bytes, from, to);
        long last = Octets.last(bytes, from, to, first);
        int found = places[Word.hash(first, last, to - from, seed, bits)];
        return found >= 0 && words[found].is(bytes, from, to, first, last) ? found : -1;
    }

    T value(int index) {
        return values.get(index);
    }
}
