package vn.giamngheo.monetary;

import java.math.BigInteger;
import java.util.Optional;
import vn.giamngheo.internal.PackedIn;
import vn.giamngheo.internal.PackedOut;
import vn.giamngheo.measure.Unit;
import vn.giamngheo.text.RefusedException;

/** What the binary forms of this package share. */
final class Packed {

    /** Sums have 192 bits, in words of 63, so that none is negative. */
    private static final int WORD_BITS = 63;

    private static final int MOST_WORDS = 4;

    private Packed() {}

    static PackedOut begin(String tag, int version, Unit unit, Optional<String> group) {
        PackedOut out = new PackedOut().text(tag).whole(version);
        out.text(unit.code()).whole(unit.decimals());
        return out.text(group.orElse(""));
    }

    static Unit unit(PackedIn in, String tag, int version) {
        require(in.text().equals(tag));
        require(in.whole() == version);
        String code = in.text();
        int decimals = in.upTo(Unit.MAX_DECIMALS);
        try {
            return Unit.of(code, decimals);
        } catch (RefusedException e) {
            throw RefusedException.brokenBytes();
        }
    }

    /** No name of a group is blank, so an empty text is none. */
    static Optional<String> group(PackedIn in) {
        String name = in.text();
        require(name.isEmpty() || !name.isBlank());
        return name.isEmpty() ? Optional.empty() : Optional.of(name);
    }

    static long sum(PackedIn in) {
        long sum = in.whole();
        require(sum >= 0);
        return sum;
    }

    static void write(PackedOut out, BigInteger number) {
        int words = (number.bitLength() + WORD_BITS - 1) / WORD_BITS;
        out.whole(words);
        for (int i = 0; i < words; i++) {
            out.whole(number.shiftRight(WORD_BITS * i).longValue() & Long.MAX_VALUE);
        }
    }

    static BigInteger wide(PackedIn in) {
        int words = in.upTo(MOST_WORDS);
        BigInteger number = BigInteger.ZERO;
        for (int i = 0; i < words; i++) {
            long word = sum(in);
            require(word > 0 || i < words - 1);
            number = number.or(BigInteger.valueOf(word).shiftLeft(WORD_BITS * i));
        }
        return number;
    }

    static void requireBetween(BigInteger least, BigInteger number, BigInteger most) {
        require(least.compareTo(number) <= 0 && number.compareTo(most) <= 0);
    }

    static void require(boolean holds) {
        if (!holds) {
            throw RefusedException.brokenBytes();
        }
    }
}
