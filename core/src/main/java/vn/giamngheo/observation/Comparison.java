package vn.giamngheo.observation;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.giamngheo.quantity.Ratio;
import vn.giamngheo.quantity.RatioRange;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Phrase;

/**
 * A figure held against a later one. Only the day may differ; in whatever else they differ is refused, all at once,
 * unless the caller allowed it, and then the result states it.
 *
 * <p>A place is known by its name and level. That it is the same territory on both days is for the caller to see: some
 * provinces kept their name when they were merged on 01/07/2025.
 */
public sealed interface Comparison {

    /** {@return the earlier figure} */
    Observation earlier();

    /** {@return the later figure} */
    Observation later();

    /**
     * The result in words: {@code giảm 2,3 điểm phần trăm (giảm 25,0%)}, or why there is none.
     *
     * @param language the language of the reader
     * @return the words, without a full stop
     */
    String describe(Language language);

    /** A comparison that was made. */
    sealed interface Compared extends Comparison {

        /**
         * {@return the change as a share of where it started: -1/4 for a fall by a quarter; empty if it started from
         * what is, or may be, nothing}
         */
        Optional<RatioRange> relative();

        /** {@return in what the figures differ, as the caller allowed; empty if in nothing but the day} */
        List<Reason> allowed();
    }

    /**
     * Two rates.
     *
     * @param earlier the earlier figure
     * @param later the later figure
     * @param points the percentage points from the earlier to the later: negative for a fall; one number if both rates
     *     are exact
     * @param relative the change as a share of where it started; empty if it started from what may be 0
     * @param allowed in what the figures differ, as the caller allowed
     */
    record RateChange(
            Observation earlier,
            Observation later,
            RatioRange points,
            Optional<RatioRange> relative,
            List<Reason> allowed)
            implements Compared {
        /**
         * Copies the list.
         *
         * @param earlier the earlier figure
         * @param later the later figure
         * @param points the percentage points from the earlier to the later
         * @param relative the change as a share of where it started
         * @param allowed in what the figures differ, as the caller allowed
         */
        public RateChange {
            allowed = List.copyOf(allowed);
        }

        @Override
        public String describe(Language language) {
            return ChangeText.rates(points, relative, language) + ChangeText.allowed(allowed, language);
        }
    }

    /**
     * Two numbers.
     *
     * @param earlier the earlier figure
     * @param later the later figure
     * @param number by how many the later is greater: negative for a fall
     * @param relative the change as a share of where it started; empty if it started from 0
     * @param allowed in what the figures differ, as the caller allowed
     */
    record NumberChange(
            Observation earlier, Observation later, long number, Optional<RatioRange> relative, List<Reason> allowed)
            implements Compared {
        /**
         * Copies the list.
         *
         * @param earlier the earlier figure
         * @param later the later figure
         * @param number by how many the later is greater
         * @param relative the change as a share of where it started
         * @param allowed in what the figures differ, as the caller allowed
         */
        public NumberChange {
            allowed = List.copyOf(allowed);
        }

        @Override
        public String describe(Language language) {
            return ChangeText.numbers(number, later.unit(), relative, language) + ChangeText.allowed(allowed, language);
        }
    }

    /**
     * Two figures that were not compared.
     *
     * @param earlier the earlier figure
     * @param later the later figure
     * @param reasons in what they differ that was not allowed: all of it, at least one
     */
    record Refused(Observation earlier, Observation later, List<Reason> reasons) implements Comparison {
        /**
         * Copies the list.
         *
         * @param earlier the earlier figure
         * @param later the later figure
         * @param reasons in what they differ that was not allowed
         * @throws IllegalArgumentException if there is no reason
         */
        public Refused {
            reasons = List.copyOf(reasons);
            if (reasons.isEmpty()) {
                throw new IllegalArgumentException("reasons must not be empty");
            }
        }

        @Override
        public String describe(Language language) {
            Phrase head = new Phrase("không so sánh được: ", "cannot be compared: ");
            return head.in(language) + ChangeText.joined(reasons, language);
        }
    }

    /**
     * {@return the later figure held against the earlier}
     *
     * @param earlier the earlier figure
     * @param later the later figure, of the same day or after
     * @param allowed in what they may differ beside the day
     * @throws IllegalArgumentException if {@code later} is of an earlier day, or {@link Difference#KIND} is to be
     *     allowed: a number less a rate is nothing
     */
    static Comparison of(Observation earlier, Observation later, Difference... allowed) {
        if (later.asOf().isBefore(earlier.asOf())) {
            throw new IllegalArgumentException(
                    "later must not be of a day before earlier but was " + later.asOf() + " with " + earlier.asOf());
        }
        Set<Difference> may = EnumSet.noneOf(Difference.class);
        may.addAll(List.of(allowed));
        if (may.contains(Difference.KIND)) {
            throw new IllegalArgumentException("allowed must not have KIND: a number less a rate is nothing");
        }
        List<Reason> found = Differences.between(earlier, later);
        List<Reason> refused = found.stream()
                .filter(reason -> !may.contains(reason.difference()))
                .toList();
        return refused.isEmpty() ? compared(earlier, later, found) : new Refused(earlier, later, refused);
    }

    private static Comparison compared(Observation earlier, Observation later, List<Reason> allowed) {
        if (earlier.value() instanceof ObservedValue.Tally from && later.value() instanceof ObservedValue.Tally to) {
            RatioRange start = RatioRange.of(Ratio.of(from.number()));
            RatioRange end = RatioRange.of(Ratio.of(to.number()));
            // Both are not negative, so the difference is within a long.
            return new NumberChange(earlier, later, to.number() - from.number(), relative(start, end), allowed);
        }
        RatioRange start = earlier.value().rate().orElseThrow();
        RatioRange end = later.value().rate().orElseThrow();
        RatioRange points =
                new RatioRange(end.min().minus(start.max()), end.max().minus(start.min()));
        return new RateChange(earlier, later, points, relative(start, end), allowed);
    }

    /** Of nothing there is no share, so a start that may be 0 leaves the share open. */
    private static Optional<RatioRange> relative(RatioRange start, RatioRange end) {
        return start.min().signum() == 0
                ? Optional.empty()
                : Optional.of(new RatioRange(
                        end.min().dividedBy(start.max()).minus(Ratio.ONE),
                        end.max().dividedBy(start.min()).minus(Ratio.ONE)));
    }
}
