package vn.giamngheo.json.format.internal.bytes;

import vn.giamngheo.household.Income;
import vn.giamngheo.quantity.Vnd;

/** Reads incomes; the kind may stand anywhere among the properties. */
final class IncomeIn {

    private static final Words<String> NAMES = Words.names("kind", "perMonth", "total", "months");
    private static final Words<String> KINDS = Words.names("per-head", "household");

    private static final int PER_HEAD = 0b0011;
    private static final int OF_HOUSEHOLD = 0b1101;

    private IncomeIn() {}

    static Income read(Cursor in) {
        String kind = "";
        long amount = 0;
        int months = 0;
        Seen seen = new Seen();
        for (int name = in.firstName(NAMES); name >= 0; name = in.nextName(NAMES, name)) {
            seen.add(name);
            switch (name) {
                case 0 -> kind = in.word(KINDS);
                case 1, 2 -> amount = in.whole();
                default -> months = in.small();
            }
        }
        if (seen.isJust(PER_HEAD) && kind.equals("per-head")) {
            return Income.perHeadPerMonth(Vnd.of(amount));
        }
        if (seen.isJust(OF_HOUSEHOLD) && kind.equals("household")) {
            return Income.ofHousehold(Vnd.of(amount), months);
        }
        throw NotSure.here();
    }
}
