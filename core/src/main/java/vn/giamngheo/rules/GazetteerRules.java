package vn.giamngheo.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.giamngheo.place.AdministrativeLevel;
import vn.giamngheo.place.AdministrativeUnit;
import vn.giamngheo.place.Gazetteer;
import vn.giamngheo.place.GazetteerFault;
import vn.giamngheo.place.UnitChange;
import vn.giamngheo.place.UnitRef;
import vn.giamngheo.text.JsonPointer;
import vn.giamngheo.text.VietnameseText;
import vn.giamngheo.validation.Argument;
import vn.giamngheo.validation.Finding;
import vn.giamngheo.validation.Rule;

/** Administrative units and what became of them. */
final class GazetteerRules {

    static final Set<GazetteerFinding> REFUSED = Arrays.stream(GazetteerFault.Kind.values())
            .map(GazetteerFinding::of)
            .collect(Collectors.toUnmodifiableSet());

    /** What is found although a gazetteer can be made. */
    static final List<Rule<UnitsAndChanges>> QUALITY = List.of(
            Rule.of(GazetteerFinding.LEVEL_ENDED, GazetteerRules::levelEnded),
            Rule.of(GazetteerFinding.LOOK_ALIKE, GazetteerRules::lookAlikes),
            Rule.of(GazetteerFinding.CODE_PASSED_ON, GazetteerRules::codesPassedOn),
            Rule.of(GazetteerFinding.NAME_TWICE, GazetteerRules::namesTwice),
            Rule.of(GazetteerFinding.END_UNTOLD, GazetteerRules::endsUntold),
            Rule.of(GazetteerFinding.BEFORE_INSTRUMENT, GazetteerRules::beforeInstrument));

    static final Rule<UnitsAndChanges> REFUSALS = Rule.of("gazetteer.whole", REFUSED, GazetteerRules::refusals);

    private GazetteerRules() {}

    private static void refusals(UnitsAndChanges parts, Consumer<Finding> findings) {
        for (GazetteerFault fault : Gazetteer.check(parts.units(), parts.changes())) {
            findings.accept(Finding.of(
                    GazetteerFinding.of(fault.kind()),
                    fault.path(),
                    Map.of("reason", Argument.phrase(fault.reason()))));
        }
    }

    private static JsonPointer unitAt(int index) {
        return JsonPointer.ROOT.child("units").child(index);
    }

    private static Argument text(UnitRef unit) {
        return Argument.text(unit.toString());
    }

    private static LocalDate first(AdministrativeUnit unit) {
        return unit.validFrom().orElse(LocalDate.MIN);
    }

    private static LocalDate last(AdministrativeUnit unit) {
        return unit.validUntil().orElse(LocalDate.MAX);
    }

    private static void levelEnded(UnitsAndChanges parts, Consumer<Finding> findings) {
        for (int i = 0; i < parts.units().size(); i++) {
            AdministrativeUnit unit = parts.units().get(i);
            if (unit.level() == AdministrativeLevel.DISTRICT && last(unit).isAfter(DistrictLevel.LAST_DAY)) {
                findings.accept(Finding.of(
                        GazetteerFinding.LEVEL_ENDED,
                        unitAt(i),
                        Map.of("unit", text(unit.ref()), "last", Argument.day(DistrictLevel.LAST_DAY))));
            }
        }
    }

    private static void lookAlikes(UnitsAndChanges parts, Consumer<Finding> findings) {
        for (int i = 0; i < parts.units().size(); i++) {
            AdministrativeUnit unit = parts.units().get(i);
            List<String> found =
                    LookAlikes.in(Stream.concat(Stream.of(unit.code(), unit.name()), unit.aliases().stream()));
            if (!found.isEmpty()) {
                findings.accept(Finding.of(
                        GazetteerFinding.LOOK_ALIKE,
                        unitAt(i),
                        Map.of("unit", text(unit.ref()), "found", Argument.texts(found))));
            }
        }
    }

    /** A unit and where it stands. */
    private record Numbered(int index, AdministrativeUnit unit) {}

    /** Units with something in common, each group by first day. */
    private static <K> Stream<List<Numbered>> groups(UnitsAndChanges parts, Function<AdministrativeUnit, K> common) {
        Map<K, List<Numbered>> groups = new HashMap<>();
        for (int i = 0; i < parts.units().size(); i++) {
            AdministrativeUnit unit = parts.units().get(i);
            groups.computeIfAbsent(common.apply(unit), key -> new ArrayList<>()).add(new Numbered(i, unit));
        }
        groups.values().forEach(group -> group.sort(Comparator.comparing(one -> first(one.unit()))));
        return groups.values().stream().filter(group -> group.size() > 1);
    }

    private record Coded(AdministrativeLevel level, String scheme, String code) {}

    private static void codesPassedOn(UnitsAndChanges parts, Consumer<Finding> findings) {
        Set<List<UnitRef>> same = parts.changes().stream()
                .filter(change -> change.kind() != UnitChange.Kind.MERGED && change.kind() != UnitChange.Kind.DIVIDED)
                .map(change -> List.of(change.from(), change.to()))
                .collect(Collectors.toSet());
        BiPredicate<AdministrativeUnit, AdministrativeUnit> passed =
                (before, after) -> before.validUntil().isPresent()
                        && before.validUntil().get().plusDays(1).equals(first(after))
                        && !key(before).equals(key(after))
                        && !same.contains(List.of(before.ref(), after.ref()));
        groups(parts, unit -> new Coded(unit.level(), unit.scheme(), unit.code()))
                .forEach(group ->
                        neighbours(group, passed, (before, after) -> findings.accept(passedOn(before, after))));
    }

    private static Finding passedOn(Numbered before, Numbered after) {
        return Finding.of(
                GazetteerFinding.CODE_PASSED_ON,
                unitAt(after.index()),
                Map.of(
                        "code", Argument.text(after.unit().code()),
                        "before", Argument.text(before.unit().name()),
                        "last", Argument.day(last(before.unit())),
                        "after", Argument.text(after.unit().name())));
    }

    private interface Pair {
        void accept(Numbered before, Numbered after);
    }

    private static void neighbours(
            List<Numbered> group, BiPredicate<AdministrativeUnit, AdministrativeUnit> wanted, Pair found) {
        for (int i = 1; i < group.size(); i++) {
            if (wanted.test(group.get(i - 1).unit(), group.get(i).unit())) {
                found.accept(group.get(i - 1), group.get(i));
            }
        }
    }

    private static String key(AdministrativeUnit unit) {
        return VietnameseText.identityKey(unit.name());
    }

    private record Named(AdministrativeLevel level, String scheme, Optional<String> parent, String key) {}

    /** Of one unit that was entered twice with one code something else is said. */
    private static void namesTwice(UnitsAndChanges parts, Consumer<Finding> findings) {
        groups(parts, unit -> new Named(unit.level(), unit.scheme(), unit.parent(), key(unit)))
                .forEach(group -> {
                    Numbered longest = group.get(0);
                    for (Numbered one : group.subList(1, group.size())) {
                        if (!last(longest.unit()).isBefore(first(one.unit()))
                                && !longest.unit().code().equals(one.unit().code())) {
                            findings.accept(Finding.of(
                                    GazetteerFinding.NAME_TWICE,
                                    unitAt(Math.max(longest.index(), one.index())),
                                    Map.of(
                                            "unit",
                                            text(longest.unit().ref()),
                                            "other",
                                            text(one.unit().ref()))));
                        }
                        longest = last(one.unit()).isAfter(last(longest.unit())) ? one : longest;
                    }
                });
    }

    /** Only of levels whose changes somebody began to tell: a list of units alone is no fault. */
    private static void endsUntold(UnitsAndChanges parts, Consumer<Finding> findings) {
        Set<List<Object>> told = new HashSet<>();
        Set<UnitRef> left = new HashSet<>();
        for (UnitChange change : parts.changes()) {
            told.add(List.of(change.from().level(), change.from().scheme()));
            left.add(change.from());
        }
        for (int i = 0; i < parts.units().size(); i++) {
            AdministrativeUnit unit = parts.units().get(i);
            boolean withItsLevel =
                    unit.level() == AdministrativeLevel.DISTRICT && last(unit).equals(DistrictLevel.LAST_DAY);
            if (unit.validUntil().isPresent()
                    && !withItsLevel
                    && told.contains(List.of(unit.level(), unit.scheme()))
                    && !left.contains(unit.ref())) {
                findings.accept(Finding.of(
                        GazetteerFinding.END_UNTOLD,
                        unitAt(i),
                        Map.of("unit", text(unit.ref()), "last", Argument.day(last(unit)))));
            }
        }
    }

    private static void beforeInstrument(UnitsAndChanges parts, Consumer<Finding> findings) {
        for (int i = 0; i < parts.changes().size(); i++) {
            UnitChange change = parts.changes().get(i);
            if (Instruments.isAfter(change.by(), change.day())) {
                findings.accept(Finding.of(
                        GazetteerFinding.BEFORE_INSTRUMENT,
                        JsonPointer.ROOT.child("changes").child(i),
                        Map.of("day", Argument.day(change.day()), "by", Instruments.cited(change.by()))));
            }
        }
    }
}
