package vn.giamngheo.target;

import java.util.List;
import java.util.Objects;
import vn.giamngheo.quantity.PublishedRate;
import vn.giamngheo.quantity.Stated;
import vn.giamngheo.text.Phrase;

/**
 * What the wording of a reduction means, and why so.
 *
 * @param measure what it means; {@link Measure.Undecided} where it can mean several things
 * @param why why so
 * @param words why so, for a person to read, to stand after a colon
 * @param offered where the figure cannot be read: what it may have been, points or per cent alike, for a person to
 *     choose from
 */
public record ReductionReading(Measure measure, Why why, Phrase words, List<Stated<PublishedRate>> offered) {

    /** Why a wording means what it means. */
    public enum Why {
        /** The wording says "điểm", and the figures do not prove that it is wrong there. */
        WRITTEN_AS_POINTS,
        /** Start and level agree with this reading alone. */
        ONLY_ONE_CLOSES,
        /** Start and level contradict every other reading, and leave this one open. */
        ONLY_ONE_POSSIBLE,
        /** Start and level agree with several readings, so that they cannot decide. */
        SEVERAL_CLOSE,
        /** Start and level contradict every reading: one of the figures is wrong. */
        NONE_CLOSES,
        /** Start or level is missing, or too vague to decide. */
        NOTHING_TO_CHECK,
        /** A yearly reduction in "%": targets can say yearly points only, and the wording does not tell. */
        PER_YEAR_IN_PER_CENT,
        /** The wording says a share of what falls: "giảm 50% số hộ nghèo", "giảm một nửa". */
        WRITTEN_AS_SHARE,
        /** The wording is of a number of things: "giảm 4.812 hộ nghèo". */
        WRITTEN_AS_NUMBER,
        /** There is a figure, but it cannot be read. */
        FIGURE_UNREADABLE
    }

    /**
     * Copies the list.
     *
     * @param measure what it means
     * @param why why so
     * @param words why so, for a person to read
     * @param offered where the figure cannot be read: what it may have been
     */
    public ReductionReading {
        Objects.requireNonNull(measure, "measure");
        Objects.requireNonNull(why, "why");
        Objects.requireNonNull(words, "words");
        offered = List.copyOf(offered);
    }

    ReductionReading(Measure measure, Why why, Phrase words) {
        this(measure, why, words, List.of());
    }

    /** {@return whether one meaning is left} */
    public boolean isDecided() {
        return !(measure instanceof Measure.Undecided);
    }
}
