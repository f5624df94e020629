package vn.giamngheo.json.format.internal.bytes;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A closed list of ASCII words, found by their bytes: names of properties, constants of an enum.
 *
 * @param <T> what they stand for
 */
final class Words<T> {

    private static final int MAX_SEEDS = 100_000;

    /** No two words share a place, so there is one to compare with. */
    private final @Nullable Word<T>[] places;

    private final int bits;
    private final long seed;
    private final List<T> values;

    // Only words of this type go in: the array never leaves this class.
    @SuppressWarnings({"unchecked", "rawtypes"})
    private Words(List<T> values, Function<? super T, String> text) {
        List<Word<T>> words = IntStream.range(0, values.size())
                .mapToObj(i -> word(text.apply(values.get(i)), i, values.get(i)))
                .toList();
        this.values = values;
        bits = Integer.SIZE - Integer.numberOfLeadingZeros(words.size()) + 2;
        seed = new SplittableRandom(1)
                .longs(MAX_SEEDS)
                .filter(candidate -> tellsApart(words, candidate))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("words must differ: " + values));
        places = new Word[1 << bits];
        words.forEach(word -> places[word.hash(seed, bits)] = word);
    }

    private static <T> Word<T> word(String text, int index, T value) {
        return new Word<>(text.getBytes(StandardCharsets.US_ASCII), index, value);
    }

    private boolean tellsApart(List<Word<T>> words, long candidate) {
        return words.stream()
                        .mapToInt(word -> word.hash(candidate, bits))
                        .distinct()
                        .count()
                == words.size();
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

    /** What they stand for, in their order. */
    List<T> values() {
        return values;
    }

    /** The word that bytes are, of which the first and last eight are given. */
    Word<T> find(byte[] bytes, int from, int to, long first, long last) {
        Word<T> word = places[Word.hash(first, last, to - from, seed, bits)];
        if (word == null || !word.is(bytes, from, to, first, last)) {
            throw NotSure.here();
        }
        return word;
    }
}
