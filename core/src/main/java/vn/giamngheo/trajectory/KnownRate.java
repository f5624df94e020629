package vn.giamngheo.trajectory;

import java.math.RoundingMode;
import java.util.Objects;
import vn.giamngheo.observation.Observation;
import vn.giamngheo.observation.ObservedValue;
import vn.giamngheo.quantity.PublishedRate;
import vn.giamngheo.quantity.Ratio;
import vn.giamngheo.quantity.RatioRange;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.RefusedException;

/** A rate as far as it is known: only as printed, or exactly, from the numbers behind it. In per cent. */
public sealed interface KnownRate {

    /** {@return the rate to reckon with: the exact one, or the printed number as it stands} */
    Ratio rate();

    /** {@return where the true rate lies; of a printed one with the high end, which itself prints as more} */
    RatioRange within();

    /**
     * {@return true if the true rate is certainly below a number}
     *
     * @param bound the number, in per cent
     */
    boolean isBelow(Ratio bound);

    /**
     * {@return true if the true rate is certainly above a number}
     *
     * @param bound the number, in per cent
     */
    boolean isAbove(Ratio bound);

    /**
     * {@return true if the true rate is certainly a number or below}
     *
     * @param bound the number, in per cent
     */
    boolean isAtMost(Ratio bound);

    /**
     * {@return true if the true rate is certainly a number or above}
     *
     * @param bound the number, in per cent
     */
    boolean isAtLeast(Ratio bound);

    /**
     * {@return the rate in words: {@code 7,5%}, {@code 7,50% (16.500/220.000)}}
     *
     * @param language the language of the reader
     */
    String in(Language language);

    /**
     * {@return a rate known as printed}
     *
     * @param rate the rate
     */
    static KnownRate of(PublishedRate rate) {
        return new Printed(rate);
    }

    /**
     * {@return the rate that was observed: exact where both numbers behind it are known}
     *
     * @param observation the observation
     * @throws RefusedException if a number was observed and no rate
     */
    static KnownRate of(Observation observation) {
        ObservedValue value = observation.value();
        if (value instanceof ObservedValue.Share share) {
            return new Counted(share.numerator(), share.denominator());
        }
        if (value instanceof ObservedValue.Printed printed) {
            return new Printed(printed.printed());
        }
        throw new RefusedException("số liệu là một số lượng, không phải tỷ lệ", "a number was observed and not a rate");
    }

    /**
     * Known as printed.
     *
     * @param printed the rate
     */
    record Printed(PublishedRate printed) implements KnownRate {
        /**
         * Checks what is given.
         *
         * @param printed the rate
         */
        public Printed {
            Objects.requireNonNull(printed, "printed");
        }

        @Override
        public Ratio rate() {
            return Ratio.of(printed.value());
        }

        @Override
        public RatioRange within() {
            return RatioRange.closing(printed.interval());
        }

        @Override
        public boolean isBelow(Ratio bound) {
            // The high end itself is not among the true rates.
            return within().max().compareTo(bound) <= 0;
        }

        @Override
        public boolean isAbove(Ratio bound) {
            return within().min().compareTo(bound) > 0;
        }

        @Override
        public boolean isAtMost(Ratio bound) {
            return isBelow(bound);
        }

        @Override
        public boolean isAtLeast(Ratio bound) {
            return within().min().compareTo(bound) >= 0;
        }

        @Override
        public String in(Language language) {
            return printed.in(language);
        }
    }

    /**
     * Known exactly.
     *
     * @param count how many were counted, from 0 to {@code total}
     * @param total how many there are in all, at least 1
     */
    record Counted(long count, long total) implements KnownRate {
        private static final int DECIMALS = 2;

        /**
         * Checks the numbers.
         *
         * @param count how many were counted
         * @param total how many there are in all
         * @throws RefusedException if the total is not positive, or the count not from 0 to it
         */
        public Counted {
            if (total < 1 || count < 0 || count > total) {
                throw new RefusedException(
                        "phải có total từ 1 trở lên và count từ 0 đến total, không phải " + count + "/" + total,
                        "total must be at least 1 and count from 0 to it but they were " + count + "/" + total);
            }
        }

        @Override
        public Ratio rate() {
            return Ratio.of(count, total).percent();
        }

        @Override
        public RatioRange within() {
            return RatioRange.of(rate());
        }

        @Override
        public boolean isBelow(Ratio bound) {
            return rate().compareTo(bound) < 0;
        }

        @Override
        public boolean isAbove(Ratio bound) {
            return rate().compareTo(bound) > 0;
        }

        @Override
        public boolean isAtMost(Ratio bound) {
            return rate().compareTo(bound) <= 0;
        }

        @Override
        public boolean isAtLeast(Ratio bound) {
            return rate().compareTo(bound) >= 0;
        }

        @Override
        public String in(Language language) {
            return language.notation().format(rate().round(DECIMALS, RoundingMode.HALF_UP)) + "% ("
                    + language.notation().format(count) + "/"
                    + language.notation().format(total) + ")";
        }
    }
}
