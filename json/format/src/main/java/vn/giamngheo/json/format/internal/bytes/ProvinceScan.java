package vn.giamngheo.json.format.internal.bytes;

import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.giamngheo.place.Province;

/**
 * Looks at the province of a household.
 *
 * @param <P> what belongs to a province
 */
final class ProvinceScan<P> {

    private static final int CODES = 100;
    private static final long CURRENT = Lexer.ascii("\"current");
    private static final long FORMER = Lexer.ascii("\"former:");

    private final Function<? super Province, ? extends P> make;
    private final @Nullable Object[] current = new Object[CODES];
    private final @Nullable Object[] former = new Object[CODES];
    private @Nullable P found;

    ProvinceScan(Function<? super Province, ? extends P> make) {
        this.make = make;
    }

    P found() {
        return Objects.requireNonNull(found);
    }

    int scan(byte[] bytes, int from) {
        int at = Lexer.spaces(bytes, from);
        long eight = Octets.at(bytes, at);
        if (eight == FORMER) {
            return code(bytes, at + Long.BYTES, former, Province.Codes.FORMER);
        }
        if (eight != CURRENT || bytes[at + Long.BYTES] != ':') {
            throw NotSure.here();
        }
        return code(bytes, at + Long.BYTES + 1, current, Province.Codes.CURRENT);
    }

    private int code(byte[] bytes, int at, @Nullable Object[] known, Province.Codes codes) {
        int tens = bytes[at] - '0';
        int ones = bytes[at + 1] - '0';
        if (tens < 0 || tens > 9 || ones < 0 || ones > 9 || bytes[at + 2] != '"') {
            throw NotSure.here();
        }
        int code = tens * 10 + ones;
        @SuppressWarnings("unchecked") // Only what was made goes in.
        P kept = (P) known[code];
        if (kept == null) {
            kept = make.apply(new Province("" + tens + ones, codes));
            known[code] = kept;
        }
        found = kept;
        return at + 3;
    }
}
