package vn.giamngheo.trajectory;

import java.util.Optional;
import vn.giamngheo.quantity.CountUnit;
import vn.giamngheo.quantity.PublishedRate;
import vn.giamngheo.quantity.Stated;
import vn.giamngheo.quantity.Written;
import vn.giamngheo.schedule.Schedule;
import vn.giamngheo.target.Baseline;
import vn.giamngheo.target.ChangeForm;
import vn.giamngheo.target.Figure;
import vn.giamngheo.target.Measure;

/**
 * The rate that a measure asks for: stated, or so far below where it starts.
 *
 * @param unit what it counts
 * @param stated the rate to stand at, if it is stated and can be read
 * @param fall how far it is to fall, if that is said
 */
record AskedRate(CountUnit unit, Optional<Stated<PublishedRate>> stated, Optional<Fall> fall) {

    /**
     * How far a rate is to fall from where it starts.
     *
     * @param form whether by points or by per cent
     * @param by how far; empty if it cannot be read
     * @param yearly whether as far each year
     * @param from where it starts, if that is stated
     * @param since the time it starts from, if no more than that is stated
     */
    record Fall(ChangeForm form, Optional<Figure> by, boolean yearly, Optional<Baseline> from, Schedule since) {
        /** The time it starts from; unstated if it is not told. */
        Schedule at() {
            return from.map(Baseline::at).orElse(since);
        }
    }

    /** Empty if no rate is asked for, or a change that leads to none: that of a number. */
    static Optional<AskedRate> of(Measure measure) {
        if (measure instanceof Measure.Level level) {
            return Optional.of(stated(level.rate(), level.unit()));
        }
        if (measure instanceof Measure.Coverage coverage) {
            return Optional.of(stated(coverage.rate(), coverage.unit()));
        }
        if (measure instanceof Measure.Maintain maintain) {
            return maintain.rate().map(rate -> stated(rate, maintain.unit()));
        }
        return fallOf(measure);
    }

    private static AskedRate stated(Written<Stated<PublishedRate>> rate, CountUnit unit) {
        return new AskedRate(unit, rate.value(), Optional.empty());
    }

    private static Optional<AskedRate> fallOf(Measure measure) {
        if (measure instanceof Measure.Reduction reduction) {
            Fall fall = points(reduction.by().value().map(Figure::points), false, reduction.from());
            return Optional.of(
                    new AskedRate(reduction.unit(), reduction.to().flatMap(Written::value), Optional.of(fall)));
        }
        if (measure instanceof Measure.ReductionPerYear yearly) {
            Fall fall = points(yearly.by().value().map(Figure::points), true, yearly.from());
            return Optional.of(new AskedRate(yearly.unit(), Optional.empty(), Optional.of(fall)));
        }
        if (measure instanceof Measure.RelativeReduction relative) {
            Optional<Figure> by = relative.by().value().map(Figure::perCent);
            Fall fall = new Fall(ChangeForm.LESS_PER_CENT, by, false, relative.from(), relative.since());
            return Optional.of(new AskedRate(relative.unit(), Optional.empty(), Optional.of(fall)));
        }
        return Optional.empty();
    }

    private static Fall points(Optional<Figure> by, boolean yearly, Optional<Baseline> from) {
        return new Fall(ChangeForm.LESS, by, yearly, from, Schedule.unstated());
    }
}
