package vn.giamngheo.target;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.giamngheo.quantity.DecimalInterval;
import vn.giamngheo.quantity.PublishedPoints;
import vn.giamngheo.quantity.PublishedRate;
import vn.giamngheo.quantity.Stated;
import vn.giamngheo.quantity.StatedParser;
import vn.giamngheo.quantity.Written;

/**
 * The arithmetic of {@code from − by = to}. In percentage points; the largest reduction leads to the lowest rate.
 * Printed figures are intervals: {@code to} agrees where it can be reached from numbers that would be printed as {@code
 * from} and {@code by}.
 *
 * @param outcome whether the figures agree
 * @param expected {@code from − by}, if both are known and the result is a rate
 * @param offered where {@code to} cannot be read: the one way to cut its digits that agrees with {@code expected}
 */
public record ReductionArithmetic(
        Outcome outcome, Optional<Stated<PublishedRate>> expected, Optional<Stated<PublishedRate>> offered) {

    /** What the figures say of each other. */
    public enum Outcome {
        /** All three are known and agree. */
        CLOSES,
        /** All three are known and disagree. */
        DIFFERS,
        /** The end of the reduction is written, but cannot be read. */
        END_UNREADABLE,
        /** Not all three are stated as values or ranges. */
        INCOMPLETE
    }

    static ReductionArithmetic of(Measure.Reduction reduction) {
        Optional<Stated<PublishedRate>> from =
                reduction.from().flatMap(baseline -> baseline.rate().value());
        Optional<Stated<PublishedPoints>> by = reduction.by().value();
        Optional<Stated<PublishedRate>> expected = from.flatMap(rate -> by.flatMap(points -> minus(rate, points)));
        Optional<Written<Stated<PublishedRate>>> to = reduction.to();
        if (to.isPresent() && to.get().value().isEmpty()) {
            Optional<Stated<PublishedRate>> offered =
                    expected.flatMap(wanted -> offer(to.get().text().orElse(""), wanted));
            return new ReductionArithmetic(Outcome.END_UNREADABLE, expected, offered);
        }
        Optional<Stated<PublishedRate>> end = to.flatMap(Written::value).filter(ReductionArithmetic::closed);
        if (expected.isEmpty() || end.isEmpty()) {
            return new ReductionArithmetic(Outcome.INCOMPLETE, expected, Optional.empty());
        }
        boolean closes = closes(from.orElseThrow(), by.orElseThrow(), end.get());
        return new ReductionArithmetic(closes ? Outcome.CLOSES : Outcome.DIFFERS, expected, Optional.empty());
    }

    private static Optional<Stated<PublishedRate>> minus(Stated<PublishedRate> from, Stated<PublishedPoints> by) {
        if (!closed(from) || !closed(by)) {
            return Optional.empty();
        }
        BigDecimal low = low(from).value().subtract(high(by).value());
        BigDecimal high = high(from).value().subtract(low(by).value());
        BigDecimal hundred = BigDecimal.valueOf(100);
        if (low.signum() < 0 || high.compareTo(hundred) > 0) {
            return Optional.empty();
        }
        Stated<PublishedRate> result = low.compareTo(high) == 0
                ? Stated.exactly(new PublishedRate(low))
                : Stated.between(new PublishedRate(low), new PublishedRate(high));
        return Optional.of(from.approximate() || by.approximate() ? Stated.about(result) : result);
    }

    private static boolean closes(Stated<PublishedRate> from, Stated<PublishedPoints> by, Stated<PublishedRate> to) {
        return meets(low(from), high(by), low(to)) && meets(high(from), low(by), high(to));
    }

    /** Whether numbers exist that are printed as the three figures and satisfy from − by = to. */
    private static boolean meets(PublishedRate from, PublishedPoints by, PublishedRate to) {
        DecimalInterval start = from.interval();
        DecimalInterval step = by.interval();
        DecimalInterval end = to.interval();
        // start − step lies strictly above start.low − step.high and strictly below start.high − step.low.
        BigDecimal least = start.low().subtract(step.high());
        BigDecimal most = start.high().subtract(step.low());
        return end.high().compareTo(least) > 0 && end.low().compareTo(most) < 0;
    }

    /** Only one way of cutting may agree: where two do, nothing is offered. */
    private static Optional<Stated<PublishedRate>> offer(String text, Stated<PublishedRate> expected) {
        List<Stated<PublishedRate>> fitting = StatedParser.splits(text).stream()
                .filter(ReductionArithmetic::closed)
                .filter(split -> low(split).value().compareTo(low(expected).value()) == 0
                        && high(split).value().compareTo(high(expected).value()) == 0)
                .distinct()
                .toList();
        return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }

    private static boolean closed(Stated<?> stated) {
        return stated.precise() instanceof Stated.Exactly || stated.precise() instanceof Stated.Between;
    }

    private static <T extends Comparable<? super T>> T low(Stated<T> stated) {
        return stated.low().orElseThrow();
    }

    private static <T extends Comparable<? super T>> T high(Stated<T> stated) {
        return stated.high().orElseThrow();
    }
}
