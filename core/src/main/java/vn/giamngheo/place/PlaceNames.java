package vn.giamngheo.place;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import vn.giamngheo.internal.EditDistance;

/** Finds units by their names. */
final class PlaceNames {

    private static final int NEAR = 5;

    private record Name(AdministrativeLevel level, String key) {}

    private final Map<Name, List<AdministrativeUnit>> named = new HashMap<>();
    private final Map<Name, List<AdministrativeUnit>> unmarked = new HashMap<>();

    /** Units in the order in which answers shall name them. */
    PlaceNames(List<AdministrativeUnit> units) {
        for (AdministrativeUnit unit : units) {
            for (String key : keys(unit)) {
                add(named, unit, key);
                add(unmarked, unit, PlaceKey.folded(key));
            }
        }
    }

    /** The keys of a unit come one behind the other, so that it is there already if it is the last. */
    @SuppressWarnings("ReferenceEquality")
    private static void add(Map<Name, List<AdministrativeUnit>> names, AdministrativeUnit unit, String key) {
        List<AdministrativeUnit> so = names.computeIfAbsent(new Name(unit.level(), key), name -> new ArrayList<>());
        if (so.isEmpty() || so.get(so.size() - 1) != unit) {
            so.add(unit);
        }
    }

    private static Set<String> keys(AdministrativeUnit unit) {
        Set<String> keys = new LinkedHashSet<>(PlaceKey.keys(unit.name(), unit));
        unit.aliases().forEach(alias -> keys.addAll(PlaceKey.keys(alias, unit)));
        return keys;
    }

    PlaceMatch find(String text, AdministrativeLevel level, LocalDate day) {
        String key = PlaceKey.of(text, level);
        List<AdministrativeUnit> exact = named.getOrDefault(new Name(level, key), List.of());
        List<AdministrativeUnit> tolerant = unmarked.getOrDefault(new Name(level, PlaceKey.folded(key)), List.of());
        return on(exact, day, PlaceMatch.Spelling.AS_NAMED)
                .or(() -> notThen(exact, PlaceMatch.Spelling.AS_NAMED))
                .or(() -> on(tolerant, day, PlaceMatch.Spelling.WITHOUT_MARKS))
                .or(() -> notThen(tolerant, PlaceMatch.Spelling.WITHOUT_MARKS))
                .orElseGet(() -> new PlaceMatch.NotFound(near(key, level, day)));
    }

    private static Optional<PlaceMatch> on(
            List<AdministrativeUnit> units, LocalDate day, PlaceMatch.Spelling spelling) {
        List<AdministrativeUnit> then =
                preferred(units.stream().filter(unit -> unit.isOn(day)).toList());
        return switch (then.size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(new PlaceMatch.Found(then.get(0), spelling));
            default -> Optional.of(new PlaceMatch.Ambiguous(then, spelling));
        };
    }

    private static Optional<PlaceMatch> notThen(List<AdministrativeUnit> units, PlaceMatch.Spelling spelling) {
        return units.isEmpty()
                ? Optional.empty()
                : Optional.of(new PlaceMatch.NotThen(
                        preferred(units).stream()
                                .sorted(Comparator.comparing(
                                        unit -> unit.validFrom().orElse(LocalDate.MIN)))
                                .toList(),
                        spelling));
    }

    /** Units of the state's list, if there are any: a list of one's own gives the same places other codes. */
    private static List<AdministrativeUnit> preferred(List<AdministrativeUnit> units) {
        Predicate<AdministrativeUnit> national = unit -> unit.scheme().equals(AdministrativeUnit.NATIONAL);
        return units.stream().anyMatch(national)
                ? units.stream().filter(national).toList()
                : units;
    }

    private List<AdministrativeUnit> near(String key, AdministrativeLevel level, LocalDate day) {
        String asked = PlaceKey.folded(PlaceKey.bare(key, level));
        if (asked.isEmpty()) {
            return List.of();
        }
        int bound = EditDistance.boundFor(asked);
        Map<AdministrativeUnit, Integer> distances = new HashMap<>();
        unmarked.forEach((name, units) -> {
            int distance = name.level() == level ? EditDistance.upTo(bound, asked, name.key()) : bound + 1;
            if (distance <= bound) {
                units.stream()
                        .filter(unit -> unit.isOn(day))
                        .forEach(unit -> distances.merge(unit, distance, Math::min));
            }
        });
        return distances.entrySet().stream()
                .sorted(Map.Entry.<AdministrativeUnit, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(GazetteerIndex.ORDER)))
                .map(Map.Entry::getKey)
                .limit(NEAR)
                .toList();
    }
}
