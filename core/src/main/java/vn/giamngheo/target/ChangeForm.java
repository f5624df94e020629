package vn.giamngheo.target;

import java.util.Optional;
import java.util.function.BinaryOperator;
import vn.giamngheo.quantity.Ratio;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Phrase;

/**
 * How a start, a change and a level hang together. Any two give the third, exactly; see {@link Figure} for what is
 * true beside what is printed.
 *
 * <p>Ends of ranges are paired so that from two of them the third always follows the same way: the largest reduction
 * leads to the lowest level. {@code 9,2%} less {@code 2,3–2,5} points is {@code 6,7–6,9%}, and back it is {@code 9,2%}.
 * Where a change or a start cannot be paired, because the level is known better than the other range allows, it is
 * every number that leads from somewhere in the one range to somewhere in the other. A bound leads to a bound: {@code
 * 9,2%} less at least 1 point is at most {@code 8,2%}.
 *
 * <p>Figures go together as follows, anything else is a programmer's mistake and an {@link IllegalArgumentException}.
 *
 * <ul>
 *   <li>{@link #LESS}: rates with points, numbers with a difference;
 *   <li>{@link #LESS_PER_CENT}: rates or numbers with per cent;
 *   <li>{@link #TIMES}: rates or numbers with a factor.
 * </ul>
 */
public enum ChangeForm {
    /** {@code level = start − change}: percentage points off a rate, a number off a number. */
    LESS(
            true,
            (start, change) -> start.minus(change),
            (start, level) -> start.minus(level),
            (level, change) -> level.plus(change)),
    /** {@code level = start × (100 − change) / 100}: per cent of where it starts. */
    LESS_PER_CENT(
            true,
            (start, change) -> start.times(ChangeForm.left(change)),
            (start, level) -> Ratio.ONE.minus(level.dividedBy(start)).percent(),
            (level, change) -> level.dividedBy(ChangeForm.left(change))),
    /** {@code level = start × change}: so many times as much. */
    TIMES(
            false,
            (start, change) -> start.times(change),
            (start, level) -> level.dividedBy(start),
            (level, change) -> level.dividedBy(change));

    private static final Ratio HUNDRED = Ratio.of(100);
    private static final Phrase NO_SHARE = new Phrase(
            "mức gốc bằng 0 hoặc không phân biệt được với 0 nên không có tỷ lệ so với mức gốc",
            "there is no share of a start that is 0 or cannot be told from 0");
    private static final Phrase NOTHING_LEFT = new Phrase(
            "đã giảm 100% thì không tính ngược được mức gốc", "the start of what has fallen by 100% cannot be told");

    /** How a level held against start and change comes out. */
    public enum Closing {
        /** The level agrees, end by end, with what numbers printed like start and change lead to. */
        CLOSES,
        /** No numbers printed like this agree. */
        DIFFERS,
        /** Nothing is contradicted and nothing proved: a figure is only about, or a bound leaves it open. */
        OPEN
    }

    /** Whether a greater change leads to a lower level. */
    private final boolean falling;

    private final BinaryOperator<Ratio> level;
    private final BinaryOperator<Ratio> change;
    private final BinaryOperator<Ratio> start;

    ChangeForm(
            boolean falling, BinaryOperator<Ratio> level, BinaryOperator<Ratio> change, BinaryOperator<Ratio> start) {
        this.falling = falling;
        this.level = level;
        this.change = change;
        this.start = start;
    }

    private static Ratio left(Ratio percent) {
        return Ratio.ONE.minus(percent.dividedBy(Ratio.of(100)));
    }

    /**
     * {@return where a change leads: refused where that is out of range, or where the bounds say nothing}
     *
     * @param from the start
     * @param by the change
     */
    public Derived level(Figure from, Figure by) {
        checkStart(from);
        checkChange(from, by);
        return Reckoning.inRange(reckonLevel(from, by), from, by);
    }

    /**
     * {@return the change that leads from one to the other: refused where a reduction would rise, a start is 0 or the
     * bounds say nothing}
     *
     * @param from the start
     * @param to the level
     */
    public Derived change(Figure from, Figure to) {
        checkStart(from);
        check(from.scale() == to.scale(), "from and to must be of one kind", from, to);
        if (this != LESS && Reckoning.reaches(from, Ratio.ZERO)) {
            return new Derived.Refused(Derived.Reason.UNDEFINED, NO_SHARE);
        }
        Reckoning reckoning = new Reckoning(change, this != TIMES, this == TIMES, this == LESS);
        Optional<Figure> result = reckoning.paired(changeScale(from), from, to, !falling, true);
        return falling ? Reckoning.notRising(result, from, to) : Reckoning.inRange(result, from, to);
    }

    /**
     * {@return the start from which a change leads to the level: refused where that is out of range, nothing is left of
     * it, or the bounds say nothing}
     *
     * @param by the change
     * @param to the level
     */
    public Derived start(Figure by, Figure to) {
        checkStart(to);
        checkChange(to, by);
        if (this == LESS_PER_CENT && Reckoning.reaches(by, HUNDRED)) {
            return new Derived.Refused(Derived.Reason.UNDEFINED, NOTHING_LEFT);
        }
        Reckoning reckoning = new Reckoning(start, true, falling, this == LESS);
        return Reckoning.inRange(reckoning.paired(to.scale(), to, by, true, !falling), to, by);
    }

    /**
     * Holds a level against start and change. Ranges, and bounds in the same direction, have to agree end by end, where
     * an end agrees if numbers exist that print as the three. Any other two statements differ if no level fulfils both.
     *
     * @param from the start
     * @param by the change
     * @param to the level
     * @return how it comes out
     */
    public Closing check(Figure from, Figure by, Figure to) {
        checkStart(from);
        checkChange(from, by);
        check(from.scale() == to.scale(), "from and to must be of one kind", from, to);
        Optional<Figure> expected = reckonLevel(from, by);
        if (expected.isEmpty()) {
            return Closing.OPEN;
        }
        Closing closing = Reckoning.compare(expected.get(), to);
        boolean about = expected.get().about() || to.about();
        return about && closing == Closing.DIFFERS ? Closing.OPEN : closing;
    }

    private Optional<Figure> reckonLevel(Figure from, Figure by) {
        return new Reckoning(level, true, !falling, this == LESS).any(from.scale(), from, by);
    }

    private Scale changeScale(Figure from) {
        return switch (this) {
            case LESS -> from.scale() == Scale.RATE ? Scale.POINTS : Scale.DIFFERENCE;
            case LESS_PER_CENT -> Scale.PER_CENT;
            case TIMES -> Scale.FACTOR;
        };
    }

    private static void checkStart(Figure figure) {
        boolean level = figure.scale() == Scale.RATE || figure.scale() == Scale.NUMBER;
        check(level, "a start or level must be a rate or a count", figure, figure);
    }

    private void checkChange(Figure level, Figure by) {
        check(by.scale() == changeScale(level), "the change must be of the kind that goes with " + name(), level, by);
    }

    private static void check(boolean condition, String message, Figure first, Figure second) {
        if (!condition) {
            throw new IllegalArgumentException(message + " but they were " + first.in(Language.ENGLISH) + " and "
                    + second.in(Language.ENGLISH) + " (" + first.scale() + ", " + second.scale() + ")");
        }
    }
}
