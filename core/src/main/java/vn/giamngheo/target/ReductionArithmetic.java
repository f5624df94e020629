package vn.giamngheo.target;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.giamngheo.quantity.PublishedRate;
import vn.giamngheo.quantity.RatioRange;
import vn.giamngheo.quantity.Stated;
import vn.giamngheo.quantity.StatedParser;
import vn.giamngheo.quantity.Written;

/**
 * The arithmetic of {@code from − by = to}. In percentage points; the largest reduction leads to the lowest rate.
 * Printed figures are intervals: {@code to} agrees where it can be reached from numbers that would be printed as {@code
 * from} and {@code by}. It is that of {@link ChangeForm#LESS}.
 *
 * @param outcome whether the figures agree
 * @param expected {@code from − by}, if both are known and the result is a rate; a bound where one of them is a bound
 * @param truth where the true rate lies that {@code expected} stands for; empty if a figure is only about
 * @param offered where {@code to} cannot be read: the one way to cut its digits that agrees with {@code expected}
 * @param refusals what is wrong with the figures whatever else holds: that {@code from − by} is no rate, or that
 *     {@code to} is above {@code from}
 */
public record ReductionArithmetic(
        Outcome outcome,
        Optional<Stated<PublishedRate>> expected,
        Optional<RatioRange> truth,
        Optional<Stated<PublishedRate>> offered,
        List<Derived.Refused> refusals) {

    /** What the figures say of each other. */
    public enum Outcome {
        /** All three are known and agree. */
        CLOSES,
        /** All three are known and disagree. */
        DIFFERS,
        /** No level can be expected: {@code from − by} is no rate. */
        IMPOSSIBLE,
        /** The end of the reduction is written, but cannot be read. */
        END_UNREADABLE,
        /** Not all three are known, or bounds and "about" leave open whether they agree. */
        INCOMPLETE
    }

    /**
     * Copies the list.
     *
     * @param outcome whether the figures agree
     * @param expected {@code from − by}, if both are known and the result is a rate
     * @param truth where the true rate lies that {@code expected} stands for
     * @param offered where {@code to} cannot be read: the one way to cut its digits that agrees with {@code expected}
     * @param refusals what is wrong with the figures whatever else holds
     */
    public ReductionArithmetic {
        refusals = List.copyOf(refusals);
    }

    static ReductionArithmetic of(Measure.Reduction reduction) {
        Optional<Figure> from =
                reduction.from().flatMap(baseline -> baseline.rate().value()).map(Figure::rate);
        Optional<Figure> by = reduction.by().value().map(Figure::points);
        Optional<Figure> to = reduction.to().flatMap(Written::value).map(Figure::rate);
        Optional<Derived> level = from.flatMap(start -> by.map(points -> ChangeForm.LESS.level(start, points)));
        Optional<Derived> change = from.flatMap(start -> to.map(end -> ChangeForm.LESS.change(start, end)));
        List<Derived.Refused> refusals = Stream.of(level, change)
                .flatMap(Optional::stream)
                .flatMap(derived -> derived.refusal().stream())
                .filter(refusal -> refusal.reason() != Derived.Reason.UNBOUNDED)
                .toList();
        Optional<Figure> expected = level.flatMap(Derived::known);
        Optional<Stated<PublishedRate>> rate = expected.flatMap(Figure::asRate);
        Optional<Stated<PublishedRate>> offered = reduction
                .to()
                .filter(end -> end.value().isEmpty())
                .flatMap(Written::text)
                .flatMap(text -> rate.flatMap(wanted -> offer(text, wanted)));
        Outcome outcome = reduction.to().isPresent() && to.isEmpty()
                ? Outcome.END_UNREADABLE
                : from.flatMap(start -> by.map(points -> outcome(start, points, to, level.orElseThrow())))
                        .orElse(Outcome.INCOMPLETE);
        return new ReductionArithmetic(outcome, rate, expected.flatMap(Figure::truth), offered, refusals);
    }

    private static Outcome outcome(Figure from, Figure by, Optional<Figure> to, Derived level) {
        Optional<ChangeForm.Closing> closing = to.map(end -> ChangeForm.LESS.check(from, by, end));
        boolean closes = closing.filter(ChangeForm.Closing.CLOSES::equals).isPresent();
        boolean impossible = level.refusal()
                .filter(refusal -> refusal.reason() == Derived.Reason.OUT_OF_RANGE)
                .isPresent();
        if (closes || impossible) {
            return closes ? Outcome.CLOSES : Outcome.IMPOSSIBLE;
        }
        return closing.filter(ChangeForm.Closing.DIFFERS::equals).isPresent() ? Outcome.DIFFERS : Outcome.INCOMPLETE;
    }

    /** Only one way of cutting may agree: where two do, nothing is offered. */
    private static Optional<Stated<PublishedRate>> offer(String text, Stated<PublishedRate> expected) {
        Stated<?> wanted = Figure.rate(expected).stated().precise();
        List<Stated<PublishedRate>> fitting = StatedParser.splits(text).stream()
                .filter(split -> Figure.rate(split).stated().precise().equals(wanted))
                .distinct()
                .toList();
        return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }
}
