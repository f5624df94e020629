package vn.giamngheo.quantity;

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
     * {@return a fall by so many per cent of where it starts: by 2.3 per cent 9.2 falls to 8.9884}
     *
     * @param percent how much falls away
     */
    public static RelativeChange fallBy(Percentage percent) {
        return new RelativeChange(Ratio.of(percent.value()).dividedBy(Ratio.of(-100)));
    }

    /**
     * {@return what a number becomes by this change, exactly}
     *
     * @param from the number it starts from
     */
    public Ratio appliedTo(Ratio from) {
        return from.plus(from.times(share));
    }

    /**
     * The change in words: {@code giảm 16,4%}, {@code down 16.4%}.
     *
     * @param language the language of the reader
     * @param decimals how many decimals, rounded half up, from 0 to 20
     * @return the words; a change too small for so many decimals is one by {@code 0,0%}, and not {@code không thay đổi}
     * @throws IllegalArgumentException if {@code decimals} is not from 0 to 20, or the number is too long to write
     */
    public String in(Language language, int decimals) {
        if (share.signum() == 0) {
            return NONE.in(language);
        }
        boolean fall = share.signum() < 0;
        Ratio size = fall ? share.negated() : share;
        return (fall ? FALL : RISE).in(language) + size.percentIn(language, decimals);
    }

    @Override
    public int compareTo(RelativeChange other) {
        return share.compareTo(other.share);
    }
}
