package vn.giamngheo.trajectory;

import java.time.LocalDate;
import java.util.List;
import vn.giamngheo.quantity.Ratio;
import vn.giamngheo.quantity.RatioRange;
import vn.giamngheo.text.Phrase;
import vn.giamngheo.text.RefusedException;

/**
 * A way from a baseline to a target, by its milestones: the baseline, each end of a year between, the target.
 *
 * @param kind what is the same each year
 * @param milestones the milestones in order, at least two
 */
public record Trajectory(Kind kind, List<RateMilestone> milestones) {

    /** What is the same each year. */
    public enum Kind {
        /** As many percentage points each year. */
        LINEAR("linear", new Phrase("đều theo điểm phần trăm", "even in percentage points")),
        /** The same share of what is left each year. */
        GEOMETRIC("geometric", new Phrase("đều theo tỷ lệ tương đối", "even in ratio"));

        private final String code;
        private final Phrase phrase;

        Kind(String code, Phrase phrase) {
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

    /**
     * Copies the list.
     *
     * @param kind what is the same each year
     * @param milestones the milestones in order
     * @throws RefusedException if there are fewer than two, or they are not in the order of their days
     */
    public Trajectory {
        milestones = List.copyOf(milestones);
        MilestoneDays.check(milestones.stream().map(RateMilestone::day).toList());
    }

    /**
     * {@return where the rate stands on a day if it goes from the first milestone to the last evenly, whatever the kind of
     * this way; in per cent, exact}
     *
     * @param day a day from that of the first milestone to that of the last, both included
     * @throws IllegalArgumentException if the day lies outside
     */
    public RatioRange linearOn(LocalDate day) {
        RateMilestone first = milestones.get(0);
        RateMilestone last = milestones.get(milestones.size() - 1);
        if (day.isBefore(first.day()) || day.isAfter(last.day())) {
            throw new IllegalArgumentException(
                    "day must be from " + first.day() + " to " + last.day() + " but was " + day);
        }
        Ratio share = YearPosition.between(first.day(), day).dividedBy(YearPosition.between(first.day(), last.day()));
        return new RatioRange(
                between(first.rate().min(), last.rate().min(), share),
                between(first.rate().max(), last.rate().max(), share));
    }

    private static Ratio between(Ratio from, Ratio to, Ratio share) {
        return from.plus(to.minus(from).times(share));
    }
}
