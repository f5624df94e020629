package vn.giamngheo.json.format.internal.bytes;

import org.jspecify.annotations.Nullable;
import vn.giamngheo.place.AreaType;

/** Looks at the area of a household and its changes, which may stand in any order. */
final class AreaScan {

    /** So many changes are kept; hardly anybody has two. */
    private static final int MOST = 8;

    private static final long RURAL = Lexer.ascii("\"rural\"");
    private static final long URBAN = Lexer.ascii("\"urban\"");
    private static final int LENGTH = 7;
    private static final long SEVEN = 0x00ff_ffff_ffff_ffffL;

    private final Lexer in;
    private final long reviewed;
    private final Names names = new Names(HouseholdIn.OF_CHANGE);
    private final long[] days = new long[MOST];
    private final @Nullable AreaType[] changes = new AreaType[MOST];
    private @Nullable AreaType area;
    private int size;

    /** @param reviewed the day of the review, such as {@code 20250701} */
    AreaScan(Lexer in, long reviewed) {
        this.in = in;
        this.reviewed = reviewed;
    }

    void clear() {
        area = null;
        size = 0;
    }

    int area(byte[] bytes, int at) {
        long seven = Octets.at(bytes, at) & SEVEN;
        if (seven == RURAL || seven == URBAN) {
            area = seven == RURAL ? AreaType.RURAL : AreaType.URBAN;
            return at + LENGTH;
        }
        int after = in.word(bytes, at);
        area = in.of(bytes, HouseholdIn.AREAS);
        return after;
    }

    int changes(byte[] bytes, int from) {
        int at = Lexer.take(bytes, from, '[');
        do {
            if (size == MOST) {
                throw NotSure.here();
            }
            at = change(bytes, Lexer.take(bytes, at, '{'));
            size++;
            at = in.goesOn(bytes, at, ']');
        } while (in.more());
        return at;
    }

    private int change(byte[] bytes, int from) {
        int at = from;
        int seen = 0;
        int name = -1;
        do {
            at = in.name(bytes, at, names, name);
            name = in.name();
            seen = Seen.with(seen, name);
            if (name == 0) {
                at = in.date(bytes, at);
                days[size] = in.number();
            } else {
                at = in.word(bytes, at);
                changes[size] = in.of(bytes, HouseholdIn.AREAS);
            }
            at = in.goesOn(bytes, at, '}');
        } while (in.more());
        Seen.require(0b11, seen);
        return at;
    }

    /** The area on the day of the review; null if it is not known. */
    @Nullable
    AreaType onReview() {
        AreaType before = area;
        AreaType found = area;
        for (int i = 0; i < size; i++) {
            if (before == changes[i] || (i > 0 && days[i] <= days[i - 1])) {
                throw NotSure.here();
            }
            before = changes[i];
            found = days[i] <= reviewed ? before : found;
        }
        return found;
    }
}
