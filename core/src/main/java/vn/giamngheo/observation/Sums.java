package vn.giamngheo.observation;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import vn.giamngheo.place.AreaType;
import vn.giamngheo.place.Place;
import vn.giamngheo.quantity.Ratio;
import vn.giamngheo.quantity.RatioRange;
import vn.giamngheo.quantity.WholeRange;

/**
 * What the numbers of parts add up to.
 *
 * @param count the numerators
 * @param total the denominators; empty of numbers
 * @param rate the rates in per cent; empty of numbers
 */
record Sums(WholeRange count, Optional<WholeRange> total, Optional<RatioRange> rate) {

    /** Empty if the least sum is beyond the range of a {@code long}. */
    static Optional<Sums> of(List<Observation> parts) {
        List<Numbers> numbers = parts.stream()
                .map(part -> Numbers.of(part.value()).orElseThrow())
                .toList();
        Optional<WholeRange> count = sum(numbers, Numbers::count);
        if (parts.get(0).value() instanceof ObservedValue.Tally) {
            return count.map(sum -> new Sums(sum, Optional.empty(), Optional.empty()));
        }
        return count.flatMap(sum -> sum(numbers, Numbers::total)
                .map(total -> new Sums(sum, Optional.of(total), Optional.of(rate(numbers)))));
    }

    private static Optional<WholeRange> sum(List<Numbers> numbers, Function<Numbers, WholeRange> part) {
        List<WholeRange> ranges = numbers.stream().map(part).toList();
        BigInteger min = total(ranges, WholeRange::min);
        if (min.bitLength() >= Long.SIZE) {
            return Optional.empty();
        }
        BigInteger max = total(ranges, WholeRange::max);
        boolean bounded = ranges.stream().allMatch(WholeRange::isBounded) && max.bitLength() < Long.SIZE;
        return Optional.of(
                bounded
                        ? new WholeRange(min.longValueExact(), max.longValueExact())
                        : WholeRange.from(min.longValue()));
    }

    /**
     * The rate of the whole is a mean of the rates of the parts, weighed by their totals. It is least with the smallest
     * counts over the largest totals. A part of unknown weight can pull the mean of the others as far as its own rate.
     */
    private static RatioRange rate(List<Numbers> numbers) {
        List<RatioRange> extremes = new ArrayList<>();
        List<Numbers> weighed = numbers.stream().filter(Numbers::weighed).toList();
        if (!weighed.isEmpty()) {
            extremes.add(new RatioRange(leastOf(weighed), greatestOf(weighed)));
        }
        numbers.stream().filter(part -> !part.weighed()).map(Numbers::rate).forEach(extremes::add);
        return new RatioRange(
                extremes.stream().map(RatioRange::min).min(Ratio::compareTo).orElseThrow(),
                extremes.stream().map(RatioRange::max).max(Ratio::compareTo).orElseThrow());
    }

    private static Ratio leastOf(List<Numbers> weighed) {
        return share(
                total(weighed.stream().map(Numbers::count).toList(), WholeRange::min),
                total(weighed.stream().map(Numbers::total).toList(), WholeRange::max));
    }

    private static Ratio greatestOf(List<Numbers> weighed) {
        return share(
                total(weighed.stream().map(Numbers::count).toList(), WholeRange::max),
                total(weighed.stream().map(Numbers::total).toList(), WholeRange::min));
    }

    private static Ratio share(BigInteger count, BigInteger total) {
        return Ratio.of(count, total).percent();
    }

    private static BigInteger total(List<WholeRange> ranges, ToLongFunction<WholeRange> end) {
        return ranges.stream()
                .map(range -> BigInteger.valueOf(end.applyAsLong(range)))
                .reduce(BigInteger.ZERO, BigInteger::add);
    }

    /** The sums as a figure of the whole place, if each is one number. */
    Optional<Observation> observation(List<Observation> parts, Place whole) {
        Optional<AreaType> area = Obstacles.areAreas(parts, whole)
                ? Optional.empty()
                : parts.get(0).area();
        return value().map(value -> parts.get(0).toBuilder()
                .value(value)
                .area(area)
                .place(whole)
                .references(parts.stream()
                        .flatMap(part -> part.references().stream())
                        .distinct()
                        .toList())
                .build());
    }

    private Optional<ObservedValue> value() {
        if (count.min() != count.max()) {
            return Optional.empty();
        }
        if (total.isEmpty()) {
            return Optional.of(new ObservedValue.Tally(count.min()));
        }
        WholeRange range = total.get();
        return range.min() == range.max()
                ? Optional.of(new ObservedValue.Share(count.min(), range.min(), Optional.empty()))
                : Optional.empty();
    }
}
