package vn.giamngheo.trajectory;

import java.util.List;
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
}
