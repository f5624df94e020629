package vn.giamngheo.observation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.giamngheo.place.AreaType;
import vn.giamngheo.place.Place;
import vn.giamngheo.text.Phrase;

/** Finds what stands against adding up figures of parts. */
final class Obstacles {

    static final Phrase NO_NUMBERS =
            new Phrase("không có số nguyên nào cho tỷ lệ đã công bố", "no whole number makes the printed rate");

    private Obstacles() {}

    static List<RollUp.Obstacle> of(
            List<Observation> parts, Place whole, Set<Difference> allowed, boolean namedAsPart) {
        Set<RollUp.Obstacle> found = new LinkedHashSet<>();
        differences(parts, whole).stream()
                .filter(reason -> !allowed.contains(reason.difference()))
                .forEach(reason -> found.add(new RollUp.Obstacle(RollUp.Obstacle.Kind.DIFFERENCE, reason.words())));
        days(parts, found);
        if (!areAreas(parts, whole)) {
            places(parts, whole, namedAsPart, found);
        }
        parts.stream()
                .filter(part -> Numbers.of(part.value()).isEmpty())
                .forEach(part -> found.add(contradiction(part)));
        return List.copyOf(found);
    }

    /** Each kind of mixture once, though every part may differ from the first. */
    static List<Reason> differences(List<Observation> parts, Place whole) {
        Set<Reason> found = new LinkedHashSet<>();
        for (Observation part : parts.subList(1, parts.size())) {
            found.addAll(Differences.betweenParts(parts.get(0), part));
        }
        if (areAreas(parts, whole)) {
            found.removeIf(reason -> reason.difference() == Difference.AREA);
        }
        return List.copyOf(found);
    }

    /**
     * Whether the parts are the areas of the whole, each once: no household is in two of them or in none. Of parts of
     * several places nobody knows that, nor of groups, of which a household may be in several.
     */
    static boolean areAreas(List<Observation> parts, Place whole) {
        List<AreaType> areas =
                parts.stream().flatMap(part -> part.area().stream()).sorted().toList();
        return areas.equals(List.of(AreaType.values()))
                && areas.size() == parts.size()
                && parts.stream().allMatch(part -> part.place().key().equals(whole.key()));
    }

    private static void days(List<Observation> parts, Set<RollUp.Obstacle> found) {
        Observation first = parts.get(0);
        for (Observation part : parts) {
            if (!part.asOf().equals(first.asOf())) {
                found.add(new RollUp.Obstacle(RollUp.Obstacle.Kind.DAY, Difference.ofDays(first, part)));
            }
        }
    }

    private static void places(List<Observation> parts, Place whole, boolean namedAsPart, Set<RollUp.Obstacle> found) {
        Set<String> seen = new HashSet<>();
        List<Observation> repeated = new ArrayList<>();
        for (Observation part : parts) {
            if (!seen.add(part.place().key())) {
                repeated.add(part);
            }
            if (!namedAsPart && part.place().key().equals(whole.key())) {
                found.add(named(
                        RollUp.Obstacle.Kind.WHOLE_AMONG_PARTS,
                        part,
                        " là toàn thể, không phải thành phần",
                        " is the whole, not a part of it"));
            }
        }
        for (Observation part : repeated) {
            found.add(named(RollUp.Obstacle.Kind.PLACE_TWICE, part, " có hai lần", " is there twice"));
        }
    }

    private static RollUp.Obstacle contradiction(Observation part) {
        return named(
                RollUp.Obstacle.Kind.CONTRADICTION, part, ": " + NO_NUMBERS.vietnamese(), ": " + NO_NUMBERS.english());
    }

    private static RollUp.Obstacle named(
            RollUp.Obstacle.Kind kind, Observation part, String vietnamese, String english) {
        Phrase name = Differences.name(part);
        Phrase area = part.area()
                .map(AreaType::phrase)
                .map(words -> new Phrase(" (" + words.vietnamese() + ")", " (" + words.english() + ")"))
                .orElse(new Phrase("", ""));
        return new RollUp.Obstacle(
                kind,
                new Phrase(
                        name.vietnamese() + area.vietnamese() + vietnamese, name.english() + area.english() + english));
    }
}
