package vn.giamngheo.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.giamngheo.household.TargetGroup;
import vn.giamngheo.observation.IndicatorId;
import vn.giamngheo.observation.MultidimensionalPoverty;
import vn.giamngheo.observation.Observation;
import vn.giamngheo.observation.ObservationSource;
import vn.giamngheo.observation.ObservedValue;
import vn.giamngheo.observation.Series;
import vn.giamngheo.place.AreaType;
import vn.giamngheo.quantity.CountUnit;
import vn.giamngheo.quantity.PublishedRate;
import vn.giamngheo.quantity.RatioRange;
import vn.giamngheo.quantity.Stated;
import vn.giamngheo.standard.StandardId;
import vn.giamngheo.text.JsonPointer;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Phrase;
import vn.giamngheo.validation.Argument;
import vn.giamngheo.validation.Finding;

/** What observations tell of each other. */
final class ObservationSetRules {

    private static final int SHOWN_DECIMALS = 2;

    /** Of whom and when: figures that have this in common have the total in common. */
    private record Population(
            CountUnit unit,
            ObservationSource source,
            String place,
            Optional<AreaType> area,
            Optional<TargetGroup> group,
            LocalDate asOf) {
        static Population of(Observation one) {
            return new Population(one.unit(), one.source(), one.place().key(), one.area(), one.group(), one.asOf());
        }
    }

    /** Everything that makes a figure that figure. */
    private record Figure(IndicatorId indicator, Optional<StandardId> standard, Population population) {
        static Figure of(Observation one) {
            return new Figure(one.indicator(), one.standard(), Population.of(one));
        }
    }

    /** What one series is of; numbers and rates are two series. */
    private record Line(
            IndicatorId indicator, boolean number, String place, Optional<AreaType> area, Optional<TargetGroup> group) {
        static Line of(Observation one) {
            boolean number = one.value() instanceof ObservedValue.Tally;
            return new Line(one.indicator(), number, one.place().key(), one.area(), one.group());
        }
    }

    private record At(Observation observation, JsonPointer pointer) {
        ObservedValue value() {
            return observation.value();
        }
    }

    private final List<At> all;
    private final Consumer<Finding> findings;

    ObservationSetRules(List<Observation> observations, Consumer<Finding> findings) {
        this.all = new ArrayList<>();
        for (Observation observation : observations) {
            all.add(new At(observation, JsonPointer.ROOT.child(all.size())));
        }
        this.findings = findings;
    }

    void check() {
        by(Figure::of).values().forEach(this::sameFigure);
        by(Population::of).values().forEach(this::samePopulation);
        by(Line::of).values().forEach(this::series);
        all.stream()
                .filter(one -> one.observation().indicator().equals(IndicatorId.MULTIDIMENSIONAL_POVERTY_RATE))
                .forEach(this::multidimensional);
    }

    private <K> Map<K, List<At>> by(Function<Observation, K> key) {
        return all.stream()
                .collect(Collectors.groupingBy(
                        one -> key.apply(one.observation()), LinkedHashMap::new, Collectors.toList()));
    }

    /** Each figure is held against the first that contradicts it. */
    private void sameFigure(List<At> same) {
        for (int i = 1; i < same.size(); i++) {
            At later = same.get(i);
            same.subList(0, i).stream()
                    .filter(one -> contradict(one.value(), later.value()))
                    .findFirst()
                    .ifPresent(first -> findings.accept(Finding.of(
                            ObservationFinding.CONTRADICTED,
                            later.pointer().child("value"),
                            Map.of("other", Argument.place(first.pointer().child("value"))))));
        }
    }

    /** One printed with fewer decimals, or without its numbers, is the same figure and contradicts nothing. */
    private static boolean contradict(ObservedValue one, ObservedValue other) {
        Optional<RatioRange> rate = one.rate();
        Optional<RatioRange> otherRate = other.rate();
        return rate.isPresent() != otherRate.isPresent()
                || differ(one.count(), other.count())
                || differ(one.total(), other.total())
                || rate.filter(range -> !range.intersects(otherRate.orElse(range)))
                        .isPresent();
    }

    private static boolean differ(Optional<Long> one, Optional<Long> other) {
        return one.isPresent() && other.isPresent() && !one.equals(other);
    }

    private void samePopulation(List<At> same) {
        // Other rates can be of other totals: of the poor households, say.
        List<At> told = same.stream()
                .filter(one -> one.observation().indicator().restsOnStandard())
                .filter(one -> one.value().total().isPresent())
                .toList();
        for (At later : told) {
            At first = told.get(0);
            long total = later.value().total().orElseThrow();
            long otherTotal = first.value().total().orElseThrow();
            boolean sameFigure = Figure.of(first.observation()).equals(Figure.of(later.observation()));
            // Totals of one figure are said to differ where the figure is.
            if (total != otherTotal && !sameFigure) {
                findings.accept(Finding.of(
                        ObservationFinding.TOTAL_CONTRADICTED,
                        later.pointer().child("value"),
                        Map.of(
                                "total", Argument.whole(total),
                                "otherTotal", Argument.whole(otherTotal),
                                "other", Argument.place(first.pointer().child("value")))));
            }
        }
    }

    private void series(List<At> line) {
        for (Series.Break each : Series.of(onePerDay(line)).breaks()) {
            JsonPointer pointer = line.stream()
                    .filter(one -> one.observation().equals(each.after()))
                    .findFirst()
                    .orElseThrow()
                    .pointer();
            findings.accept(Finding.of(
                    ObservationFinding.SERIES_BREAK,
                    pointer,
                    Map.of(
                            "before", Argument.day(each.before().asOf()),
                            "reasons",
                                    Argument.phrase(new Phrase(
                                            each.describe(Language.VIETNAMESE), each.describe(Language.ENGLISH))))));
        }
    }

    /** Of several figures of one day and standard the official one, or the first: a series has room for one. */
    private static List<Observation> onePerDay(List<At> line) {
        record Key(LocalDate day, Optional<StandardId> standard) {}
        Map<Key, Observation> chosen = new LinkedHashMap<>();
        line.stream()
                .map(At::observation)
                .sorted(Comparator.comparing(one -> one.source() != ObservationSource.REVIEW_OFFICIAL))
                .forEach(one -> chosen.putIfAbsent(new Key(one.asOf(), one.standard()), one));
        return List.copyOf(chosen.values());
    }

    private void multidimensional(At both) {
        Optional<Observation> poor = beside(both, IndicatorId.POOR_HOUSEHOLD_RATE);
        Optional<Observation> nearPoor = beside(both, IndicatorId.NEAR_POOR_HOUSEHOLD_RATE);
        if (poor.isPresent()
                && nearPoor.isPresent()
                && MultidimensionalPoverty.of(poor.get(), nearPoor.get())
                        instanceof MultidimensionalPoverty.Together together
                && !agrees(together, both.value())) {
            findings.accept(Finding.of(
                    ObservationFinding.MULTIDIMENSIONAL_DIFFERS,
                    both.pointer().child("value"),
                    Map.of(
                            "poor",
                            rate(poor.get().value()),
                            "nearPoor",
                            rate(nearPoor.get().value()))));
        }
    }

    private Optional<Observation> beside(At both, IndicatorId indicator) {
        Figure wanted =
                Figure.of(both.observation().toBuilder().indicator(indicator).build());
        return all.stream()
                .map(At::observation)
                .filter(one -> Figure.of(one).equals(wanted))
                .filter(one -> one.value().rate().isPresent())
                .findFirst();
    }

    private static boolean agrees(MultidimensionalPoverty.Together together, ObservedValue both) {
        if (both instanceof ObservedValue.Printed printed) {
            return together.agreesWith(printed.printed());
        }
        return both.rate().filter(rate -> !rate.intersects(together.rate())).isEmpty();
    }

    private static Argument rate(ObservedValue value) {
        PublishedRate shown = value instanceof ObservedValue.Share share
                ? PublishedRate.ofShare(share.numerator(), share.denominator(), SHOWN_DECIMALS)
                : ((ObservedValue.Printed) value).printed();
        return Argument.rate(Stated.exactly(shown));
    }
}
