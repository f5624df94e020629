package vn.giamngheo.json.format.internal.bytes;

import vn.giamngheo.household.Income;
import vn.giamngheo.quantity.Vnd;

/** Looks at an income. */
final class IncomeScan {

    private static final long MOST = 1_000_000_000_000_000L;
    private static final int MONTHS = 12;

    private static final int NONE = 0;
    private static final int PER_HEAD = 0b0011;
    private static final int OF_HOUSEHOLD = 0b1101;

    private final Lexer in;
    private final Names names = new Names(IncomeIn.NAMES);
    private int seen;
    private int kind;
    private long amount;
    private int months;

    IncomeScan(Lexer in) {
        this.in = in;
    }

    void clear() {
        seen = NONE;
    }

    int scan(byte[] bytes, int from) {
        int at = Lexer.take(bytes, from, '{');
        int name = -1;
        do {
            at = in.name(bytes, at, names, name);
            name = in.name();
            seen = Seen.with(seen, name);
            at = in.goesOn(bytes, property(bytes, at, name), '}');
        } while (in.more());
        if (!(seen == PER_HEAD && kind == 0) && !(seen == OF_HOUSEHOLD && kind == 1)) {
            throw NotSure.here();
        }
        return at;
    }

    private int property(byte[] bytes, int from, int name) {
        if (name == 0) {
            int at = in.word(bytes, from);
            kind = in.index(bytes, IncomeIn.KINDS);
            return at;
        }
        int at = in.whole(bytes, from);
        if (name < 3) {
            amount = in.number();
            if (amount > MOST) {
                throw NotSure.here();
            }
        } else {
            months = (int) Math.min(in.number(), Integer.MAX_VALUE);
            if (months < 1 || months > MONTHS) {
                throw NotSure.here();
            }
        }
        return at;
    }

    /** The point on the scale of incomes; −1 if it is not known. */
    long point(int persons) {
        if (seen == PER_HEAD) {
            return Income.perHeadPerMonth(Vnd.of(amount)).point(1);
        }
        return seen == NONE || persons == 0
                ? -1
                : Income.ofHousehold(Vnd.of(amount), months).point(persons);
    }
}
