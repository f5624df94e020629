package vn.giamngheo.target;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.giamngheo.internal.WholeSum;
import vn.giamngheo.quantity.CountUnit;

/**
 * A total held against the sum of its parts.
 *
 * @param outcome whether they agree
 * @param total the total as stated; empty if it is not one exact number
 * @param parts the parts that are exact numbers, in the order written
 */
public record PartsSum(Outcome outcome, Optional<Long> total, List<Long> parts) {

    /** Whether a total and its parts agree. */
    public enum Outcome {
        /** The parts add up to the total. */
        AGREES,
        /** The parts add up to another number. */
        DIFFERS,
        /** The parts count something else than the total does: they cannot be added up to it. */
        UNITS_DIFFER,
        /** The parts add up to more than can be counted. */
        TOO_LARGE,
        /** Not every figure is one exact number. */
        INCOMPLETE
    }

    /**
     * Copies the list.
     *
     * @param outcome whether they agree
     * @param total the total as stated; empty if it is not one exact number
     * @param parts the parts that are exact numbers, in the order written
     */
    public PartsSum {
        parts = List.copyOf(parts);
    }

    /**
     * {@return the sum of the parts that are known; empty if it is beyond the range of a {@code long}}
     */
    public Optional<Long> sum() {
        return WholeSum.of(parts);
    }

    static Optional<PartsSum> of(Target target) {
        if (target.parts().isEmpty()) {
            return Optional.empty();
        }
        Optional<Long> total = exact(target);
        List<Long> known = new ArrayList<>();
        boolean sameUnit = true;
        for (Target part : target.parts()) {
            exact(part).ifPresent(known::add);
            sameUnit &= unit(part).equals(unit(target));
        }
        PartsSum open = new PartsSum(Outcome.INCOMPLETE, total, known);
        if (!sameUnit) {
            return Optional.of(open.with(Outcome.UNITS_DIFFER));
        }
        boolean complete = total.isPresent() && known.size() == target.parts().size();
        return Optional.of(complete ? open.with(open.outcomeOfNumbers()) : open);
    }

    private PartsSum with(Outcome known) {
        return new PartsSum(known, total, parts);
    }

    private Outcome outcomeOfNumbers() {
        if (sum().isEmpty()) {
            return Outcome.TOO_LARGE;
        }
        return sum().equals(total) ? Outcome.AGREES : Outcome.DIFFERS;
    }

    private static Optional<Long> exact(Target target) {
        return target.measure() instanceof Measure.Count count
                ? count.count().value().flatMap(Figures::exact)
                : Optional.empty();
    }

    private static Optional<CountUnit> unit(Target target) {
        return target.measure() instanceof Measure.Count count ? Optional.of(count.unit()) : Optional.empty();
    }
}
