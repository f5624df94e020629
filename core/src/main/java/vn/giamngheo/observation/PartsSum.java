package vn.giamngheo.observation;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.giamngheo.internal.WholeSum;
import vn.giamngheo.quantity.Stated;
import vn.giamngheo.quantity.Written;

/**
 * A total held against figures of one split of it: by policy, by district. Figures of two splits are never added up;
 * each split has a sum of its own.
 *
 * <p>What a figure leaves open is respected: "about" is no contradiction, and "at least" is one only where the bound
 * itself is too much. Numbers are of things counted, so that what is not known is not below 0.
 *
 * @param split the split, as written; empty if there is only one and it has no name
 * @param complete whether the parts are all there are; otherwise they may come to less than the total
 * @param outcome whether they agree
 * @param total the total; empty if it is no number
 * @param parts the parts that are stated as numbers, in the order written
 */
public record PartsSum(
        Optional<String> split,
        boolean complete,
        Outcome outcome,
        Optional<Written<Stated<Long>>> total,
        List<Written<Stated<Long>>> parts) {

    /** Whether a total and its parts agree. */
    public enum Outcome {
        /** The numbers named add up to the total; some may be named as approximate. */
        AGREES,
        /** The parts are not all there are, and come to no more than the total. */
        AGREES_SO_FAR,
        /** The figures leave so much open that the total is neither proved nor contradicted. */
        OPEN,
        /** The parts are all there are, and cannot come to the total. */
        DIFFERS,
        /** The parts are not all there are, or not all can be read, and come to more than the total already. */
        EXCEEDS,
        /** The parts count something else than the total does: they cannot be added up to it. */
        UNITS_DIFFER,
        /** The parts add up to more than can be counted. */
        TOO_LARGE,
        /** The total or a part is no number that can be read, and the others prove nothing. */
        INCOMPLETE
    }

    /**
     * Copies the list.
     *
     * @param split the split, as written
     * @param complete whether the parts are all there are
     * @param outcome whether they agree
     * @param total the total
     * @param parts the parts, in the order written
     */
    public PartsSum {
        Objects.requireNonNull(split, "split");
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(total, "total");
        parts = List.copyOf(parts);
    }

    /**
     * {@return the total held against its parts, all of one unit}
     *
     * @param split the split, as written; empty if there is only one and it has no name
     * @param complete whether the parts are all there are
     * @param total the total
     * @param parts the parts, in the order written
     */
    public static PartsSum of(
            Optional<String> split, boolean complete, Written<Stated<Long>> total, List<Written<Stated<Long>>> parts) {
        List<Stated<Long>> known =
                parts.stream().flatMap(part -> part.value().stream()).toList();
        boolean readable = known.size() == parts.size();
        Outcome outcome = total.value()
                .map(whole -> outcome(complete, readable, whole, known))
                .orElse(Outcome.INCOMPLETE);
        return new PartsSum(split, complete, outcome, Optional.of(total), parts);
    }

    /**
     * {@return the total held against all its parts}
     *
     * @param total the total
     * @param parts the parts, in the order written
     */
    public static PartsSum of(Written<Stated<Long>> total, List<Written<Stated<Long>>> parts) {
        return of(Optional.empty(), true, total, parts);
    }

    /**
     * {@return the sum of the numbers that the parts name, each perhaps as approximate; empty if one names none, a
     * range names two, or a bound is no number, and if the sum is beyond the range of a {@code long}}
     */
    public Optional<Long> sum() {
        List<Long> named = named(parts);
        return named.size() == parts.size() ? WholeSum.of(named) : Optional.empty();
    }

    /** {@return whether the total or a part is stated as approximate} */
    public boolean approximate() {
        return figures().stream().flatMap(figure -> figure.value().stream()).anyMatch(Stated::approximate);
    }

    /**
     * {@return the single corrections that each close the sum, parts first: all are candidates, and of several none is
     * the likelier} Looked for where the parts are all there are and one figure is at fault: a sum of exact numbers
     * that differs, or a sum of which one number cannot be read.
     */
    public List<FigureCorrection> corrections() {
        boolean open = outcome == Outcome.DIFFERS || outcome == Outcome.INCOMPLETE;
        return complete && open
                ? total.map(whole -> FigureCorrection.closing(whole, parts)).orElse(List.of())
                : List.of();
    }

    private List<Written<Stated<Long>>> figures() {
        List<Written<Stated<Long>>> figures = new ArrayList<>(parts);
        total.ifPresent(figures::add);
        return figures;
    }

    private static List<Long> named(List<Written<Stated<Long>>> figures) {
        return figures.stream()
                .flatMap(figure -> figure.value().flatMap(PartsSum::named).stream())
                .toList();
    }

    /** The one number named, exactly or approximately. */
    private static Optional<Long> named(Stated<Long> stated) {
        return stated.precise().exact();
    }

    private static Outcome outcome(boolean complete, boolean readable, Stated<Long> total, List<Stated<Long>> parts) {
        SumBounds whole = SumBounds.of(total);
        SumBounds sum = SumBounds.sum(parts);
        if (sum.low().bitLength() >= Long.SIZE) {
            return Outcome.TOO_LARGE;
        }
        if (!complete || !readable) {
            return sum.above(whole) ? Outcome.EXCEEDS : partial(readable, sum, whole, total, parts);
        }
        if (sum.above(whole) || whole.above(sum)) {
            return Outcome.DIFFERS;
        }
        return compare(total, parts).filter(sign -> sign == 0).isPresent() ? Outcome.AGREES : Outcome.OPEN;
    }

    private static Outcome partial(
            boolean readable, SumBounds sum, SumBounds whole, Stated<Long> total, List<Stated<Long>> parts) {
        if (!readable) {
            return Outcome.INCOMPLETE;
        }
        boolean within = sum.notAbove(whole)
                || compare(total, parts).filter(sign -> sign <= 0).isPresent();
        return within ? Outcome.AGREES_SO_FAR : Outcome.OPEN;
    }

    /** The sign of the sum less the total, as they are named; empty if one of them is not named as one number. */
    private static Optional<Integer> compare(Stated<Long> total, List<Stated<Long>> parts) {
        BigInteger sum = BigInteger.ZERO;
        for (Stated<Long> part : parts) {
            Optional<Long> number = named(part);
            if (number.isEmpty()) {
                return Optional.empty();
            }
            sum = sum.add(BigInteger.valueOf(number.get()));
        }
        BigInteger added = sum;
        return named(total).map(whole -> added.compareTo(BigInteger.valueOf(whole)));
    }
}
