package vn.giamngheo.observation;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.giamngheo.quantity.CountUnit;
import vn.giamngheo.quantity.DecimalInterval;
import vn.giamngheo.quantity.PublishedRate;
import vn.giamngheo.quantity.Ratio;
import vn.giamngheo.quantity.RatioRange;
import vn.giamngheo.text.Language;

/** What is wrong with a table of figures, or may be. Rounding alone is never a fault. */
public sealed interface FigureFault {

    /**
     * {@return what is wrong, in words, without a capital at their beginning and a full stop at their end; where in the
     * table it is, the cell or column tells}
     *
     * @param language the language of the reader
     */
    String describe(Language language);

    /**
     * A column does not come to the number of the whole, or leaves it open.
     *
     * @param column the numbers or the totals
     * @param sum the whole held against the rows: {@code DIFFERS}, {@code EXCEEDS}, {@code TOO_LARGE} or {@code OPEN}
     */
    record Sum(FigureCell.Column column, PartsSum sum) implements FigureFault {
        /**
         * Checks what is given.
         *
         * @param column the numbers or the totals
         * @param sum the whole held against the rows
         * @throws IllegalArgumentException if the sum is no fault
         */
        public Sum {
            Objects.requireNonNull(column, "column");
            if (!isFault(sum)) {
                throw new IllegalArgumentException("sum must be a fault but was " + sum.outcome());
            }
        }

        /** Whether the outcome is one to tell. */
        static boolean isFault(PartsSum sum) {
            return switch (sum.outcome()) {
                case DIFFERS, EXCEEDS, TOO_LARGE, OPEN -> true;
                case AGREES, AGREES_SO_FAR, INCOMPLETE, UNITS_DIFFER -> false;
            };
        }

        @Override
        public String describe(Language language) {
            return new FigureFaultText(language).sum(this);
        }
    }

    /**
     * A rate is not that of the numbers beside it.
     *
     * @param cell where the rate is printed
     * @param count how many were counted
     * @param of how many there are in all, by the {@link RateBase} of the table; at least 1
     * @param printed the rate printed
     */
    record RateDiffers(FigureCell cell, long count, long of, PublishedRate printed) implements FigureFault {
        /** {@return the rate of the numbers in per cent, exact} */
        public Ratio rate() {
            return Ratio.of(count, of).percent();
        }

        @Override
        public String describe(Language language) {
            return new FigureFaultText(language).rateDiffers(this);
        }
    }

    /**
     * A rate is printed although there is nothing it could be a rate of.
     *
     * @param cell where the rate is printed
     */
    record RateOfNothing(FigureCell cell) implements FigureFault {
        @Override
        public String describe(Language language) {
            return new FigureFaultText(language).rateOfNothing();
        }
    }

    /**
     * More were counted than there are in all.
     *
     * @param cell where the number is printed
     * @param count how many were counted
     * @param total how many there are in all
     */
    record CountAboveTotal(FigureCell cell, long count, long total) implements FigureFault {
        @Override
        public String describe(Language language) {
            return new FigureFaultText(language).countAboveTotal(this);
        }
    }

    /**
     * A number is below 0.
     *
     * @param cell where it is printed
     * @param number the number
     */
    record Negative(FigureCell cell, long number) implements FigureFault {
        @Override
        public String describe(Language language) {
            return new FigureFaultText(language).negative(this);
        }
    }

    /**
     * A number of things counted is written with decimals.
     *
     * @param cell where it is printed
     * @param text the wording
     * @param candidates what it may have been, see {@link LostThousands}
     * @param closing the candidate that closes the sum of its column, if one does
     */
    record Decimals(FigureCell cell, String text, List<Long> candidates, Optional<Long> closing)
            implements FigureFault {
        /**
         * Copies the list.
         *
         * @param cell where it is printed
         * @param text the wording
         * @param candidates what it may have been
         * @param closing the candidate that closes the sum of its column, if one does
         */
        public Decimals {
            candidates = List.copyOf(candidates);
        }

        @Override
        public String describe(Language language) {
            return new FigureFaultText(language).decimals(this);
        }
    }

    /**
     * The rates are of numbers of one unit by totals of another.
     *
     * @param counts what the numbers count
     * @param totals what the totals count
     */
    record UnitsDiffer(CountUnit counts, CountUnit totals) implements FigureFault {
        @Override
        public String describe(Language language) {
            return new FigureFaultText(language).unitsDiffer(this);
        }
    }

    /**
     * The column is said to be the rate of each row, but holds its share in the number of the whole.
     *
     * @param whole the number that the shares are of
     * @param shares the shares, in the order of the rows
     */
    record ShareNotRate(long whole, List<PublishedRate> shares) implements FigureFault {
        /**
         * Copies the list.
         *
         * @param whole the number that the shares are of
         * @param shares the shares, in the order of the rows
         */
        public ShareNotRate {
            shares = List.copyOf(shares);
        }

        @Override
        public String describe(Language language) {
            return new FigureFaultText(language).shareNotRate(this);
        }
    }

    /**
     * The per cents of the rows do not add up to that of the whole, by more than rounding explains.
     *
     * @param sum where the true sum lies, given how the rows are printed
     * @param printed the per cent of the whole; 100 for shares
     * @param complete whether the rows are all there are; if not, they come to more than the whole
     */
    record RatesSum(DecimalInterval sum, PublishedRate printed, boolean complete) implements FigureFault {
        @Override
        public String describe(Language language) {
            return new FigureFaultText(language).ratesSum(this);
        }
    }

    /**
     * The rate of the whole cannot be that of its rows taken together.
     *
     * @param printed the rate of the whole
     * @param possible where it lies in per cent, given the rows
     */
    record WholeRateOutside(PublishedRate printed, RatioRange possible) implements FigureFault {
        @Override
        public String describe(Language language) {
            return new FigureFaultText(language).wholeRateOutside(this);
        }
    }
}
