package vn.giamngheo.json.observations;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import vn.giamngheo.household.TargetGroup;
import vn.giamngheo.law.InstrumentReference;
import vn.giamngheo.observation.IndicatorId;
import vn.giamngheo.observation.Observation;
import vn.giamngheo.observation.ObservationSource;
import vn.giamngheo.observation.ObservedValue;
import vn.giamngheo.place.AreaType;
import vn.giamngheo.place.Place;
import vn.giamngheo.quantity.CountUnit;
import vn.giamngheo.quantity.PublishedRate;
import vn.giamngheo.standard.StandardId;

/** Observations with every kind of value, and with and without what may be absent. */
public final class ObservationArbitraries {

    private ObservationArbitraries() {}

    /** Observations of any kind. */
    public static Arbitrary<Observation> observations() {
        Arbitrary<IndicatorId> indicators =
                Arbitraries.of(IndicatorId.POOR_HOUSEHOLD_RATE, IndicatorId.of("communes-with-a-road"));
        Arbitrary<CountUnit> units = Arbitraries.of(CountUnit.HOUSEHOLD, CountUnit.of("school"));
        Arbitrary<Optional<StandardId>> standards =
                Arbitraries.of("VN-2022", "VN-79:2026").map(StandardId::of).optional();
        Arbitrary<Optional<TargetGroup>> groups = Arbitraries.of(
                        TargetGroup.ETHNIC_MINORITY, TargetGroup.of("single-mother"))
                .optional();
        Arbitrary<LocalDate> days = Arbitraries.longs().between(0, 20_000).map(LocalDate.of(1990, 1, 1)::plusDays);
        Arbitrary<List<InstrumentReference>> references = Arbitraries.of("71/QĐ-LĐTBXH", "1294/QĐ-BLĐTBXH")
                .map(InstrumentReference::of)
                .list()
                .ofMaxSize(2);
        Arbitrary<Observation> plain = Combinators.combine(indicators, values(), units, standards, sources(), days)
                .as((indicator, value, unit, standard, source, day) -> Observation.builder()
                        .indicator(indicator)
                        .value(value)
                        .unit(unit)
                        .standard(standard)
                        .source(source)
                        .place(Place.parse("tỉnh Hòa Bình"))
                        .asOf(day)
                        .build());
        return Combinators.combine(plain, Arbitraries.of(AreaType.class).optional(), groups, references)
                .as((observation, area, group, reference) -> observation.toBuilder()
                        .area(area)
                        .group(group)
                        .references(reference)
                        .build());
    }

    private static Arbitrary<ObservationSource> sources() {
        return Arbitraries.of(ObservationSource.class);
    }

    private static Arbitrary<ObservedValue> values() {
        Arbitrary<Long> numbers = Arbitraries.longs().between(0, Long.MAX_VALUE - 1);
        Arbitrary<ObservedValue> shares = Combinators.combine(numbers, numbers, rates().optional())
                .as((one, other, printed) ->
                        new ObservedValue.Share(Math.min(one, other), Math.max(one, other) + 1, printed));
        Arbitrary<ObservedValue> printed = Combinators.combine(
                        rates(),
                        numbers.optional(),
                        Arbitraries.of(true, false),
                        Arbitraries.of(ObservedValue.WhyUnknown.class))
                .as((rate, number, counted, why) -> counted
                        ? new ObservedValue.Printed(rate, number, Optional.empty(), why)
                        : new ObservedValue.Printed(rate, Optional.empty(), number.map(each -> each + 1), why));
        return Arbitraries.oneOf(shares, printed, numbers.map(ObservedValue.Tally::new));
    }

    /** Zeros at the end included. */
    private static Arbitrary<PublishedRate> rates() {
        return Combinators.combine(
                        Arbitraries.longs().between(0, 100_000),
                        Arbitraries.integers().between(3, 5))
                .as((digits, scale) -> new PublishedRate(BigDecimal.valueOf(digits, scale)));
    }
}
