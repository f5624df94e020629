package vn.giamngheo.observation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.giamngheo.place.Place;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Phrase;

/** Finds what stands against adding up figures of parts. */
final class Obstacles {

    static final Phrase NO_NUMBERS =
            new Phrase("không có số nguyên nào cho tỷ lệ đã công bố", "no whole number makes the printed rate");

    private Obstacles() {}

    static List<RollUp.Obstacle> of(List<Observation> parts, Place whole, Set<Difference> allowed) {
        Set<RollUp.Obstacle> found = new LinkedHashSet<>();
        differences(parts).stream()
                .filter(reason -> !allowed.contains(reason.difference()))
                .forEach(reason -> found.add(new RollUp.Obstacle(RollUp.Obstacle.Kind.DIFFERENCE, reason.words())));
        days(parts, found);
        places(parts, whole, found);
        parts.stream()
                .filter(part -> Numbers.of(part.value()).isEmpty())
                .forEach(part -> found.add(contradiction(part)));
        return List.copyOf(found);
    }

    /** Each kind of mixture once, though every part may differ from the first. */
    static List<Reason> differences(List<Observation> parts) {
        Set<Reason> found = new LinkedHashSet<>();
        for (Observation part : parts.subList(1, parts.size())) {
            found.addAll(Differences.betweenParts(parts.get(0), part));
        }
        return List.copyOf(found);
    }

    private static void days(List<Observation> parts, Set<RollUp.Obstacle> found) {
        Observation first = parts.get(0);
        for (Observation part : parts) {
            if (!part.asOf().equals(first.asOf())) {
                found.add(new RollUp.Obstacle(RollUp.Obstacle.Kind.DAY, days(first, part)));
            }
        }
    }

    static Phrase days(Observation first, Observation second) {
        return new Phrase(
                "khác ngày: " + Language.VIETNAMESE.shortDay(first.asOf()) + " và "
                        + Language.VIETNAMESE.shortDay(second.asOf()),
                "different days: " + Language.ENGLISH.shortDay(first.asOf()) + " and "
                        + Language.ENGLISH.shortDay(second.asOf()));
    }

    private static void places(List<Observation> parts, Place whole, Set<RollUp.Obstacle> found) {
        Set<String> seen = new HashSet<>();
        List<Observation> repeated = new ArrayList<>();
        for (Observation part : parts) {
            if (!seen.add(part.place().key())) {
                repeated.add(part);
            }
            if (part.place().key().equals(whole.key())) {
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
        return new RollUp.Obstacle(kind, new Phrase(name.vietnamese() + vietnamese, name.english() + english));
    }
}
