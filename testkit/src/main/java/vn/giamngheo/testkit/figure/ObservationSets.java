package vn.giamngheo.testkit.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.giamngheo.observation.IndicatorId;
import vn.giamngheo.observation.MultidimensionalPoverty;
import vn.giamngheo.observation.Observation;
import vn.giamngheo.observation.ObservationSet;
import vn.giamngheo.observation.ObservationSource;
import vn.giamngheo.observation.ObservedValue;
import vn.giamngheo.observation.Series;
import vn.giamngheo.place.AdministrativeLevel;
import vn.giamngheo.place.Place;
import vn.giamngheo.quantity.CountUnit;
import vn.giamngheo.quantity.PublishedRate;
import vn.giamngheo.standard.PovertyStandard;
import vn.giamngheo.testkit.gen.Gen;
import vn.giamngheo.testkit.gen.Gens;

/** Makes observations that go together. */
public final class ObservationSets {

    private static final long MOST = 10_000;
    private static final int MOST_YEARS = 5;

    private static final List<IndicatorId> RATES = List.of(
            IndicatorId.POOR_HOUSEHOLD_RATE,
            IndicatorId.NEAR_POOR_HOUSEHOLD_RATE,
            IndicatorId.MULTIDIMENSIONAL_POVERTY_RATE);

    private ObservationSets() {}

    /** How a rate is told. */
    private enum Form {
        SHARE,
        PRINTED_BESIDE,
        PRINTED,
        ROUNDER
    }

    /** A place at the end of a year. */
    private record Count(long total, long poor, long nearPoor, List<Told> told) {
        static Gen<Count> any() {
            Gen<List<Told>> told = Gens.among(RATES)
                    .then(rate -> Gens.among(Form.values()).map(form -> new Told(rate, form)))
                    .list(1, 4);
            return Amounts.total(MOST)
                    .then(total -> Amounts.partOf(total)
                            .then(poor -> Amounts.partOf(total - poor)
                                    .then(nearPoor -> told.map(each -> new Count(total, poor, nearPoor, each)))));
        }

        long of(IndicatorId rate) {
            if (rate.equals(IndicatorId.POOR_HOUSEHOLD_RATE)) {
                return poor;
            }
            return rate.equals(IndicatorId.NEAR_POOR_HOUSEHOLD_RATE) ? nearPoor : poor + nearPoor;
        }

        ObservedValue value(IndicatorId rate, Form form) {
            long part = of(rate);
            return switch (form) {
                case SHARE -> new ObservedValue.Share(part, total, Optional.empty());
                case PRINTED_BESIDE ->
                    new ObservedValue.Share(part, total, Optional.of(PublishedRate.ofShare(part, total, 2)));
                case PRINTED -> printed(part, 2);
                case ROUNDER -> printed(part, 1);
            };
        }

        private ObservedValue printed(long part, int decimals) {
            return new ObservedValue.Printed(
                    PublishedRate.ofShare(part, total, decimals),
                    Optional.empty(),
                    Optional.empty(),
                    ObservedValue.WhyUnknown.NOT_PUBLISHED);
        }

        List<Observation> observations(Place place, int year) {
            return told.stream()
                    .map(each -> rate(place, year, each.rate())
                            .value(value(each.rate(), each.form()))
                            .build())
                    .toList();
        }
    }

    /** A rate and how it is told. */
    private record Told(IndicatorId rate, Form form) {}

    private static Observation.Builder rate(Place place, int year, IndicatorId rate) {
        return Observation.builder()
                .indicator(rate)
                .unit(CountUnit.HOUSEHOLD)
                .source(ObservationSource.REVIEW_OFFICIAL)
                .standard(Times.standardAtEndOf(year).id())
                .place(place)
                .asOf(Times.endOf(year));
    }

    private static Place commune(int index) {
        return Place.of("xã " + Places.NAMES.get(index), AdministrativeLevel.COMMUNE);
    }

    /** The first of some years that follow each other, often so that a standard changes among them. */
    private static Gen<Integer> firstOf(int size) {
        List<Integer> years = Times.years();
        List<Integer> possible = years.subList(0, years.size() - size + 1);
        List<Integer> changing = possible.stream()
                .filter(year -> !Times.standardAtEndOf(year).equals(Times.standardAtEndOf(year + size - 1)))
                .toList();
        Gen<Integer> any = Gens.among(possible);
        return changing.isEmpty() ? any : Gens.oneOf(any, Gens.among(changing));
    }

    /**
     * {@return the generator of figures of one or two communes over 1 to 5 years, of which no two contradict each other}
     * Some are there several times: with both numbers, as printed, and as printed with fewer decimals. The totals of a
     * commune and a year are the same.
     */
    public static Gen<ObservationSet> sets() {
        return Count.any()
                .list(1, MOST_YEARS)
                .list(1, 2)
                .then(communes -> firstOf(MOST_YEARS).map(first -> {
                    List<Observation> all = new ArrayList<>();
                    for (int i = 0; i < communes.size(); i++) {
                        for (int year = 0; year < communes.get(i).size(); year++) {
                            all.addAll(communes.get(i).get(year).observations(commune(i), first + year));
                        }
                    }
                    return ObservationSet.of(all);
                }));
    }

    /**
     * {@return the generator of the rates of a commune over 1 to 5 years, half of them across a change of standard} Where
     * the standard changes, the last figure under the old one is often there under the new one too.
     */
    public static Gen<Series> series() {
        return Gens.among(RATES)
                .then(rate -> Count.any()
                        .list(1, MOST_YEARS)
                        .then(counts -> firstOf(counts.size())
                                .then(first ->
                                        Gens.among(false, true).map(again -> series(rate, counts, first, again)))));
    }

    private static Series series(IndicatorId rate, List<Count> counts, int first, boolean again) {
        List<Observation> all = new ArrayList<>();
        for (int i = 0; i < counts.size(); i++) {
            int year = first + i;
            Observation one = rate(commune(0), year, rate)
                    .value(counts.get(i).value(rate, Form.SHARE))
                    .build();
            PovertyStandard next = Times.standardAtEndOf(first + Math.min(i + 1, counts.size() - 1));
            all.add(one);
            if (again && !one.standard().equals(Optional.of(next.id()))) {
                all.add(one.toBuilder().standard(next.id()).build());
            }
        }
        return Series.of(all);
    }

    /** {@return the generator of what the rates of poor and of near-poor households of one commune and day are together} */
    public static Gen<MultidimensionalPoverty> multidimensional() {
        return Count.any()
                .then(count -> firstOf(1)
                        .then(year -> Gens.among(Form.values())
                                .map(form -> MultidimensionalPoverty.of(
                                        observed(count, year, IndicatorId.POOR_HOUSEHOLD_RATE, form),
                                        observed(count, year, IndicatorId.NEAR_POOR_HOUSEHOLD_RATE, form)))));
    }

    private static Observation observed(Count count, int year, IndicatorId rate, Form form) {
        return rate(commune(0), year, rate).value(count.value(rate, form)).build();
    }
}
