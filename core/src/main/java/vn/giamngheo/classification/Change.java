package vn.giamngheo.classification;

import java.util.Objects;
import vn.giamngheo.household.DeprivationIndicator;
import vn.giamngheo.household.DeprivationStatus;
import vn.giamngheo.household.Household;
import vn.giamngheo.household.Income;
import vn.giamngheo.quantity.Vnd;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Phrase;
import vn.giamngheo.text.RefusedException;

/** One thing that changes in a household; all else stays as it is. */
public sealed interface Change {

    /**
     * {@return a household after this change, with every other fact as it was}
     *
     * @param household the household it was proposed for
     */
    Household applyTo(Household household);

    /** {@return the change in words} */
    Phrase phrase();

    /**
     * {@return the change in words}
     *
     * @param language the language of the reader
     */
    default String describe(Language language) {
        return phrase().in(language);
    }

    /**
     * More income, in the unit in which the household stated it.
     *
     * @param from the income as it is
     * @param to the income to be reached, greater than {@code from}
     */
    record IncomeRaise(Income from, Income to) implements Change {

        /**
         * Checks that it is a raise.
         *
         * @param from the income as it is
         * @param to the income to be reached
         * @throws RefusedException if the two are not stated in the same unit, or the second is not greater
         */
        public IncomeRaise {
            if (!unit(from).equals(unit(to))) {
                throw new RefusedException(
                        "thu nhập trước (from) và sau (to) phải cùng đơn vị, không phải “"
                                + unit(from).vietnamese() + "” và “" + unit(to).vietnamese() + "”",
                        "from and to must be stated in the same unit but were '"
                                + unit(from).english() + "' and '" + unit(to).english() + "'");
            }
            if (amountOf(to) <= amountOf(from)) {
                throw new RefusedException(
                        "thu nhập sau (to) phải cao hơn thu nhập trước (from)", "to must be greater than from");
            }
        }

        /** {@return how much is added: per person and month, or for the household over its months of reference} */
        public Vnd amount() {
            return Vnd.of(amountOf(to) - amountOf(from));
        }

        @Override
        public Household applyTo(Household household) {
            return household.withIncome(to);
        }

        /** As an amount: {@code +150.000 đồng/người/tháng}. */
        @Override
        public Phrase phrase() {
            Phrase unit = unit(from);
            return new Phrase(
                    "+" + Language.VIETNAMESE.notation().format(amount().dong()) + " " + unit.vietnamese(),
                    "+" + Language.ENGLISH.notation().format(amount().dong()) + " " + unit.english());
        }

        /** Leaves the amounts out. */
        @Override
        public String toString() {
            return "IncomeRaise";
        }

        static long amountOf(Income income) {
            return income instanceof Income.PerHead perHead
                    ? perHead.perMonth().dong()
                    : ((Income.OfHousehold) income).total().dong();
        }

        private static Phrase unit(Income income) {
            if (income instanceof Income.PerHead) {
                return new Phrase("đồng/người/tháng", "đồng per person per month");
            }
            int months = ((Income.OfHousehold) income).months();
            return new Phrase(
                    "đồng/hộ trong " + months + " tháng",
                    "đồng per household over " + months + (months == 1 ? " month" : " months"));
        }
    }

    /**
     * A deprivation that is remedied. What the commune judged of the indicator becomes
     * {@link DeprivationStatus#NOT_DEPRIVED}; the facts behind it stay as they were recorded, so that no other indicator
     * moves with it.
     *
     * @param indicator the indicator
     * @param name its name in the standard
     */
    record Remedy(DeprivationIndicator indicator, Phrase name) implements Change {

        /**
         * Checks that nothing is missing.
         *
         * @param indicator the indicator
         * @param name its name in the standard
         */
        public Remedy {
            Objects.requireNonNull(indicator, "indicator");
            Objects.requireNonNull(name, "name");
        }

        @Override
        public Household applyTo(Household household) {
            return household.withDeprivations(household.deprivations().with(indicator, DeprivationStatus.NOT_DEPRIVED));
        }

        @Override
        public Phrase phrase() {
            return phraseOf(name);
        }

        /** Leaves the indicator out: in what a household is deprived is personal data. */
        @Override
        public String toString() {
            return "Remedy";
        }

        static Phrase phraseOf(Phrase names) {
            return new Phrase("khắc phục thiếu hụt: " + names.vietnamese(), "remedied deprivation: " + names.english());
        }
    }
}
