package vn.giamngheo.allocation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.giamngheo.observation.Difference;
import vn.giamngheo.observation.Observation;
import vn.giamngheo.observation.Reason;
import vn.giamngheo.quantity.CountUnit;
import vn.giamngheo.text.Phrase;

/** Counts of observations that may be put side by side. */
final class ObservedCounts {

    /** The units are different places, and the numerator of a rate counts as a number does. */
    private static final Set<Difference> NO_MATTER = Set.of(Difference.PLACE, Difference.KIND);

    private ObservedCounts() {}

    /**
     * The counts by code.
     *
     * @param unit what the observations must count; empty if anything
     */
    static Map<String, Long> of(Map<String, Observation> observations, Optional<CountUnit> unit) {
        SortedMap<String, Observation> sorted = new TreeMap<>(observations);
        Faults faults = new Faults();
        unlike(sorted).forEach((words, codes) -> add(faults, words, sorted.firstKey(), codes));
        unit.ifPresent(wanted -> faults.addCodes(
                "số liệu không tính theo " + wanted.code(),
                "figures that do not count " + wanted.code(),
                codes(sorted, each -> !each.unit().equals(wanted))));
        faults.addCodes(
                "số liệu không có số đếm",
                "figures without a count",
                codes(sorted, each -> each.value().count().isEmpty()));
        faults.refuse();
        return sorted.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> entry.getValue().value().count().orElseThrow()));
    }

    /** In what figures differ from the first, so that they are not in proportion to it, and which do. */
    private static Map<Phrase, List<String>> unlike(SortedMap<String, Observation> observations) {
        Map<Phrase, List<String>> unlike = new LinkedHashMap<>();
        List<Map.Entry<String, Observation>> all = List.copyOf(observations.entrySet());
        all.stream()
                .skip(1)
                .forEach(other -> unlike(all.get(0).getValue(), other.getValue())
                        .forEach(words -> unlike.computeIfAbsent(words, none -> new ArrayList<>())
                                .add(other.getKey())));
        return unlike;
    }

    private static List<Phrase> unlike(Observation first, Observation other) {
        List<Phrase> words = new ArrayList<>();
        Difference.between(first, other).stream()
                .filter(reason -> !NO_MATTER.contains(reason.difference()))
                .map(Reason::words)
                .forEach(words::add);
        if (!first.asOf().equals(other.asOf())) {
            words.add(Difference.ofDays(first, other));
        }
        return words;
    }

    /** The first figure is on the one side, all that differ from it in the same way are on the other. */
    private static void add(Faults faults, Phrase words, String first, List<String> others) {
        String sides = " (" + first + " – " + Words.codes(others) + ")";
        faults.add(words.vietnamese() + sides, words.english() + sides);
    }

    private static List<String> codes(SortedMap<String, Observation> observations, Predicate<Observation> condition) {
        return observations.entrySet().stream()
                .filter(entry -> condition.test(entry.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }
}
