package vn.giamngheo.json.format.internal.bytes;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Values of an open list by the bytes of their codes, each made once as long as it recurs: a register has few provinces
 * and sources of water. Of bounded size whatever the codes are. Threads may share it: what one of them overwrites, the
 * other makes again.
 *
 * @param <T> the values, which are immutable
 */
final class Codebook<T> {

    private static final int SIZE = 256;

    private record Entry<T>(byte[] code, T value) {
        boolean is(byte[] bytes, int from, int to) {
            return Arrays.equals(bytes, from, to, code, 0, code.length);
        }
    }

    private final Function<? super String, ? extends T> parse;
    private final @Nullable Entry<T>[] entries;

    // Only entries of this type go in: the array never leaves this class.
    @SuppressWarnings({"unchecked", "rawtypes"})
    Codebook(Function<? super String, ? extends T> parse) {
        this.parse = parse;
        this.entries = new Entry[SIZE];
    }

    /**
     * The value of a code.
     *
     * @throws IllegalArgumentException if there is none
     */
    T value(byte[] bytes, int from, int to) {
        if (from == to) {
            throw NotSure.here();
        }
        int place = place(bytes, from, to);
        Entry<T> entry = entries[place];
        if (entry == null || !entry.is(bytes, from, to)) {
            entry = made(bytes, from, to);
            entries[place] = entry;
        }
        return entry.value();
    }

    private Entry<T> made(byte[] bytes, int from, int to) {
        // A code is ASCII; what is not, or is escaped, is refused for its letters.
        String code = new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
        return new Entry<>(Arrays.copyOfRange(bytes, from, to), parse.apply(code));
    }

    private static int place(byte[] bytes, int from, int to) {
        int length = to - from;
        int mixed = bytes[from] * 0x1f + bytes[from + (length >> 1)] * 0x3d + bytes[to - 1] * 0x7 + length * 0x65;
        int beforeLast = bytes[length > 1 ? to - 2 : from];
        mixed += beforeLast * 0x49;
        return (mixed ^ (mixed >>> 8)) & (SIZE - 1);
    }
}
