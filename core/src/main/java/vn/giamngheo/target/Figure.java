package vn.giamngheo.target;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.giamngheo.quantity.PublishedFactor;
import vn.giamngheo.quantity.PublishedPoints;
import vn.giamngheo.quantity.PublishedRate;
import vn.giamngheo.quantity.Ratio;
import vn.giamngheo.quantity.RatioRange;
import vn.giamngheo.quantity.Stated;
import vn.giamngheo.quantity.StatedText;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.NumberNotation;

/**
 * A stated figure to reckon with, or one that was reckoned: the numbers as if they were exact, and between what numbers
 * the truth lies, since each printed number was rounded. {@code 9,2%} less {@code 2,3} points is {@code 6,9%}, and the
 * truth is from 6.8 to 7.0.
 *
 * <p>Equal if all of this is equal.
 */
public final class Figure {

    /** For a reader who is told why something is refused; exact figures have their own decimals. */
    private static final int SHOWN_DECIMALS = 4;

    private final Scale scale;
    private final @Nullable End low;
    private final @Nullable End high;
    private final boolean about;

    private Figure(Scale scale, @Nullable End low, @Nullable End high, boolean about) {
        this.scale = scale;
        this.low = low;
        this.high = high;
        this.about = about;
    }

    static Figure of(Scale scale, Optional<End> low, Optional<End> high, boolean about) {
        return new Figure(scale, low.orElse(null), high.orElse(null), about);
    }

    /**
     * {@return a rate in per cent}
     *
     * @param rate the rate as stated
     */
    public static Figure rate(Stated<PublishedRate> rate) {
        return of(Scale.RATE, rate, value -> printed(value.value()));
    }

    /**
     * {@return a rate in per cent that was reckoned from numbers and not rounded}
     *
     * @param rate the rate, from 0 to 100, both included
     * @throws IllegalArgumentException if it is less or more
     */
    public static Figure rate(Ratio rate) {
        if (!Scale.RATE.contains(rate)) {
            throw new IllegalArgumentException("rate must be from 0 to 100 but was " + rate);
        }
        Optional<End> only = Optional.of(new End(rate, false, Span.of(rate), 0));
        return of(Scale.RATE, only, only, false);
    }

    /**
     * {@return a difference of rates in percentage points, positive for a fall}
     *
     * @param points the difference as stated
     */
    public static Figure points(Stated<PublishedPoints> points) {
        return of(Scale.POINTS, points, value -> printed(value.value()));
    }

    /**
     * {@return a fall in per cent of where it starts, which is no difference of rates}
     *
     * @param percent the fall as stated
     */
    public static Figure perCent(Stated<PublishedRate> percent) {
        return of(Scale.PER_CENT, percent, value -> printed(value.value()));
    }

    /**
     * {@return a number of things, which was counted and not rounded}
     *
     * @param count the number as stated, not negative
     * @throws IllegalArgumentException if it is negative
     */
    public static Figure count(Stated<Long> count) {
        if (count.low().or(count::high).orElseThrow() < 0) {
            throw new IllegalArgumentException("count must not be negative but was " + count);
        }
        return of(Scale.NUMBER, count, Figure::whole);
    }

    /**
     * {@return a difference of numbers of things, positive for a fall}
     *
     * @param difference the difference as stated
     */
    public static Figure difference(Stated<Long> difference) {
        return of(Scale.DIFFERENCE, difference, Figure::whole);
    }

    /**
     * {@return how many times as much}
     *
     * @param factor the multiplier as stated
     */
    public static Figure factor(Stated<PublishedFactor> factor) {
        return of(Scale.FACTOR, factor, value -> printed(value.value()));
    }

    private static End printed(BigDecimal value) {
        return new End(Ratio.of(value), false, Span.printed(value), value.scale());
    }

    private static End whole(long value) {
        return new End(Ratio.of(value), false, Span.of(Ratio.of(value)), 0);
    }

    private static <T extends Comparable<? super T>> Figure of(Scale scale, Stated<T> stated, Function<T, End> reader) {
        boolean strict = stated.precise() instanceof Stated.MoreThan || stated.precise() instanceof Stated.LessThan;
        Function<T, End> end =
                reader.andThen(read -> read.with(strict, read.print().within(scale)));
        return of(scale, stated.low().map(end), stated.high().map(end), stated.approximate());
    }

    /** {@return the figure as if its numbers were exact; in per cent, points, things or times} */
    public Stated<Ratio> stated() {
        return stated(End::value);
    }

    /**
     * {@return where the true number lies; empty if the figure is only about, or has no end where there is no natural
     * one} Where a rate has no end stated, it ends at 0 or 100.
     */
    public Optional<RatioRange> truth() {
        Optional<Ratio> min = low().map(end -> end.print().min()).or(scale::min);
        Optional<Ratio> max = high().map(end -> end.print().max()).or(scale::max);
        return about || min.isEmpty() || max.isEmpty()
                ? Optional.empty()
                : Optional.of(new RatioRange(min.get(), max.get()));
    }

    /**
     * {@return the figure as a printed rate, in as many decimals as it takes; empty if it is no rate or per cent from 0
     * to 100, or no number of decimals up to 20 is enough}
     */
    public Optional<Stated<PublishedRate>> asRate() {
        return isPercent() && isExact() && isWithin(Ratio.ZERO)
                ? Optional.of(stated(end -> new PublishedRate(decimal(end))))
                : Optional.empty();
    }

    /**
     * {@return the figure as a rate rounded half up; empty if it is no rate or per cent from 0 to 100}
     *
     * @param decimals how many decimals, from 0 to 20
     */
    public Optional<Stated<PublishedRate>> asRate(int decimals) {
        return isPercent() && isWithin(Ratio.ZERO)
                ? Optional.of(stated(end -> new PublishedRate(rounded(end, decimals))))
                : Optional.empty();
    }

    /**
     * {@return the figure as printed points, in as many decimals as it takes; empty if it is no difference of rates, or
     * no number of decimals up to 20 is enough}
     */
    public Optional<Stated<PublishedPoints>> asPoints() {
        return scale == Scale.POINTS && isExact() && isWithin(Ratio.of(-100))
                ? Optional.of(stated(end -> new PublishedPoints(decimal(end))))
                : Optional.empty();
    }

    /**
     * {@return the figure as points rounded half up; empty if it is no difference of rates}
     *
     * @param decimals how many decimals, from 0 to 20
     */
    public Optional<Stated<PublishedPoints>> asPoints(int decimals) {
        return scale == Scale.POINTS && isWithin(Ratio.of(-100))
                ? Optional.of(stated(end -> new PublishedPoints(rounded(end, decimals))))
                : Optional.empty();
    }

    /**
     * The figure in words: {@code 6,7–6,9%}, {@code không quá 8,2%}. What has no end of decimals is rounded half up to
     * four.
     *
     * @param language the language of the reader
     * @return number and unit
     */
    public String in(Language language) {
        return StatedText.render(stated(UnaryOperator.identity()), language, end -> written(end, language));
    }

    Scale scale() {
        return scale;
    }

    Optional<End> low() {
        return Optional.ofNullable(low);
    }

    Optional<End> high() {
        return Optional.ofNullable(high);
    }

    Stream<End> ends() {
        return Stream.concat(low().stream(), high().stream());
    }

    /** The same, of which the truth is known to lie where the scale is. */
    Figure withinScale() {
        UnaryOperator<End> cut = end -> end.with(end.strict(), end.print().within(scale));
        return of(scale, low().map(cut), high().map(cut), about);
    }

    /** Each number so many times, for a factor above 0. */
    Figure times(Ratio factor) {
        UnaryOperator<End> multiplied = end ->
                new End(end.value().times(factor), end.strict(), end.print().times(factor), end.decimals());
        return of(scale, low().map(multiplied), high().map(multiplied), about);
    }

    boolean about() {
        return about;
    }

    /** Whether it has both ends. */
    boolean closed() {
        return low != null && high != null;
    }

    private String written(End end, Language language) {
        Optional<BigDecimal> exact = end.exactDecimals()
                .map(decimals -> rounded(end, decimals))
                .filter(number -> number.precision() < NumberNotation.MAX_DIGITS);
        BigDecimal number = exact.orElseGet(() -> rounded(end, SHOWN_DECIMALS));
        String unit = scale.unit().in(language);
        return (number.precision() < NumberNotation.MAX_DIGITS
                        ? language.notation().format(number)
                        : number.toPlainString())
                + unit;
    }

    private boolean isPercent() {
        return scale == Scale.RATE || scale == Scale.PER_CENT;
    }

    private boolean isExact() {
        return ends().allMatch(end -> end.exactDecimals().isPresent());
    }

    private boolean isWithin(Ratio least) {
        return ends().allMatch(
                        end -> end.value().compareTo(least) >= 0 && end.value().compareTo(Ratio.of(100)) <= 0);
    }

    private static BigDecimal decimal(End end) {
        return rounded(end, end.exactDecimals().orElseThrow());
    }

    private static BigDecimal rounded(End end, int decimals) {
        return end.value().round(decimals, RoundingMode.HALF_UP);
    }

    private <T extends Comparable<? super T>> Stated<T> stated(Function<End, T> reader) {
        Stated<T> precise;
        if (low != null && high != null) {
            T first = reader.apply(low);
            T last = reader.apply(high);
            precise = low.value().equals(high.value()) || first.equals(last)
                    ? Stated.exactly(first)
                    : Stated.between(first, last);
        } else if (low != null) {
            precise = low.strict() ? Stated.moreThan(reader.apply(low)) : Stated.atLeast(reader.apply(low));
        } else {
            End only = Objects.requireNonNull(high, "high");
            precise = only.strict() ? Stated.lessThan(reader.apply(only)) : Stated.atMost(reader.apply(only));
        }
        return about ? Stated.about(precise) : precise;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Figure that
                && scale == that.scale
                && about == that.about
                && Objects.equals(low, that.low)
                && Objects.equals(high, that.high);
    }

    @Override
    public int hashCode() {
        return Objects.hash(scale, low, high, about);
    }

    /** The English words. */
    @Override
    public String toString() {
        return in(Language.ENGLISH);
    }
}
