package vn.giamngheo.monetary;

import vn.giamngheo.text.Language;
import vn.giamngheo.text.RefusedException;

/** What incomes per head are made of: whole đồng over a number of persons times months. */
final class Fraction {

    /** The most đồng of an income, as {@link vn.giamngheo.household.Income} has it. */
    static final long MOST_DONG = 1_000_000_000_000_000L;

    /** The most persons of a household. */
    static final int MOST_PERSONS = 999;

    /** The most persons of a household times the months of a year. */
    static final int MOST_PARTS = MOST_PERSONS * 12;

    private Fraction() {}

    /** The greatest common divisor of two numbers above 0, or the first if the second is 0. */
    static long common(long one, long other) {
        long greater = one;
        long rest = other;
        while (rest != 0) {
            long next = greater % rest;
            greater = rest;
            rest = next;
        }
        return greater;
    }

    static void requireIncome(long dong) {
        if (dong < 0 || dong > MOST_DONG) {
            throw new RefusedException(
                    "thu nhập phải từ 0 đến " + Language.VIETNAMESE.notation().format(MOST_DONG)
                            + " (đơn vị là đồng), không phải "
                            + Language.VIETNAMESE.notation().format(dong),
                    "income must be from 0 to " + Language.ENGLISH.notation().format(MOST_DONG)
                            + " (the unit is đồng) but was "
                            + Language.ENGLISH.notation().format(dong));
        }
    }

    static void requirePersons(int persons) {
        if (persons < 1 || persons > MOST_PERSONS) {
            throw new RefusedException(
                    "số nhân khẩu phải từ 1 đến " + MOST_PERSONS + ", không phải " + persons,
                    "persons must be from 1 to " + MOST_PERSONS + " but was " + persons);
        }
    }

    static void requireWeight(long weight) {
        if (weight < 0) {
            throw new IllegalArgumentException("weight must not be negative but was " + weight);
        }
    }
}
