package vn.giamngheo.target;

import java.util.Optional;
import java.util.function.BinaryOperator;
import vn.giamngheo.quantity.Ratio;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Phrase;

/**
 * An operation on figures: on their ends, since it is monotone in both arguments.
 *
 * @param operation on numbers
 * @param firstUp whether the result grows with the first argument
 * @param secondUp whether the result grows with the second argument
 * @param oneUnit whether both arguments and the result are in one unit, so that the result has the decimals of both;
 *     otherwise it has those of the first, or as many more as it takes
 */
record Reckoning(BinaryOperator<Ratio> operation, boolean firstUp, boolean secondUp, boolean oneUnit) {

    private static final Phrase NOTHING_FOLLOWS =
            new Phrase("không suy ra được gì từ hai giới hạn ", "nothing follows from the two bounds ");
    private static final Phrase OUT_OF_RANGE = new Phrase("kết quả tính ra là ", "the result would be ");
    private static final Phrase NO_RATE =
            new Phrase(", không thể là tỷ lệ (phải từ 0% đến 100%)", ", which is no rate (it must be from 0% to 100%)");
    private static final Phrase NO_NUMBER = new Phrase(", không thể nhỏ hơn 0", ", which cannot be below 0");
    private static final Phrase NOT_BELOW =
            new Phrase("gọi là giảm nhưng mức cần đạt ", "called a reduction, but the level ");
    private static final Phrase ABOVE = new Phrase(" cao hơn mức gốc ", " is above the start ");
    private static final Phrase AND = new Phrase(" và ", " and ");

    /** From any number of the first to any number of the second figure; empty if it would have no end at all. */
    Optional<Figure> any(Scale scale, Figure first, Figure second) {
        Optional<End> low = combined(firstUp ? first.low() : first.high(), secondUp ? second.low() : second.high());
        Optional<End> high = combined(firstUp ? first.high() : first.low(), secondUp ? second.high() : second.low());
        return low.isEmpty() && high.isEmpty()
                ? Optional.empty()
                : Optional.of(Figure.of(scale, low, high, first.about() || second.about()));
    }

    /**
     * From the one pair of ends to the other; where a figure has only one end, or the pairs cross, from any number to
     * any number.
     *
     * @param parallel whether the lows give the low end; otherwise they give the high end
     * @param straight whether a low goes with a low; otherwise with a high
     */
    Optional<Figure> paired(Scale scale, Figure first, Figure second, boolean parallel, boolean straight) {
        if (first.closed() && second.closed()) {
            Optional<End> one = combined(first.low(), straight ? second.low() : second.high());
            Optional<End> other = combined(first.high(), straight ? second.high() : second.low());
            Optional<End> low = parallel ? one : other;
            Optional<End> high = parallel ? other : one;
            if (low.orElseThrow().compareTo(high.orElseThrow()) <= 0) {
                return Optional.of(Figure.of(scale, low, high, first.about() || second.about()));
            }
        }
        return any(scale, first, second);
    }

    private Optional<End> combined(Optional<End> first, Optional<End> second) {
        return first.flatMap(a -> second.map(b -> combined(a, b)));
    }

    private End combined(End a, End b) {
        Span x = a.print();
        Span y = b.print();
        Span print = new Span(
                operation.apply(firstUp ? x.min() : x.max(), secondUp ? y.min() : y.max()),
                (firstUp ? x.minIn() : x.maxIn()) && (secondUp ? y.minIn() : y.maxIn()),
                operation.apply(firstUp ? x.max() : x.min(), secondUp ? y.max() : y.min()),
                (firstUp ? x.maxIn() : x.minIn()) && (secondUp ? y.maxIn() : y.minIn()));
        int decimals = oneUnit ? Math.max(a.decimals(), b.decimals()) : a.decimals();
        return new End(operation.apply(a.value(), b.value()), a.strict() || b.strict(), print, decimals);
    }

    /** Whether a number that cannot be divided by may be among the true ones. */
    static boolean reaches(Figure figure, Ratio number) {
        return figure.ends()
                .map(End::print)
                .anyMatch(print -> print.min().compareTo(number) <= 0 && number.compareTo(print.max()) <= 0);
    }

    /** A level or start, unless it is none. */
    static Derived inRange(Optional<Figure> result, Figure first, Figure second) {
        if (result.isEmpty()) {
            return unbounded(first, second);
        }
        Figure figure = result.get();
        if (isOutside(figure)) {
            Phrase limits = figure.scale() == Scale.RATE ? NO_RATE : NO_NUMBER;
            return refused(Derived.Reason.OUT_OF_RANGE, OUT_OF_RANGE, figure, limits);
        }
        return new Derived.Known(figure.withinScale());
    }

    private static boolean isOutside(Figure figure) {
        Scale scale = figure.scale();
        // "trên 100%" and "dưới 0%" hold of no rate, though 100 and 0 are rates.
        boolean empty = figure.low()
                        .filter(end -> end.strict() && scale.isMax(end.value()))
                        .isPresent()
                || figure.high()
                        .filter(end -> end.strict() && scale.isMin(end.value()))
                        .isPresent();
        return empty || figure.ends().anyMatch(end -> !scale.contains(end.value()));
    }

    /** A reduction, unless it is none at all. */
    static Derived notRising(Optional<Figure> result, Figure from, Figure to) {
        if (result.isEmpty()) {
            return unbounded(from, to);
        }
        boolean rises = result.get()
                .high()
                .filter(end ->
                        end.value().signum() < 0 || (end.strict() && end.value().signum() == 0))
                .isPresent();
        return rises
                ? refused(Derived.Reason.RISES, NOT_BELOW, to, ABOVE, from)
                : new Derived.Known(result.get().withinScale());
    }

    private static Derived unbounded(Figure first, Figure second) {
        return refused(Derived.Reason.UNBOUNDED, NOTHING_FOLLOWS, first, AND, second);
    }

    /** The words, phrases and figures as they are to be read. */
    private static Derived refused(Derived.Reason reason, Object... words) {
        return new Derived.Refused(
                reason, new Phrase(words(Language.VIETNAMESE, words), words(Language.ENGLISH, words)));
    }

    private static String words(Language language, Object... words) {
        StringBuilder text = new StringBuilder();
        for (Object word : words) {
            text.append(word instanceof Phrase phrase ? phrase.in(language) : ((Figure) word).in(language));
        }
        return text.toString();
    }

    /** Bounds in the same direction and ranges end by end; any other two by whether they have a number in common. */
    static ChangeForm.Closing compare(Figure expected, Figure to) {
        boolean sameShape = expected.low().isPresent() == to.low().isPresent()
                && expected.high().isPresent() == to.high().isPresent();
        if (sameShape) {
            return meet(expected.low(), to.low()) && meet(expected.high(), to.high())
                    ? ChangeForm.Closing.CLOSES
                    : ChangeForm.Closing.DIFFERS;
        }
        return reach(expected, to) && reach(to, expected) ? ChangeForm.Closing.OPEN : ChangeForm.Closing.DIFFERS;
    }

    private static boolean meet(Optional<End> one, Optional<End> other) {
        return one.isEmpty() || one.get().print().intersects(other.orElseThrow().print());
    }

    /** Whether the second, from its low end upwards, begins no later than the first ends. */
    private static boolean reach(Figure first, Figure second) {
        return first.high().isEmpty()
                || second.low().isEmpty()
                || second.low().get().print().startsBefore(first.high().get().print());
    }
}
