package vn.giamngheo.place;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds units and changes by what they are asked for; every list in the order of the units or of the days. */
final class GazetteerIndex {

    static final Comparator<AdministrativeUnit> ORDER = Comparator.comparing(AdministrativeUnit::level)
            .thenComparing(AdministrativeUnit::code)
            .thenComparing(unit -> unit.validFrom().orElse(LocalDate.MIN))
            .thenComparing(AdministrativeUnit::scheme);

    private static final Comparator<UnitChange> CHANGES = Comparator.comparing(UnitChange::day)
            .thenComparing(UnitChange::from, Comparator.comparing(UnitRef::code).thenComparing(UnitRef::scheme))
            .thenComparing(UnitChange::to, Comparator.comparing(UnitRef::code));

    /** A code of one list at one level; which unit it means depends on the day. */
    record UnitCode(AdministrativeLevel level, String scheme, String code) {
        static UnitCode of(AdministrativeUnit unit) {
            return new UnitCode(unit.level(), unit.scheme(), unit.code());
        }

        // Equality by hand here and below: that of a record is made at run time, which takes long when a process
        // starts.
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof UnitCode that
                    && level == that.level
                    && scheme.equals(that.scheme)
                    && code.equals(that.code);
        }

        @Override
        public int hashCode() {
            return Objects.hash(level, scheme, code);
        }
    }

    private record Kin(String scheme, String code) {}

    private record Level(AdministrativeLevel level, String scheme) {
        // Equality by hand here and below: that of a record is made at run time, which takes long when a process
        // starts.
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Level that && level == that.level && scheme.equals(that.scheme);
        }

        @Override
        public int hashCode() {
            return Objects.hash(level, scheme);
        }
    }

    private final List<AdministrativeUnit> units;
    private final List<UnitChange> changes;
    private final Map<UnitRef, AdministrativeUnit> byRef = new HashMap<>();
    private final Map<UnitCode, List<AdministrativeUnit>> byCode;
    private final Map<Level, List<AdministrativeUnit>> byLevel;
    private final Map<Kin, List<AdministrativeUnit>> byParent;
    private final Map<UnitRef, List<UnitChange>> leaving;
    private final Map<UnitRef, List<UnitChange>> reaching;

    GazetteerIndex(Collection<AdministrativeUnit> units, Collection<UnitChange> changes) {
        this.units = units.stream().sorted(ORDER).toList();
        this.changes = changes.stream().sorted(CHANGES).toList();
        this.units.forEach(unit -> byRef.put(unit.ref(), unit));
        this.byCode = group(this.units, UnitCode::of);
        this.byLevel = group(this.units, unit -> new Level(unit.level(), unit.scheme()));
        this.byParent = group(
                this.units.stream().filter(unit -> unit.parent().isPresent()).toList(),
                unit -> new Kin(unit.scheme(), unit.parent().orElseThrow()));
        this.leaving = group(this.changes, UnitChange::from);
        this.reaching = group(this.changes, UnitChange::to);
    }

    private static <K, T> Map<K, List<T>> group(List<T> all, Function<T, K> key) {
        Map<K, List<T>> groups = new HashMap<>();
        all.forEach(one ->
                groups.computeIfAbsent(key.apply(one), k -> new ArrayList<>()).add(one));
        return groups;
    }

    List<AdministrativeUnit> units() {
        return units;
    }

    List<UnitChange> changes() {
        return changes;
    }

    Optional<AdministrativeUnit> unit(UnitRef ref) {
        return Optional.ofNullable(byRef.get(ref));
    }

    /** A unit that a change of this gazetteer names. */
    AdministrativeUnit required(UnitRef ref) {
        return Objects.requireNonNull(byRef.get(ref));
    }

    Optional<AdministrativeUnit> unitOn(UnitCode code, LocalDate day) {
        return withCode(code).stream().filter(unit -> unit.isOn(day)).findFirst();
    }

    List<AdministrativeUnit> withCode(UnitCode code) {
        return byCode.getOrDefault(code, List.of());
    }

    List<AdministrativeUnit> unitsOn(AdministrativeLevel level, String scheme, LocalDate day) {
        return byLevel.getOrDefault(new Level(level, scheme), List.of()).stream()
                .filter(unit -> unit.isOn(day))
                .toList();
    }

    /** The unit that a code of a unit above means on a day: of the nearest level that has the code. */
    Optional<AdministrativeUnit> parentOn(AdministrativeUnit child, LocalDate day) {
        return child.parent()
                .flatMap(code -> levelsAbove(child.level())
                        .flatMap(level -> unitOn(new UnitCode(level, child.scheme(), code), day).stream())
                        .findFirst());
    }

    /** The levels above one, the nearest first. */
    static Stream<AdministrativeLevel> levelsAbove(AdministrativeLevel level) {
        return Stream.of(AdministrativeLevel.values())
                .filter(other -> other.compareTo(level) < 0)
                .sorted(Comparator.reverseOrder());
    }

    List<AdministrativeUnit> partsOn(UnitRef whole, AdministrativeLevel level, LocalDate day) {
        List<AdministrativeUnit> parts = new ArrayList<>();
        unit(whole).filter(unit -> unit.isOn(day)).ifPresent(unit -> addParts(unit, level, day, parts));
        return parts.stream().sorted(ORDER).toList();
    }

    /** Ends, as what belongs to a unit is of a level below it. */
    private void addParts(
            AdministrativeUnit whole, AdministrativeLevel level, LocalDate day, List<AdministrativeUnit> parts) {
        for (AdministrativeUnit child : byParent.getOrDefault(new Kin(whole.scheme(), whole.code()), List.of())) {
            if (child.isOn(day) && parentOn(child, day).equals(Optional.of(whole))) {
                if (child.level() == level) {
                    parts.add(child);
                } else {
                    addParts(child, level, day, parts);
                }
            }
        }
    }

    List<UnitChange> leaving(UnitRef ref) {
        return leaving.getOrDefault(ref, List.of());
    }

    List<UnitChange> reaching(UnitRef ref) {
        return reaching.getOrDefault(ref, List.of());
    }

    /** The units that some references mean, in the order of the units. */
    List<AdministrativeUnit> units(Stream<UnitRef> refs) {
        return refs.distinct().map(this::required).sorted(ORDER).toList();
    }
}
