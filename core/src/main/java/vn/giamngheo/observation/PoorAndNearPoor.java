package vn.giamngheo.observation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.giamngheo.quantity.Ratio;
import vn.giamngheo.quantity.RatioRange;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Phrase;

/** Adds the rates of poor and of near-poor households. */
final class PoorAndNearPoor {

    private static final Ratio ALL = Ratio.of(100);

    private PoorAndNearPoor() {}

    static MultidimensionalPoverty together(Observation poor, Observation nearPoor) {
        List<Phrase> reasons = against(poor, nearPoor);
        if (!reasons.isEmpty()) {
            return new MultidimensionalPoverty.Refused(reasons);
        }
        // The totals are the same, so where one of the two tells it, it is that of the other too.
        Optional<Long> total = poor.value().total().or(() -> nearPoor.value().total());
        ObservedValue first = over(total, poor.value());
        ObservedValue second = over(total, nearPoor.value());
        Optional<Numbers> one = Numbers.of(first);
        Optional<Numbers> other = Numbers.of(second);
        if (one.isEmpty() || other.isEmpty()) {
            return refused(Obstacles.NO_NUMBERS);
        }
        Ratio low = one.get().rate().min().plus(other.get().rate().min());
        if (low.compareTo(ALL) > 0) {
            return refused(new Phrase(
                    "hộ nghèo và hộ cận nghèo cộng lại vượt quá tổng số hộ",
                    "poor and near-poor households together are more than all households"));
        }
        Ratio high = one.get().rate().max().plus(other.get().rate().max());
        boolean cut = high.compareTo(ALL) > 0;
        return new MultidimensionalPoverty.Together(
                new RatioRange(low, cut ? ALL : high),
                cut || total.isPresent(),
                sum(first, second).map(share -> observation(poor, nearPoor, share)));
    }

    private static MultidimensionalPoverty refused(Phrase reason) {
        return new MultidimensionalPoverty.Refused(List.of(reason));
    }

    /** The same figure with its total, where that is told elsewhere. */
    private static ObservedValue over(Optional<Long> total, ObservedValue value) {
        if (total.isEmpty() || !(value instanceof ObservedValue.Printed printed)) {
            return value;
        }
        return printed.count()
                .<ObservedValue>map(
                        count -> new ObservedValue.Share(count, total.get(), Optional.of(printed.printed())))
                .orElseGet(() -> new ObservedValue.Printed(printed.printed(), Optional.empty(), total, printed.why()));
    }

    private static Optional<ObservedValue> sum(ObservedValue first, ObservedValue second) {
        if (first instanceof ObservedValue.Share one && second instanceof ObservedValue.Share other) {
            return Optional.of(
                    new ObservedValue.Share(one.numerator() + other.numerator(), one.denominator(), Optional.empty()));
        }
        return Optional.empty();
    }

    private static Observation observation(Observation poor, Observation nearPoor, ObservedValue value) {
        return poor.toBuilder()
                .indicator(IndicatorId.MULTIDIMENSIONAL_POVERTY_RATE)
                .value(value)
                .addAllReferences(nearPoor.references())
                .build();
    }

    private static List<Phrase> against(Observation poor, Observation nearPoor) {
        List<Phrase> reasons = new ArrayList<>();
        indicator(poor, IndicatorId.POOR_HOUSEHOLD_RATE, reasons);
        indicator(nearPoor, IndicatorId.NEAR_POOR_HOUSEHOLD_RATE, reasons);
        Differences.between(poor, nearPoor).stream()
                .filter(reason -> reason.difference() != Difference.INDICATOR)
                .map(Reason::words)
                .forEach(reasons::add);
        if (!poor.asOf().equals(nearPoor.asOf())) {
            reasons.add(Difference.ofDays(poor, nearPoor));
        }
        totals(poor, nearPoor, reasons);
        return reasons;
    }

    private static void indicator(Observation observation, IndicatorId expected, List<Phrase> reasons) {
        if (!observation.indicator().equals(expected)) {
            reasons.add(new Phrase(
                    "phải là " + expected.phrase().vietnamese() + ", không phải "
                            + observation.indicator().phrase().vietnamese(),
                    "must be the " + expected.phrase().english() + " but was the "
                            + observation.indicator().phrase().english()));
        }
        if (observation.value() instanceof ObservedValue.Tally) {
            reasons.add(new Phrase("số lượng không phải là tỷ lệ", "a number is no rate"));
        }
    }

    private static void totals(Observation poor, Observation nearPoor, List<Phrase> reasons) {
        Optional<Long> one = poor.value().total();
        Optional<Long> other = nearPoor.value().total();
        if (one.isPresent() && other.isPresent() && !one.equals(other)) {
            reasons.add(new Phrase(
                    "khác mẫu số: " + Language.VIETNAMESE.notation().format(one.get()) + " và "
                            + Language.VIETNAMESE.notation().format(other.get()),
                    "different totals: " + Language.ENGLISH.notation().format(one.get()) + " and "
                            + Language.ENGLISH.notation().format(other.get())));
        }
        if (exceeds(poor.value().count(), other) || exceeds(nearPoor.value().count(), one)) {
            reasons.add(new Phrase("số hộ lớn hơn mẫu số", "a count is greater than the total"));
        }
    }

    private static boolean exceeds(Optional<Long> count, Optional<Long> total) {
        return count.isPresent() && total.isPresent() && count.get() > total.get();
    }
}
