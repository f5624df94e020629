package vn.giamngheo.measure;

import vn.giamngheo.quantity.CountUnit;
import vn.giamngheo.text.Phrase;
import vn.giamngheo.text.RefusedException;

/**
 * What a measure counts, and how much each counts. Part of the type of every table and result: what counts households is
 * never added to what counts persons.
 */
public sealed interface Unit {

    /** Every household counts once. */
    Households HOUSEHOLDS = new Households();
    /** Every household counts as many times as it has members. */
    Persons PERSONS = new Persons();

    /** The most decimals of a sampling weight. */
    int MAX_DECIMALS = 9;

    /** What counts households: rates are rates of households. */
    sealed interface OfHouseholds extends Unit {
        @Override
        default CountUnit counted() {
            return CountUnit.HOUSEHOLD;
        }
    }

    /** What counts persons: rates are rates of persons. */
    sealed interface OfPersons extends Unit {
        @Override
        default CountUnit counted() {
            return CountUnit.PERSON;
        }
    }

    /** What counts by sampling weights: its rates are estimates, with errors. */
    sealed interface Sampled extends Unit {}

    /** Every household counts once. */
    record Households() implements OfHouseholds {
        @Override
        public int decimals() {
            return 0;
        }

        @Override
        public String code() {
            return "households";
        }
    }

    /** Every household counts as many times as it has members. */
    record Persons() implements OfPersons {
        @Override
        public int decimals() {
            return 0;
        }

        @Override
        public String code() {
            return "persons";
        }
    }

    /**
     * Every household of a sample counts as its sampling weight.
     *
     * @param decimals the decimals that weights are given with, from 0 to 9
     */
    record SampledHouseholds(int decimals) implements OfHouseholds, Sampled {
        /**
         * Checks the decimals.
         *
         * @param decimals from 0 to 9
         * @throws RefusedException if there are more
         */
        public SampledHouseholds {
            requireDecimals(decimals);
        }

        @Override
        public String code() {
            return "sampled-households";
        }
    }

    /**
     * Every household of a sample counts as its sampling weight times its members.
     *
     * @param decimals the decimals that weights are given with, from 0 to 9
     */
    record SampledPersons(int decimals) implements OfPersons, Sampled {
        /**
         * Checks the decimals.
         *
         * @param decimals from 0 to 9
         * @throws RefusedException if there are more
         */
        public SampledPersons {
            requireDecimals(decimals);
        }

        @Override
        public String code() {
            return "sampled-persons";
        }
    }

    /**
     * {@return households of a sample}
     *
     * @param decimals the decimals that weights are given with, from 0 to 9
     * @throws RefusedException if there are more
     */
    static SampledHouseholds sampledHouseholds(int decimals) {
        return new SampledHouseholds(decimals);
    }

    /**
     * {@return persons in the households of a sample}
     *
     * @param decimals the decimals that weights are given with, from 0 to 9
     * @throws RefusedException if there are more
     */
    static SampledPersons sampledPersons(int decimals) {
        return new SampledPersons(decimals);
    }

    /**
     * {@return the unit of a code}
     *
     * @param code {@code households}, {@code persons}, {@code sampled-households} or {@code sampled-persons}
     * @param decimals the decimals of weights; 0 where nothing is sampled
     * @throws RefusedException if there is no such unit
     */
    static Unit of(String code, int decimals) {
        return switch (code) {
            case "sampled-households" -> sampledHouseholds(decimals);
            case "sampled-persons" -> sampledPersons(decimals);
            case "households" -> withoutDecimals(HOUSEHOLDS, decimals);
            case "persons" -> withoutDecimals(PERSONS, decimals);
            default ->
                throw new RefusedException(
                        "đơn vị phải là households, persons, sampled-households hoặc sampled-persons, không phải “"
                                + Phrase.shown(code) + "”",
                        "unit must be households, persons, sampled-households or sampled-persons but was '"
                                + Phrase.shown(code) + "'");
        };
    }

    private static Unit withoutDecimals(Unit unit, int decimals) {
        if (decimals != 0) {
            throw new RefusedException(
                    "đơn vị “" + unit.code() + "” được đếm nguyên, không có chữ số thập phân",
                    "unit '" + unit.code() + "' is counted in whole numbers, without decimals, not with " + decimals);
        }
        return unit;
    }

    private static void requireDecimals(int decimals) {
        if (decimals < 0 || decimals > MAX_DECIMALS) {
            throw new RefusedException(
                    "quyền số mẫu phải có từ 0 đến " + MAX_DECIMALS + " chữ số thập phân, không phải " + decimals,
                    "sampling weights must have from 0 to " + MAX_DECIMALS + " decimals, not " + decimals);
        }
    }

    /** {@return what is counted: a household or a person} */
    CountUnit counted();

    /** {@return the decimals of what one household counts; sums are whole numbers of the last of them} */
    int decimals();

    /** {@return the wire form} */
    String code();
}
