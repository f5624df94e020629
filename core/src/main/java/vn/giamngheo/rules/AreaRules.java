package vn.giamngheo.rules;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import vn.giamngheo.law.LegalEffect;
import vn.giamngheo.law.LegalEffects;
import vn.giamngheo.place.AdministrativeLevel;
import vn.giamngheo.place.AdministrativeUnit;
import vn.giamngheo.place.DesignatedAreaList;
import vn.giamngheo.place.DesignatedAreas;
import vn.giamngheo.place.Gazetteer;
import vn.giamngheo.text.JsonPointer;
import vn.giamngheo.text.Phrase;
import vn.giamngheo.validation.Argument;
import vn.giamngheo.validation.Finding;
import vn.giamngheo.validation.Rule;

/** Lists of designated areas. Pointers are such as {@code /lists/3}, in the order in which the lists are kept. */
final class AreaRules {

    /** No more codes are shown. */
    private static final int SHOWN = 5;

    static final List<Rule<DesignatedAreas>> ALL = List.of(
            Rule.of(AreaFinding.LEVEL_ENDED, AreaRules::levelEnded),
            Rule.of(AreaFinding.GAP, AreaRules::gaps),
            Rule.of(AreaFinding.DECISION_ENDED, AreaRules::decisionEnded));

    private AreaRules() {}

    private static JsonPointer at(int index) {
        return JsonPointer.ROOT.child("lists").child(index);
    }

    private static Argument designation(DesignatedAreaList list) {
        return Argument.text(list.designation().code());
    }

    private static void levelEnded(DesignatedAreas areas, Consumer<Finding> findings) {
        for (int i = 0; i < areas.lists().size(); i++) {
            DesignatedAreaList list = areas.lists().get(i);
            if (list.level() == AdministrativeLevel.DISTRICT && list.until().isAfter(DistrictLevel.LAST_DAY)) {
                findings.accept(Finding.of(
                        AreaFinding.LEVEL_ENDED,
                        at(i),
                        Map.of(
                                "designation", designation(list),
                                "until", Argument.day(list.until()),
                                "last", Argument.day(DistrictLevel.LAST_DAY))));
            }
        }
    }

    /** Lists are kept by designation, level and first day, so that those that follow each other stand side by side. */
    private static void gaps(DesignatedAreas areas, Consumer<Finding> findings) {
        for (int i = 1; i < areas.lists().size(); i++) {
            DesignatedAreaList before = areas.lists().get(i - 1);
            DesignatedAreaList list = areas.lists().get(i);
            boolean follows = before.designation().equals(list.designation()) && before.level() == list.level();
            if (follows && before.until().plusDays(1).isBefore(list.from())) {
                findings.accept(Finding.of(
                        AreaFinding.GAP,
                        at(i),
                        Map.of(
                                "designation", designation(list),
                                "level", SuccessionRules.level(list.level()),
                                "from", Argument.day(before.until().plusDays(1)),
                                "until", Argument.day(list.from().minusDays(1)))));
            }
        }
    }

    private static void decisionEnded(DesignatedAreas areas, Consumer<Finding> findings) {
        for (int i = 0; i < areas.lists().size(); i++) {
            DesignatedAreaList list = areas.lists().get(i);
            JsonPointer at = at(i);
            LegalEffects.standard().on(list.by(), LocalDate.MIN, list.until()).stream()
                    .filter(effect -> effect.kind() != LegalEffect.Kind.AMENDS)
                    .min(Comparator.comparing(LegalEffect::from))
                    .ifPresent(effect -> findings.accept(Finding.of(
                            AreaFinding.DECISION_ENDED,
                            at,
                            Map.of(
                                    "designation", designation(list),
                                    "by", Instruments.cited(list.by()),
                                    "until", Argument.day(list.until()),
                                    "from", Argument.day(effect.from()),
                                    "other", Instruments.cited(effect.by())))));
        }
    }

    /** Codes that mean no unit on the first day of their list, where units of that level and day are known. */
    static void unitsUnknown(DesignatedAreas areas, Gazetteer places, Consumer<Finding> findings) {
        for (int i = 0; i < areas.lists().size(); i++) {
            DesignatedAreaList list = areas.lists().get(i);
            Set<String> known = places.unitsOn(list.level(), list.from()).stream()
                    .map(AdministrativeUnit::code)
                    .collect(java.util.stream.Collectors.toSet());
            List<String> unknown = list.codes().stream()
                    .filter(code -> !known.contains(code))
                    .sorted()
                    .limit(SHOWN)
                    .map(Phrase::shown)
                    .toList();
            if (!known.isEmpty() && !unknown.isEmpty()) {
                findings.accept(Finding.of(
                        AreaFinding.UNIT_UNKNOWN,
                        at(i),
                        Map.of(
                                "designation", designation(list),
                                "codes", Argument.texts(unknown),
                                "day", Argument.day(list.from()))));
            }
        }
    }
}
