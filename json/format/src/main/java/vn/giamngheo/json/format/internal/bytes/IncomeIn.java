package vn.giamngheo.json.format.internal.bytes;

import vn.giamngheo.household.Income;
import vn.giamngheo.quantity.Vnd;

/** Reads incomes; the kind may stand anywhere among the properties. */
final class IncomeIn {

    static final Words<String> NAMES = Words.names("kind", "perMonth", "total", "months");
    static final Words<String> KINDS = Words.names("per-head", "household");

    private static final int PER_HEAD = 0b0011;
    private static final int OF_HOUSEHOLD = 0b1101;

    private IncomeIn() {}

    static Income read(Cursor in) {
        int kind = 0;
        long amount = 0;
        int months = 0;
        int seen = 0;
        for (int name = in.firstName(NAMES); name >= 0; name = in.nextName(NAMES)) {
            seen = Seen.with(seen, name);
            switch (name) {
                case 0 -> kind = in.index(KINDS);
                case 1, 2 -> amount = in.whole();
                default -> months = in.small();
            }
        }
        if (seen == PER_HEAD && kind == 0) {
            return Income.perHeadPerMonth(Vnd.of(amount));
        }
        if (seen == OF_HOUSEHOLD && kind == 1) {
            return Income.ofHousehold(Vnd.of(amount), months);
        }
        throw NotSure.here();
    }
}
