package vn.giamngheo.json.format.internal.bytes;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Values of an open list by the bytes of their codes, each made once as long as it recurs: a register has few provinces
 * and sources of water. Of bounded size whatever the codes are.
 *
 * @param <T> the values, which are immutable
 */
final class Codebook<T> {

    private static final int BITS = 8;
    private static final long SEED = 0x9e3779b97f4a7c15L;

    private final Function<? super String, ? extends T> parse;
    private final @Nullable Word<T>[] codes;

    // Only words of this type go in: the array never leaves this class.
    @SuppressWarnings({"unchecked", "rawtypes"})
    Codebook(Function<? super String, ? extends T> parse) {
        this.parse = parse;
        this.codes = new Word[1 << BITS];
    }

    /**
     * The value of a code, of which the first and last eight bytes are given.
     *
     * @throws IllegalArgumentException if there is none
     */
    T value(byte[] bytes, int from, int to, long first, long last) {
        int place = Word.hash(first, last, to - from, SEED, BITS);
        Word<T> code = codes[place];
        if (code == null || !code.is(bytes, from, to, first, last)) {
            code = made(bytes, from, to);
            codes[place] = code;
        }
        return code.value();
    }

    private Word<T> made(byte[] bytes, int from, int to) {
        // A code is ASCII; what is not, or is escaped, is refused for its letters.
        String code = new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
        return new Word<>(Arrays.copyOfRange(bytes, from, to), 0, parse.apply(code));
    }
}
