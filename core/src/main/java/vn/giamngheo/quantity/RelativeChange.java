package vn.giamngheo.quantity;

import java.math.RoundingMode;
import java.util.Optional;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Phrase;

/**
 * A change as a share of where it started, exact: from 2.2 to 1.84 it is -9/55, a fall by 16.4 per cent. Never
 * percentage points: of those it is 0.36.
 *
 * @param share the change divided by the start: -1 is a fall to nothing, 0 no change, 1 a doubling; not below -1
 */
public record RelativeChange(Ratio share) implements Comparable<RelativeChange> {

    private static final Phrase FALL = new Phrase("giảm ", "down ");
    private static final Phrase RISE = new Phrase("tăng ", "up ");
    private static final Phrase NONE = new Phrase("không thay đổi", "no change");

    /**
     * A change.
     *
     * @param share the change divided by the start
     * @throws IllegalArgumentException if below -1: nothing falls by more than itself
     */
    public RelativeChange {
        if (share.compareTo(Ratio.of(-1)) < 0) {
            throw new IllegalArgumentException("share must not be below -1 but was " + share);
        }
    }

    /**
     * {@return the change from one number to another; empty from 0, where there is no such share}
     *
     * @param from where it starts, not negative
     * @param to where it ends, not negative
     * @throws IllegalArgumentException if either is negative
     */
    public static Optional<RelativeChange> between(Ratio from, Ratio to) {
        if (from.signum() < 0 || to.signum() < 0) {
            throw new IllegalArgumentException("from and to must not be negative but were " + from + " and " + to);
        }
        return from.signum() == 0
                ? Optional.empty()
                : Optional.of(new RelativeChange(to.minus(from).dividedBy(from)));
    }

    /**
     * {@return a fall by so many per cent}
     *
     * @param percent from 0 to 100, both included
     */
    public static RelativeChange fallBy(Percentage percent) {
        return new RelativeChange(Ratio.of(percent.value()).dividedBy(Ratio.of(-100)));
    }

    /**
     * {@return what a number becomes by this change}
     *
     * @param from the number
     */
    public Ratio appliedTo(Ratio from) {
        return from.plus(from.times(share));
    }

    /**
     * The change in words: {@code giảm 16,4%}, {@code down 16.4%}.
     *
     * @param language the language of the reader
     * @param decimals how many decimals, rounded half up, from 0 to 20
     * @return the words
     */
    public String in(Language language, int decimals) {
        if (share.signum() == 0) {
            return NONE.in(language);
        }
        boolean fall = share.signum() < 0;
        Ratio size = (fall ? share.negated() : share).percent();
        return (fall ? FALL : RISE).in(language)
                + language.notation().format(size.round(decimals, RoundingMode.HALF_UP)) + "%";
    }

    @Override
    public int compareTo(RelativeChange other) {
        return share.compareTo(other.share);
    }
}
