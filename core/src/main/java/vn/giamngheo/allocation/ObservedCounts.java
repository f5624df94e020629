package vn.giamngheo.allocation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.giamngheo.observation.Observation;
import vn.giamngheo.place.AreaType;
import vn.giamngheo.quantity.CountUnit;
import vn.giamngheo.standard.StandardId;
import vn.giamngheo.text.Phrase;

/** Counts of observations that may be put side by side. */
final class ObservedCounts {

    /** What must be the same of all: figures that differ in it are not in proportion to each other. */
    private static final Map<Phrase, Function<Observation, String>> FEATURES = features();

    private ObservedCounts() {}

    private static Map<Phrase, Function<Observation, String>> features() {
        Map<Phrase, Function<Observation, String>> features = new LinkedHashMap<>();
        features.put(
                new Phrase("chỉ tiêu", "indicator"), each -> each.indicator().code());
        features.put(new Phrase("đơn vị tính", "unit"), each -> each.unit().code());
        features.put(
                new Phrase("chuẩn nghèo", "standard"),
                each -> each.standard().map(StandardId::toString).orElse("–"));
        features.put(
                new Phrase("nguồn số liệu", "source"), each -> each.source().code());
        features.put(
                new Phrase("khu vực", "area"),
                each -> each.area().map(AreaType::code).orElse("–"));
        features.put(
                new Phrase("nhóm", "group"),
                each -> each.group().map(Object::toString).orElse("–"));
        features.put(new Phrase("ngày", "day"), each -> each.asOf().toString());
        return Collections.unmodifiableMap(features);
    }

    /**
     * The counts by code.
     *
     * @param unit what the observations must count; empty if anything
     */
    static Map<String, Long> of(Map<String, Observation> observations, Optional<CountUnit> unit) {
        SortedMap<String, Observation> sorted = new TreeMap<>(observations);
        Faults faults = new Faults();
        FEATURES.forEach((name, feature) -> addDiffering(faults, name, feature, sorted));
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

    private static void addDiffering(
            Faults faults,
            Phrase name,
            Function<Observation, String> feature,
            SortedMap<String, Observation> observations) {
        Map<String, String> firstWith = new LinkedHashMap<>();
        observations.forEach((code, each) -> firstWith.putIfAbsent(feature.apply(each), code));
        if (firstWith.size() > 1) {
            String values = firstWith.entrySet().stream()
                    .map(entry -> entry.getKey() + " (" + entry.getValue() + ")")
                    .collect(Collectors.joining(", "));
            faults.add(
                    "số liệu khác " + name.vietnamese() + ": " + values,
                    "figures that differ in " + name.english() + ": " + values);
        }
    }

    private static List<String> codes(SortedMap<String, Observation> observations, Predicate<Observation> condition) {
        return observations.entrySet().stream()
                .filter(entry -> condition.test(entry.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }
}
