package vn.giamngheo.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.giamngheo.household.TargetGroup;
import vn.giamngheo.observation.IndicatorId;
import vn.giamngheo.observation.MultidimensionalPoverty;
import vn.giamngheo.observation.Observation;
import vn.giamngheo.observation.ObservationSet;
import vn.giamngheo.observation.ObservationSource;
import vn.giamngheo.observation.ObservedValue;
import vn.giamngheo.observation.Series;
import vn.giamngheo.place.AreaType;
import vn.giamngheo.place.Place;
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
import vn.giamngheo.validation.Rule;

/** What observations tell of each other. */
final class ObservationSetRules {

    static final List<Rule<ObservationSet>> ALL = List.of(
            Rule.of("observations.each", ObservationRules.CODES, ObservationSetRules::each),
            Rule.of(ObservationFinding.CONTRADICTED, ObservationSetRules::contradictions),
            Rule.of(ObservationFinding.TOTAL_CONTRADICTED, ObservationSetRules::populations),
            Rule.of(ObservationFinding.SERIES_BREAK, ObservationSetRules::series),
            Rule.of(ObservationFinding.YEARS_MISSING, ObservationSetRules::years),
            Rule.of(ObservationFinding.MULTIDIMENSIONAL_DIFFERS, ObservationSetRules::multidimensional));

    private static final int SHOWN_DECIMALS = 2;

    /** Fewer figures are no row of years. */
    private static final int LEAST_YEARS = 3;

    /** Of whom and when: figures that have this in common have the total in common. */
    private record Population(
            CountUnit unit,
            ObservationSource source,
            String place,
            Optional<AreaType> area,
            Optional<TargetGroup> group,
            LocalDate asOf) {
        static Population of(At at) {
            Observation one = at.observation();
            return new Population(one.unit(), one.source(), at.place(), one.area(), one.group(), one.asOf());
        }
    }

    /** Everything that makes a figure that figure. */
    private record Figure(IndicatorId indicator, Optional<StandardId> standard, Population population) {
        static Figure of(At one) {
            return new Figure(one.observation().indicator(), one.observation().standard(), Population.of(one));
        }
    }

    /** What one series is of; numbers and rates are two series. */
    private record Line(
            IndicatorId indicator, boolean number, String place, Optional<AreaType> area, Optional<TargetGroup> group) {
        static Line of(At at) {
            Observation one = at.observation();
            boolean number = one.value() instanceof ObservedValue.Tally;
            return new Line(one.indicator(), number, at.place(), one.area(), one.group());
        }
    }

    /** A figure with its place in the set, and the key of the place that it is of. */
    private record At(Observation observation, JsonPointer pointer, String place) {
        ObservedValue value() {
            return observation.value();
        }
    }

    /** How far a value was held against the figures before it, and the first of them that contradicts it. */
    private static final class Search {
        private int next;
        private @Nullable At contradiction;

        Optional<At> among(List<At> distinct, ObservedValue value) {
            while (contradiction == null && next < distinct.size()) {
                At earlier = distinct.get(next++);
                if (contradict(earlier.value(), value)) {
                    contradiction = earlier;
                }
            }
            return Optional.ofNullable(contradiction);
        }
    }

    private final List<At> all;
    private final Consumer<Finding> findings;

    private ObservationSetRules(ObservationSet set, Consumer<Finding> findings) {
        this.all = new ArrayList<>();
        // Of the many figures of a place the key is made once.
        Map<Place, String> keys = new HashMap<>();
        for (Observation one : set.observations()) {
            String key = keys.computeIfAbsent(one.place(), Place::key);
            all.add(new At(one, JsonPointer.ROOT.child(all.size()), key));
        }
        this.findings = findings;
    }

    /** Each by itself. */
    private static void each(ObservationSet set, Consumer<Finding> findings) {
        for (int i = 0; i < set.observations().size(); i++) {
            ObservationRules.check(set.observations().get(i), JsonPointer.ROOT.child(i), findings);
        }
    }

    private static void contradictions(ObservationSet set, Consumer<Finding> findings) {
        ObservationSetRules rules = new ObservationSetRules(set, findings);
        rules.by(Figure::of).values().forEach(rules::sameFigure);
    }

    private static void populations(ObservationSet set, Consumer<Finding> findings) {
        ObservationSetRules rules = new ObservationSetRules(set, findings);
        rules.by(Population::of).values().forEach(rules::samePopulation);
    }

    private static void series(ObservationSet set, Consumer<Finding> findings) {
        ObservationSetRules rules = new ObservationSetRules(set, findings);
        rules.by(Line::of).values().forEach(rules::series);
    }

    private static void years(ObservationSet set, Consumer<Finding> findings) {
        ObservationSetRules rules = new ObservationSetRules(set, findings);
        rules.by(Line::of).values().forEach(rules::years);
    }

    private static void multidimensional(ObservationSet set, Consumer<Finding> findings) {
        ObservationSetRules rules = new ObservationSetRules(set, findings);
        Map<Figure, Observation> rates = new HashMap<>();
        rules.all.stream()
                .filter(one -> one.value().rate().isPresent())
                .forEach(one -> rates.putIfAbsent(Figure.of(one), one.observation()));
        rules.all.stream()
                .filter(one -> one.observation().indicator().equals(IndicatorId.MULTIDIMENSIONAL_POVERTY_RATE))
                .forEach(one -> rules.multidimensional(one, rates));
    }

    private <K> Map<K, List<At>> by(Function<At, K> key) {
        return all.stream().collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()));
    }

    /** Each figure is held against the first that contradicts it. */
    private void sameFigure(List<At> same) {
        List<At> distinct = new ArrayList<>();
        Map<ObservedValue, Search> searches = new HashMap<>();
        for (At later : same) {
            Search search = searches.get(later.value());
            boolean isNew = search == null;
            if (search == null) {
                search = new Search();
                searches.put(later.value(), search);
            }
            search.among(distinct, later.value())
                    .ifPresent(first -> findings.accept(Finding.of(
                            ObservationFinding.CONTRADICTED,
                            later.pointer().child("value"),
                            Map.of("other", Argument.place(first.pointer().child("value"))))));
            if (isNew) {
                distinct.add(later);
            }
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
            boolean sameFigure = Figure.of(first).equals(Figure.of(later));
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
        Map<Observation, JsonPointer> pointers = new HashMap<>();
        line.forEach(one -> pointers.putIfAbsent(one.observation(), one.pointer()));
        for (Series.Break each : Series.of(onePerDay(line)).breaks()) {
            findings.accept(Finding.of(
                    ObservationFinding.SERIES_BREAK,
                    Objects.requireNonNull(pointers.get(each.after())),
                    Map.of(
                            "before", Argument.day(each.before().asOf()),
                            "reasons",
                                    Argument.phrase(new Phrase(
                                            each.describe(Language.VIETNAMESE), each.describe(Language.ENGLISH))))));
        }
    }

    /** Of a row of yearly figures, the years within it that have none; of a few figures far apart nothing is said. */
    private void years(List<At> line) {
        SortedMap<Integer, At> byYear = new TreeMap<>();
        line.forEach(one -> byYear.putIfAbsent(one.observation().asOf().getYear(), one));
        int span = byYear.lastKey() - byYear.firstKey() + 1;
        int missing = span - byYear.size();
        if (missing == 0 || byYear.size() < LEAST_YEARS || missing >= byYear.size()) {
            return;
        }
        List<Argument> years = IntStream.range(byYear.firstKey(), byYear.lastKey())
                .filter(year -> !byYear.containsKey(year))
                .mapToObj(year -> Argument.text(Integer.toString(year)))
                .toList();
        findings.accept(Finding.of(
                ObservationFinding.YEARS_MISSING,
                Objects.requireNonNull(byYear.get(byYear.lastKey())).pointer(),
                Map.of(
                        "indicator",
                        Argument.phrase(line.get(0).observation().indicator().phrase()),
                        "years",
                        Argument.listed(years))));
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

    private void multidimensional(At both, Map<Figure, Observation> rates) {
        Optional<Observation> poor = beside(both, IndicatorId.POOR_HOUSEHOLD_RATE, rates);
        Optional<Observation> nearPoor = beside(both, IndicatorId.NEAR_POOR_HOUSEHOLD_RATE, rates);
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

    private static Optional<Observation> beside(At both, IndicatorId indicator, Map<Figure, Observation> rates) {
        Figure figure = Figure.of(both);
        return Optional.ofNullable(rates.get(new Figure(indicator, figure.standard(), figure.population())));
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
