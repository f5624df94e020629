package vn.giamngheo.population;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import vn.giamngheo.internal.PackedIn;
import vn.giamngheo.internal.PackedOut;
import vn.giamngheo.measure.Unit;
import vn.giamngheo.text.RefusedException;

/** What the compact forms of this package have in common. */
final class Packed {

    private Packed() {}

    static void unit(PackedOut out, Unit unit) {
        out.text(unit.code()).whole(unit.decimals());
    }

    static void name(PackedOut out, Optional<String> name) {
        out.whole(name.isPresent() ? 1 : 0);
        name.ifPresent(out::text);
    }

    static PackedIn start(byte[] bytes, String tag, int version) {
        PackedIn in = new PackedIn(bytes, RefusedException::brokenBytes);
        if (!in.text().equals(tag) || in.whole() != version) {
            throw RefusedException.brokenBytes();
        }
        return in;
    }

    static Unit unit(PackedIn in) {
        String code = in.text();
        int decimals = in.upTo(Unit.MAX_DECIMALS);
        return made(() -> Unit.of(code, decimals));
    }

    /** Checks that nothing is left, and that what was read is written so: a number with idle bytes is none of ours. */
    static <T> T end(PackedIn in, byte[] bytes, T read, Function<T, byte[]> writing) {
        in.end();
        if (!Arrays.equals(writing.apply(read), bytes)) {
            throw RefusedException.brokenBytes();
        }
        return read;
    }

    static Optional<String> name(PackedIn in) {
        if (in.upTo(1) == 0) {
            return Optional.empty();
        }
        String name = in.text();
        if (name.isBlank()) {
            throw RefusedException.brokenBytes();
        }
        return Optional.of(name);
    }

    static long notNegative(PackedIn in) {
        long number = in.whole();
        if (number < 0) {
            throw RefusedException.brokenBytes();
        }
        return number;
    }

    static long positive(PackedIn in) {
        long number = in.whole();
        if (number <= 0) {
            throw RefusedException.brokenBytes();
        }
        return number;
    }

    /** A value of parts that its type may refuse. */
    static <T> T made(Supplier<T> making) {
        try {
            return making.get();
        } catch (IllegalArgumentException | ArithmeticException e) {
            throw RefusedException.brokenBytes();
        }
    }
}
