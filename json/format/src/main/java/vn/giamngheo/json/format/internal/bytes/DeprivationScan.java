package vn.giamngheo.json.format.internal.bytes;

import java.util.List;
import vn.giamngheo.household.DeprivationStatus;

/** Looks at what the commune judged of the indicators of one standard. */
final class DeprivationScan {

    private static final long DEPRIVED = Lexer.ascii("\"deprive");
    private static final int DEPRIVED_LENGTH = 10;
    private static final long NOT_DEPRIVED = Lexer.ascii("\"not-dep");
    private static final long NOT_DEPRIVED_END = Lexer.ascii("eprived\"");
    private static final int NOT_DEPRIVED_LENGTH = 14;

    private final Lexer in;
    private final Names names;
    private int deprived;
    private int known;

    /** @param codes those of the indicators, in the order of their bits */
    DeprivationScan(Lexer in, List<String> codes) {
        this.in = in;
        this.names = new Names(Words.names(codes.toArray(String[]::new)));
    }

    void clear() {
        deprived = 0;
        known = 0;
    }

    int deprived() {
        return deprived;
    }

    int known() {
        return known;
    }

    int scan(byte[] bytes, int from) {
        int at = Lexer.take(bytes, from, '{');
        int seen = 0;
        int name = -1;
        do {
            at = in.name(bytes, at, names, name);
            name = in.name();
            seen = Seen.with(seen, name);
            at = in.goesOn(bytes, status(bytes, at, 1 << name), '}');
        } while (in.more());
        return at;
    }

    private int status(byte[] bytes, int at, int bit) {
        long eight = Octets.at(bytes, at);
        if (eight == NOT_DEPRIVED && Octets.at(bytes, at + NOT_DEPRIVED_LENGTH - Long.BYTES) == NOT_DEPRIVED_END) {
            known |= bit;
            return at + NOT_DEPRIVED_LENGTH;
        }
        if (eight == DEPRIVED && bytes[at + 8] == 'd' && bytes[at + 9] == '"') {
            known |= bit;
            deprived |= bit;
            return at + DEPRIVED_LENGTH;
        }
        int after = in.word(bytes, at);
        DeprivationStatus status = in.of(bytes, DeprivationsIn.STATUSES);
        known |= status == DeprivationStatus.UNKNOWN ? 0 : bit;
        deprived |= status == DeprivationStatus.DEPRIVED ? bit : 0;
        return after;
    }
}
