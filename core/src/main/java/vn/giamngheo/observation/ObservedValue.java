package vn.giamngheo.observation;

import java.util.Objects;
import java.util.Optional;
import vn.giamngheo.quantity.PublishedRate;
import vn.giamngheo.quantity.Ratio;
import vn.giamngheo.quantity.RatioRange;
import vn.giamngheo.text.Phrase;
import vn.giamngheo.text.RefusedException;

/** What was observed: a share whose parts are known, a rate known only as printed, or a number. */
public sealed interface ObservedValue {

    /**
     * {@return the rates in per cent that this can be, high end of a printed figure included; empty for a number}
     */
    Optional<RatioRange> rate();

    /** {@return how many were counted: the numerator of a rate; empty if not known} */
    Optional<Long> count();

    /** {@return how many there are in all; empty if not known, and of a number} */
    Optional<Long> total();

    /**
     * So many of so many, with the rate printed beside them, if any. That the printed rate is that of the two numbers
     * is not required: documents err, and {@link #printedAgrees()} tells.
     *
     * @param numerator how many were counted, from 0 to {@code denominator}
     * @param denominator how many there are in all, at least 1
     * @param printed the rate a document prints beside them
     */
    record Share(long numerator, long denominator, Optional<PublishedRate> printed) implements ObservedValue {
        /**
         * Checks the numbers.
         *
         * @param numerator how many were counted
         * @param denominator how many there are in all
         * @param printed the rate a document prints beside them
         * @throws RefusedException if the denominator is not positive, or the numerator not from 0 to it
         */
        public Share {
            Objects.requireNonNull(printed, "printed");
            if (denominator < 1) {
                throw new RefusedException(
                        "mẫu số (denominator) phải từ 1 trở lên, không phải " + denominator,
                        "denominator must be at least 1 but was " + denominator);
            }
            if (numerator < 0 || numerator > denominator) {
                throw new RefusedException(
                        "tử số (numerator) phải từ 0 đến " + denominator + ", không phải " + numerator,
                        "numerator must be from 0 to " + denominator + " but was " + numerator);
            }
        }

        /** {@return the share in per cent, exact} */
        public Ratio exactRate() {
            return Ratio.of(numerator, denominator).percent();
        }

        /** {@return false if a rate is printed that the two numbers do not round to} */
        public boolean printedAgrees() {
            return printed.map(rate -> PublishedRate.ofShare(numerator, denominator, rate.decimals())
                            .equals(rate))
                    .orElse(true);
        }

        @Override
        public Optional<RatioRange> rate() {
            return Optional.of(RatioRange.of(exactRate()));
        }

        @Override
        public Optional<Long> count() {
            return Optional.of(numerator);
        }

        @Override
        public Optional<Long> total() {
            return Optional.of(denominator);
        }
    }

    /**
     * A rate known as printed, with why the numbers behind it are not both known.
     *
     * @param printed the rate
     * @param count how many were counted, where told; not negative
     * @param total how many there are in all, where told; at least 1
     * @param why why the two are not both known
     */
    record Printed(PublishedRate printed, Optional<Long> count, Optional<Long> total, WhyUnknown why)
            implements ObservedValue {
        /**
         * Checks the numbers.
         *
         * @param printed the rate
         * @param count how many were counted, where told
         * @param total how many there are in all, where told
         * @param why why the two are not both known
         * @throws RefusedException if both numbers are given, which is a {@link Share}, or one is out of its bounds
         */
        public Printed {
            Objects.requireNonNull(printed, "printed");
            Objects.requireNonNull(why, "why");
            if (count.isPresent() && total.isPresent()) {
                throw new RefusedException(
                        "đã biết cả tử số và mẫu số thì ghi là share", "with both numbers known it is a share");
            }
            if (count.filter(number -> number < 0).isPresent()) {
                throw new RefusedException("count không được âm", "count must not be negative");
            }
            if (total.filter(number -> number < 1).isPresent()) {
                throw new RefusedException("total phải từ 1 trở lên", "total must be at least 1");
            }
        }

        /** {@return false if no whole number prints as this rate together with the number that is told} */
        public boolean isPossible() {
            return Numbers.of(this).isPresent();
        }

        @Override
        public Optional<RatioRange> rate() {
            return Optional.of(RatioRange.closing(printed.interval()));
        }
    }

    /**
     * A number of what is counted.
     *
     * @param number how many, not negative
     */
    record Tally(long number) implements ObservedValue {
        /**
         * Checks the number.
         *
         * @param number how many
         * @throws RefusedException if negative
         */
        public Tally {
            if (number < 0) {
                throw new RefusedException("số lượng không được âm", "number must not be negative");
            }
        }

        @Override
        public Optional<RatioRange> rate() {
            return Optional.empty();
        }

        @Override
        public Optional<Long> count() {
            return Optional.of(number);
        }

        @Override
        public Optional<Long> total() {
            return Optional.empty();
        }
    }

    /** Why the numbers behind a rate are not known. */
    enum WhyUnknown {
        /** The document prints the rate alone. */
        NOT_PUBLISHED("not-published", new Phrase("văn bản chỉ công bố tỷ lệ", "only the rate is published")),
        /** The rate was estimated from a sample: nobody counted. */
        SAMPLED("sampled", new Phrase("suy rộng từ mẫu, không đếm toàn bộ", "estimated from a sample, not counted")),
        /** The rate is itself an estimate. */
        ESTIMATED("estimated", new Phrase("số ước tính", "an estimate"));

        private final String code;
        private final Phrase phrase;

        WhyUnknown(String code, Phrase phrase) {
            this.code = code;
            this.phrase = phrase;
        }

        /** {@return the wire form} */
        public String code() {
            return code;
        }

        /** {@return the words for it} */
        public Phrase phrase() {
            return phrase;
        }
    }
}
