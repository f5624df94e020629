package vn.giamngheo.place;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** On which days the codes of units above others mean a unit. */
final class ParentDays {

    private final Map<GazetteerIndex.UnitCode, List<AdministrativeUnit>> byCode = new HashMap<>();

    ParentDays(List<AdministrativeUnit> units) {
        for (AdministrativeUnit unit : units) {
            byCode.computeIfAbsent(GazetteerIndex.UnitCode.of(unit), code -> new ArrayList<>())
                    .add(unit);
        }
    }

    /**
     * Whether the unit above is known on all days, or none is stated. Of a unit whose first day is not told the days
     * before the first of the unit above are not asked about. The provinces that are built in count as known.
     */
    boolean isKnown(AdministrativeUnit unit) {
        if (unit.parent().isEmpty()) {
            return true;
        }
        List<AdministrativeUnit> above = GazetteerIndex.levelsAbove(unit.level())
                .map(level -> new GazetteerIndex.UnitCode(
                        level, unit.scheme(), unit.parent().orElseThrow()))
                .flatMap(this::meaning)
                .sorted(Comparator.comparing(ParentDays::first))
                .toList();
        return !above.isEmpty() && covers(above, unit);
    }

    private Stream<AdministrativeUnit> meaning(GazetteerIndex.UnitCode code) {
        List<AdministrativeUnit> own = byCode.getOrDefault(code, List.of());
        boolean builtIn =
                code.level() == AdministrativeLevel.PROVINCE && code.scheme().equals(AdministrativeUnit.NATIONAL);
        return builtIn
                ? Stream.concat(
                        own.stream(),
                        Gazetteer.provinces().units().stream()
                                .filter(unit -> unit.code().equals(code.code())))
                : own.stream();
    }

    private static boolean covers(List<AdministrativeUnit> above, AdministrativeUnit unit) {
        LocalDate next = unit.validFrom().orElse(first(above.get(0)));
        LocalDate last = unit.validUntil().orElse(LocalDate.MAX);
        for (AdministrativeUnit parent : above) {
            if (!parent.isOn(next)) {
                continue;
            }
            LocalDate end = parent.validUntil().orElse(LocalDate.MAX);
            if (!end.isBefore(last)) {
                return true;
            }
            next = end.plusDays(1);
        }
        return false;
    }

    private static LocalDate first(AdministrativeUnit unit) {
        return unit.validFrom().orElse(LocalDate.MIN);
    }
}
