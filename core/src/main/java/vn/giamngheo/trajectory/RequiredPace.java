package vn.giamngheo.trajectory;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import vn.giamngheo.quantity.Ratio;
import vn.giamngheo.quantity.RatioRange;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Phrase;

/** How fast a rate must change from a day on to meet its target in time; or why there is no such pace. */
public sealed interface RequiredPace {

    /**
     * {@return the pace, or why there is none, in words}
     *
     * @param language the language of the reader
     */
    String describe(Language language);

    /**
     * So much a year.
     *
     * @param direction which way, down or up
     * @param rate the rate on the day, in per cent
     * @param to where it is to stand; one number unless the target is a range
     * @param years the years left, more than 0
     */
    record Needed(Direction direction, Ratio rate, RatioRange to, Ratio years) implements RequiredPace {

        private static final Phrase FALL = new Phrase("mỗi năm cần giảm ", "must fall by ");
        private static final Phrase RISE = new Phrase("mỗi năm cần tăng ", "must rise by ");
        private static final Phrase UNIT = new Phrase(" điểm phần trăm", " percentage points a year");
        private static final int DECIMALS = 2;

        /** {@return the percentage points left, in the direction of the target, so not negative} */
        public RatioRange left() {
            return direction == Direction.DOWN
                    ? new RatioRange(rate.minus(to.max()), rate.minus(to.min()))
                    : new RatioRange(to.min().minus(rate), to.max().minus(rate));
        }

        /** {@return the percentage points a year, in the direction of the target; the least reaches its nearer end} */
        public RatioRange pointsPerYear() {
            RatioRange left = left();
            return new RatioRange(left.min().dividedBy(years), left.max().dividedBy(years));
        }

        /**
         * {@return what the rate is to be multiplied by each year to reach the nearer end of the target, such as 0.9;
         * empty from or to a rate of 0}
         *
         * @param decimals how many decimals, rounded half up, from 0 to 10
         * @throws IllegalArgumentException if there are more decimals
         */
        public Optional<BigDecimal> factorPerYear(int decimals) {
            Ratio end = direction == Direction.DOWN ? to.max() : to.min();
            return rate.signum() == 0 || end.signum() == 0
                    ? Optional.empty()
                    : Optional.of(Powers.round(Ratio.ONE, end.dividedBy(rate), Ratio.ONE.dividedBy(years), decimals));
        }

        /**
         * {@return the pace in households a year, or whatever the rate counts}
         *
         * @param of what the rate is a rate of
         */
        public RatioRange perYear(Denominator of) {
            RatioRange points = pointsPerYear();
            Ratio onePoint = Ratio.of(of.total(), 100);
            return new RatioRange(points.min().times(onePoint), points.max().times(onePoint));
        }

        @Override
        public String describe(Language language) {
            return (direction == Direction.DOWN ? FALL : RISE).in(language)
                    + PathText.numbers(pointsPerYear(), DECIMALS, language)
                    + UNIT.in(language);
        }
    }

    /** The target is met: nothing is left to do. */
    record NothingLeft() implements RequiredPace {

        private static final Phrase WORDS = new Phrase("đã đạt mục tiêu", "the target is met");

        @Override
        public String describe(Language language) {
            return WORDS.in(language);
        }
    }

    /**
     * The time is over and the target not met: no pace would do.
     *
     * @param due by when it was to be met
     * @param day the day asked for
     */
    record TimeOver(LocalDate due, LocalDate day) implements RequiredPace {
        @Override
        public String describe(Language language) {
            return language == Language.VIETNAMESE
                    ? "đã hết thời hạn " + language.shortDay(due) + ", không còn thời gian để đạt mục tiêu"
                    : "the time was over on " + language.shortDay(due) + ": no time is left to meet the target";
        }
    }

    /** The target is where the rate started: which way it would have to go, nothing tells. */
    record NoDirection() implements RequiredPace {

        private static final Phrase WORDS = new Phrase(
                "mục tiêu bằng mức xuất phát, không xác định được chiều tăng hay giảm",
                "the target is the baseline: no direction can be told");

        @Override
        public String describe(Language language) {
            return WORDS.in(language);
        }
    }
}
