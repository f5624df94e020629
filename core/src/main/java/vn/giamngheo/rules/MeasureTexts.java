package vn.giamngheo.rules;

import java.util.Optional;
import vn.giamngheo.quantity.Written;
import vn.giamngheo.target.Baseline;
import vn.giamngheo.target.Measure;

/** The wordings of the figures of a measure, and where it starts. */
final class MeasureTexts {

    private MeasureTexts() {}

    /** Takes a wording and its place from the measure. */
    interface Taker {
        void take(Written<?> written, String... path);
    }

    static void of(Measure measure, Taker taker) {
        if (measure instanceof Measure.Count count) {
            taker.take(count.count(), "count");
            if (count.rate().isPresent()) {
                taker.take(count.rate().get(), "rate");
            }
        } else if (measure instanceof Measure.Level level) {
            taker.take(level.rate(), "rate");
        } else if (measure instanceof Measure.Coverage coverage) {
            taker.take(coverage.rate(), "rate");
        } else if (measure instanceof Measure.Reduction reduction) {
            taker.take(reduction.by(), "by");
            from(reduction.from(), taker);
            if (reduction.to().isPresent()) {
                taker.take(reduction.to().get(), "to");
            }
        } else {
            others(measure, taker);
        }
    }

    private static void others(Measure measure, Taker taker) {
        if (measure instanceof Measure.ReductionPerYear reduction) {
            taker.take(reduction.by(), "by");
            from(reduction.from(), taker);
        } else if (measure instanceof Measure.RelativeReduction reduction) {
            taker.take(reduction.by(), "by");
            from(reduction.from(), taker);
        } else if (measure instanceof Measure.Multiplier multiplier) {
            taker.take(multiplier.factor(), "factor");
        } else if (measure instanceof Measure.CountChange change) {
            taker.take(change.by(), "by");
        } else if (measure instanceof Measure.CountPerYear count) {
            taker.take(count.count(), "count");
        } else if (measure instanceof Measure.KOfN some) {
            taker.take(some.k(), "k");
            taker.take(some.n(), "n");
        } else if (measure instanceof Measure.Maintain maintain
                && maintain.rate().isPresent()) {
            taker.take(maintain.rate().get(), "rate");
        }
    }

    /** Where a change starts; empty of what is no change, and where it is not said. */
    static Optional<Baseline> start(Measure measure) {
        if (measure instanceof Measure.Reduction reduction) {
            return reduction.from();
        }
        if (measure instanceof Measure.ReductionPerYear reduction) {
            return reduction.from();
        }
        return measure instanceof Measure.RelativeReduction reduction ? reduction.from() : Optional.empty();
    }

    private static void from(Optional<Baseline> from, Taker taker) {
        if (from.isPresent()) {
            taker.take(from.get().rate(), "from", "rate");
        }
    }
}
