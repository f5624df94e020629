package vn.giamngheo.observation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.giamngheo.place.UnitRef;
import vn.giamngheo.quantity.CountUnit;
import vn.giamngheo.schedule.YearPoint;
import vn.giamngheo.standard.StandardId;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Phrase;
import vn.giamngheo.text.RefusedException;

/**
 * The figures of one indicator of one place (or of one part or group of it) over several days. Standard, unit,
 * source and the territory of a province may change on the way: figures are compared within one of each only, and where they change is a
 * {@linkplain #breaks() break}, never bridged. One day can have a figure under the old and one under the new standard.
 *
 * @param observations the figures, by day; of one day, the one that continues the day before comes first
 */
public record Series(List<Observation> observations) {

    /** A series is of one of each. */
    private static final Set<Difference> ONE_OF_EACH =
            Set.of(Difference.INDICATOR, Difference.KIND, Difference.PLACE, Difference.AREA, Difference.GROUP);

    private static final Set<Difference> BREAKING = Set.of(
            Difference.STANDARD, Difference.STANDARD_UNKNOWN, Difference.UNIT, Difference.SOURCE, Difference.TERRITORY);

    /**
     * Where a series breaks.
     *
     * @param before the last figure before the break
     * @param after the first figure after it; of the same day or a later one
     * @param reasons what changed: standard, unit, source or territory
     */
    public record Break(Observation before, Observation after, List<Reason> reasons) {
        /**
         * Copies the list.
         *
         * @param before the last figure before the break
         * @param after the first figure after it
         * @param reasons what changed
         */
        public Break {
            Objects.requireNonNull(before, "before");
            Objects.requireNonNull(after, "after");
            reasons = List.copyOf(reasons);
        }

        /**
         * {@return what changed, in words}
         *
         * @param language the language of the reader
         */
        public String describe(Language language) {
            return ChangeText.joined(reasons, language);
        }
    }

    /** Figures that can be compared with each other. */
    private record Kin(
            Optional<StandardId> standard, CountUnit unit, ObservationSource source, Optional<UnitRef> territory) {
        static Kin of(Observation observation) {
            return new Kin(
                    observation.standard(), observation.unit(), observation.source(), Territories.of(observation));
        }
    }

    /**
     * Sorts the figures.
     *
     * @param observations the figures, in any order; at least one
     * @throws RefusedException if they are not of one indicator, kind, place, area and group, or two are of one day and
     *     one standard; lists all of it
     */
    public Series {
        if (observations.isEmpty()) {
            throw new RefusedException(
                    "chuỗi số liệu phải có ít nhất một số liệu", "a series needs at least one figure");
        }
        List<Phrase> problems = Stream.concat(mixed(observations), repeated(observations))
                .distinct()
                .toList();
        if (!problems.isEmpty()) {
            throw new RefusedException(joined(problems, Language.VIETNAMESE), joined(problems, Language.ENGLISH));
        }
        observations = sorted(observations);
    }

    /**
     * {@return the series of the figures}
     *
     * @param observations the figures, in any order; at least one
     * @throws RefusedException if they are not of one indicator, kind, place, area and group, or two are of one day and
     *     one standard; lists all of it
     */
    public static Series of(List<Observation> observations) {
        return new Series(observations);
    }

    /**
     * {@return the series of a row of figures under a row of years, each of the end of its year}
     *
     * @param years the years, 1900 to 2099
     * @param values the figures, one for each year, in the order of the years
     * @param like an observation that tells all but figure and day
     * @throws RefusedException if there are not as many figures as years, none at all, or a year is repeated
     */
    public static Series ofYears(List<Integer> years, List<? extends ObservedValue> values, Observation like) {
        if (years.size() != values.size()) {
            throw new RefusedException(
                    "có " + values.size() + " giá trị dưới " + years.size()
                            + " năm: không biết giá trị nào thuộc năm nào",
                    values.size() + " values under " + years.size()
                            + " years: which value is of which year is not known");
        }
        List<Observation> observations = new ArrayList<>();
        for (int i = 0; i < years.size(); i++) {
            LocalDate day = YearPoint.endOf(years.get(i)).day().orElseThrow();
            observations.add(like.toBuilder().value(values.get(i)).asOf(day).build());
        }
        return new Series(observations);
    }

    /**
     * {@return each figure held against the one before it under the same standard, in the same unit, from the same
     * source and of the same territory; in the order of the later figures. Refused only where none of them tells its standard and the indicator
     * rests on one}
     */
    public List<Comparison> changes() {
        Map<Kin, Observation> last = new LinkedHashMap<>();
        List<Comparison> changes = new ArrayList<>();
        for (Observation observation : observations) {
            Observation before = last.put(Kin.of(observation), observation);
            if (before != null) {
                changes.add(Comparison.of(before, observation));
            }
        }
        return List.copyOf(changes);
    }

    /** {@return where standard, unit, source or territory change from one figure to the next} */
    public List<Break> breaks() {
        List<Break> breaks = new ArrayList<>();
        for (int i = 1; i < observations.size(); i++) {
            Observation before = observations.get(i - 1);
            Observation after = observations.get(i);
            if (!Kin.of(before).equals(Kin.of(after))) {
                breaks.add(new Break(
                        before,
                        after,
                        Differences.between(before, after).stream()
                                .filter(reason -> BREAKING.contains(reason.difference()))
                                .toList()));
            }
        }
        return List.copyOf(breaks);
    }

    private static Stream<Phrase> mixed(List<Observation> observations) {
        return observations.stream()
                .flatMap(observation -> Differences.between(observations.get(0), observation).stream())
                .filter(reason -> ONE_OF_EACH.contains(reason.difference()))
                .map(Reason::words);
    }

    private static Stream<Phrase> repeated(List<Observation> observations) {
        record Key(LocalDate day, Optional<StandardId> standard) {}
        Set<Key> seen = new LinkedHashSet<>();
        return observations.stream()
                .map(observation -> new Key(observation.asOf(), observation.standard()))
                .filter(key -> !seen.add(key))
                .map(key -> new Phrase(
                        "có hai số liệu cùng " + Language.VIETNAMESE.day(key.day()) + " và cùng chuẩn"
                                + key.standard().map(id -> " " + id.value()).orElse(" (không nêu)"),
                        "two figures of " + Language.ENGLISH.day(key.day()) + " and of one standard"
                                + key.standard().map(id -> ", " + id.value()).orElse(" (none told)")));
    }

    private static String joined(List<Phrase> problems, Language language) {
        return problems.stream().map(problem -> problem.in(language)).collect(Collectors.joining("; "));
    }

    /** Within a day first what continues the day before, then by standard: the old series ends before the new begins. */
    private static List<Observation> sorted(List<Observation> observations) {
        Map<LocalDate, List<Observation>> byDay = observations.stream()
                .sorted(Comparator.comparing(Observation::asOf))
                .collect(Collectors.groupingBy(Observation::asOf, LinkedHashMap::new, Collectors.toList()));
        List<Observation> sorted = new ArrayList<>();
        for (List<Observation> day : byDay.values()) {
            Optional<StandardId> current = sorted.isEmpty()
                    ? Optional.empty()
                    : sorted.get(sorted.size() - 1).standard();
            day.stream()
                    .sorted(Comparator.comparing(
                                    (Observation one) -> !one.standard().equals(current))
                            .thenComparing(
                                    one -> one.standard().map(StandardId::value).orElse("")))
                    .forEach(sorted::add);
        }
        return List.copyOf(sorted);
    }
}
