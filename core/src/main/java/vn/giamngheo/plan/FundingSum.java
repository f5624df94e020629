package vn.giamngheo.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.giamngheo.internal.WholeSum;
import vn.giamngheo.quantity.Stated;
import vn.giamngheo.quantity.Vnd;
import vn.giamngheo.quantity.Written;

/**
 * A total of funds held against its lines. Lines that are no money ({@link FundingKind#IN_KIND}) are left out.
 *
 * @param outcome whether they agree
 * @param total the total, if it is stated as one number
 * @param sum the sum of the numbers stated for the lines; empty if no line states one, or beyond the range of
 *     {@link Vnd}
 * @param approximate whether the total or a line is stated as approximate
 */
public record FundingSum(Outcome outcome, Optional<Vnd> total, Optional<Vnd> sum, boolean approximate) {

    /** Whether a total and its lines agree. */
    public enum Outcome {
        /** The numbers add up to the total. */
        AGREES,
        /** They add up to another number, and every figure is exact. */
        DIFFERS,
        /** They add up to another number, but one is approximate or a bound: no contradiction is proved. */
        OPEN,
        /** The lines add up to more than can be counted. */
        TOO_LARGE,
        /** The total or a line is not stated as a number: there is nothing to hold against each other. */
        INCOMPLETE
    }

    static FundingSum of(Funding funding) {
        Optional<Stated<Vnd>> total = funding.total().flatMap(Written::value);
        Optional<Vnd> stated = total.flatMap(FundingSum::number);
        List<Long> numbers = new ArrayList<>();
        boolean exact = total.map(value -> value instanceof Stated.Exactly).orElse(true);
        boolean approximate = total.map(Stated::approximate).orElse(false);
        boolean complete = stated.isPresent();
        for (FundingLine line : funding.lines()) {
            if (line.kind().equals(FundingKind.IN_KIND) && line.amount().isEmpty()) {
                continue;
            }
            Optional<Stated<Vnd>> amount = line.amount().flatMap(Written::value);
            exact &= amount.map(value -> value instanceof Stated.Exactly).orElse(false);
            approximate |= amount.map(Stated::approximate).orElse(false);
            Optional<Vnd> number = amount.flatMap(FundingSum::number);
            complete &= number.isPresent();
            if (number.isPresent()) {
                numbers.add(number.get().dong());
            }
        }
        complete &= !numbers.isEmpty();
        Optional<Vnd> sum =
                numbers.isEmpty() ? Optional.empty() : WholeSum.of(numbers).map(Vnd::of);
        return new FundingSum(outcome(complete, exact, stated, sum), stated, sum, approximate);
    }

    private static Outcome outcome(boolean complete, boolean exact, Optional<Vnd> total, Optional<Vnd> sum) {
        if (!complete) {
            return Outcome.INCOMPLETE;
        }
        if (sum.isEmpty()) {
            return Outcome.TOO_LARGE;
        }
        if (total.equals(sum)) {
            return Outcome.AGREES;
        }
        return exact ? Outcome.DIFFERS : Outcome.OPEN;
    }

    /** The one number named, whatever the words around it; a range names two. */
    private static Optional<Vnd> number(Stated<Vnd> stated) {
        Stated<Vnd> precise = stated.precise();
        return precise instanceof Stated.Between
                ? Optional.empty()
                : precise.low().or(precise::high);
    }
}
