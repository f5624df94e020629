package vn.giamngheo.household;

import vn.giamngheo.quantity.Vnd;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.RefusedException;

/**
 * The income of a household as it was recorded, before any division: whoever compares it with a line multiplies the
 * line, so that nothing is rounded. Zero is an income; an unknown income is the absence of one.
 */
public sealed interface Income {

    /**
     * Recorded per person per month.
     *
     * @param perMonth from 0 to 10<sup>15</sup> đồng, both included
     */
    record PerHead(Vnd perMonth) implements Income {
        private static final int MONTHS_OF_YEAR = 12;

        /**
         * Checks what is given.
         *
         * @param perMonth from 0 to 10<sup>15</sup> đồng, both included
         * @throws RefusedException if it is negative or more
         */
        public PerHead {
            requirePlausible(perMonth, "perMonth");
        }

        @Override
        public long point(int persons) {
            return 2L * MONTHS_OF_YEAR * perMonth.dong();
        }

        /** Leaves the amount out. */
        @Override
        public String toString() {
            return "Income.PerHead";
        }
    }

    /**
     * Recorded for the whole household over some months.
     *
     * @param total from 0 to 10<sup>15</sup> đồng, both included, in all these months together
     * @param months the months of reference, from 1 to 12
     */
    record OfHousehold(Vnd total, int months) implements Income {
        private static final int MONTHS_OF_YEAR = 12;

        /**
         * Checks what is given.
         *
         * @param total from 0 to 10<sup>15</sup> đồng, both included
         * @param months the months of reference, from 1 to 12
         * @throws RefusedException if one of them is outside these bounds
         */
        public OfHousehold {
            requirePlausible(total, "total");
            if (months < 1 || months > MONTHS_OF_YEAR) {
                throw new RefusedException(
                        "số tháng tính thu nhập (months) phải từ 1 đến 12, không phải " + months,
                        "months must be from 1 to 12 but was " + months);
            }
        }

        @Override
        public long point(int persons) {
            long yearly = MONTHS_OF_YEAR * total.dong();
            long heads = (long) persons * months;
            long whole = yearly / heads;
            return 2 * whole + (whole * heads == yearly ? 0 : 1);
        }

        /** Leaves the amount out. */
        @Override
        public String toString() {
            return "Income.OfHousehold";
        }
    }

    /**
     * {@return an income per person per month}
     *
     * @param perMonth from 0 to 10<sup>15</sup> đồng, both included
     * @throws RefusedException if it is negative or more
     */
    static Income perHeadPerMonth(Vnd perMonth) {
        return new PerHead(perMonth);
    }

    /**
     * {@return an income of the whole household over some months}
     *
     * @param total from 0 to 10<sup>15</sup> đồng, both included, in all these months together
     * @param months the months of reference, from 1 to 12
     * @throws RefusedException if one of them is outside these bounds
     */
    static Income ofHousehold(Vnd total, int months) {
        return new OfHousehold(total, months);
    }

    /**
     * {@return this income per head as a whole number that keeps its order against every line, without dividing first}
     * The scale counts half đồng per head and year: an even point is a whole number of đồng, an odd one stands for all
     * fractions between two whole numbers. Lines are whole đồng, so no two incomes of one point can differ in any
     * comparison. Nothing overflows.
     *
     * @param persons the members of the household, at least 1; does not matter for an income stated per head
     */
    long point(int persons);

    /** Refuses what nobody earns: mostly amounts in a wrong unit, and what would overflow when multiplied. */
    private static void requirePlausible(Vnd amount, String argument) {
        long most = 1_000_000_000_000_000L;
        if (amount.dong() < 0 || amount.dong() > most) {
            throw new RefusedException(
                    "thu nhập (" + argument + ") phải từ 0 đến "
                            + Language.VIETNAMESE.notation().format(most) + " (đơn vị là đồng), không phải "
                            + Language.VIETNAMESE.notation().format(amount.dong()),
                    argument + " must be from 0 to "
                            + Language.ENGLISH.notation().format(most) + " (the unit is đồng) but was "
                            + Language.ENGLISH.notation().format(amount.dong()));
        }
    }
}
