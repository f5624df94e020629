package vn.giamngheo.measure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.giamngheo.quantity.Ratio;
import vn.giamngheo.standard.Dimension;
import vn.giamngheo.text.RefusedException;

/**
 * The measures of a population at two times, measured alike: the same unit, weights, cut-off and treatment of what is
 * unknown. Otherwise the change would be one of the measure and not of the population.
 *
 * @param <U> what is counted
 */
public final class ChangeOverTime<U extends Unit> {

    /**
     * How what an indicator adds has changed.
     *
     * @param weight the indicator, its dimension and its weight
     * @param uncensored the share of the population deprived in it
     * @param censored the share of the population that is poor and deprived in it
     * @param contribution what it adds to M0; the absolute changes of all add up to that of M0
     */
    public record OfIndicator(
            IndicatorWeight weight, MeasureChange uncensored, MeasureChange censored, MeasureChange contribution) {}

    /**
     * How what a dimension adds has changed.
     *
     * @param dimension the dimension
     * @param contribution what it adds to M0; the absolute changes of all add up to that of M0
     */
    public record OfDimension(Dimension dimension, MeasureChange contribution) {}

    private final AlkireFoster<U> from;
    private final AlkireFoster<U> to;
    private final Ratio years;

    private ChangeOverTime(AlkireFoster<U> from, AlkireFoster<U> to, Ratio years) {
        this.from = Objects.requireNonNull(from, "from");
        this.to = Objects.requireNonNull(to, "to");
        MeasureChange.checkYears(years);
        this.years = years;
        requireSame("đơn vị đếm", "units", from.unit(), to.unit());
        requireSame("quyền số", "weights", from.weights(), to.weights());
        requireSame("ngưỡng nghèo", "cut-offs", from.cutoff(), to.cutoff());
        requireSame(
                "cách xử lý thông tin thiếu",
                "treatments of what is unknown",
                from.policy().code(),
                to.policy().code());
    }

    private static void requireSame(String vietnamese, String english, Object from, Object to) {
        if (!from.equals(to)) {
            throw new RefusedException(
                    "không so sánh được hai kết quả có " + vietnamese + " khác nhau: " + from + " và " + to,
                    "results of other " + english + " cannot be compared: " + from + " and " + to);
        }
    }

    /**
     * {@return the change from one result to another}
     *
     * @param from the measures at the start
     * @param to the measures at the end
     * @param years the years between, above 0 and at most 1,000; their denominator at most 1,000,000
     * @param <U> what is counted
     * @throws RefusedException if they were not measured alike, or the years are out of their bounds
     */
    public static <U extends Unit> ChangeOverTime<U> between(AlkireFoster<U> from, AlkireFoster<U> to, Ratio years) {
        return new ChangeOverTime<>(from, to, years);
    }

    /**
     * {@return the change from one result to another}
     *
     * @param from the measures at the start
     * @param fromDay the day they are of
     * @param to the measures at the end
     * @param toDay the day they are of, after {@code fromDay}; see {@link MeasureChange#yearsBetween}
     * @param <U> what is counted
     * @throws RefusedException if they were not measured alike, or the days are not in order or more than 1,000 years apart
     */
    public static <U extends Unit> ChangeOverTime<U> between(
            AlkireFoster<U> from, LocalDate fromDay, AlkireFoster<U> to, LocalDate toDay) {
        return new ChangeOverTime<>(from, to, MeasureChange.yearsBetween(fromDay, toDay));
    }

    /** {@return the measures at the start} */
    public AlkireFoster<U> from() {
        return from;
    }

    /** {@return the measures at the end} */
    public AlkireFoster<U> to() {
        return to;
    }

    /** {@return the years between, above 0} */
    public Ratio years() {
        return years;
    }

    /** {@return how much was measured} */
    public MeasureChange population() {
        return number(from.population(), to.population());
    }

    /** {@return how much of it is poor} */
    public MeasureChange poor() {
        return number(from.poor(), to.poor());
    }

    private MeasureChange number(BigDecimal before, BigDecimal after) {
        return new MeasureChange(Ratio.of(before), Ratio.of(after), years);
    }

    /** {@return H; empty if there was nobody at either time} */
    public Optional<MeasureChange> headcountRatio() {
        return both(from.headcountRatio(), to.headcountRatio());
    }

    /** {@return A; empty if nobody was poor at either time} */
    public Optional<MeasureChange> intensity() {
        return both(from.intensity(), to.intensity());
    }

    /** {@return M0; empty if there was nobody at either time} */
    public Optional<MeasureChange> adjustedHeadcountRatio() {
        return both(from.adjustedHeadcountRatio(), to.adjustedHeadcountRatio());
    }

    private Optional<MeasureChange> both(Optional<Ratio> before, Optional<Ratio> after) {
        return before.flatMap(one -> after.map(other -> new MeasureChange(one, other, years)));
    }

    /** {@return what each indicator adds, in the order of the weights; none if there was nobody at either time} */
    public List<OfIndicator> indicators() {
        List<AlkireFoster.OfIndicator> before = from.indicators();
        List<AlkireFoster.OfIndicator> after = to.indicators();
        List<OfIndicator> changes = new ArrayList<>();
        for (int i = 0; i < Math.min(before.size(), after.size()); i++) {
            AlkireFoster.OfIndicator one = before.get(i);
            AlkireFoster.OfIndicator other = after.get(i);
            changes.add(new OfIndicator(
                    one.weight(),
                    new MeasureChange(one.uncensored(), other.uncensored(), years),
                    new MeasureChange(one.censored(), other.censored(), years),
                    new MeasureChange(one.contribution(), other.contribution(), years)));
        }
        return List.copyOf(changes);
    }

    /**
     * {@return what each dimension adds, in the order in which they first come among the weights; none if there was nobody
     * at either time}
     */
    public List<OfDimension> dimensions() {
        List<AlkireFoster.OfDimension> before = from.dimensions();
        List<AlkireFoster.OfDimension> after = to.dimensions();
        List<OfDimension> changes = new ArrayList<>();
        for (int i = 0; i < Math.min(before.size(), after.size()); i++) {
            changes.add(new OfDimension(
                    before.get(i).dimension(),
                    new MeasureChange(before.get(i).contribution(), after.get(i).contribution(), years)));
        }
        return List.copyOf(changes);
    }

    /** Both results and the years between. */
    @Override
    public String toString() {
        return "ChangeOverTime{" + from + " to " + to + " in " + years + " years}";
    }
}
