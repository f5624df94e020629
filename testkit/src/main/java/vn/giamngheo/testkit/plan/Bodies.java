package vn.giamngheo.testkit.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.giamngheo.agency.AgencyKind;
import vn.giamngheo.directory.AgencyEntry;
import vn.giamngheo.directory.Directory;
import vn.giamngheo.place.AdministrativeLevel;
import vn.giamngheo.succession.Succession;
import vn.giamngheo.succession.SuccessionEvent;
import vn.giamngheo.succession.Transfer;

/**
 * The names of the bodies that there are from one reorganisation to the next, departments first.
 *
 * @param all of every level, those of provinces twice as often
 * @param departments departments of a province
 * @param ordered bodies of a province that it gives orders to
 * @param asked those it can only ask
 * @param ending bodies of a province and its districts that it gives orders to and that end later
 */
record Bodies(
        List<String> all, List<String> departments, List<String> ordered, List<String> asked, List<String> ending) {

    private static final Set<AgencyKind> ASKED = Set.of(AgencyKind.PARTY, AgencyKind.FATHERLAND_FRONT);

    /** By the first day of each stretch of time in which no body begins or ends. */
    private static final NavigableMap<LocalDate, Bodies> BY_DAY = byDay();

    static Bodies on(LocalDate day) {
        return BY_DAY.floorEntry(day).getValue();
    }

    private static NavigableMap<LocalDate, Bodies> byDay() {
        List<AgencyEntry> entries = Directory.standard().entries();
        TreeSet<LocalDate> days = new TreeSet<>(LawDays.REORGANISATIONS);
        days.add(LocalDate.MIN);
        entries.stream().map(AgencyEntry::validFrom).flatMap(Optional::stream).forEach(days::add);
        entries.stream()
                .map(AgencyEntry::validUntil)
                .flatMap(Optional::stream)
                .map(day -> day.plusDays(1))
                .forEach(days::add);
        NavigableMap<LocalDate, Bodies> byDay = new TreeMap<>();
        days.forEach(day -> byDay.put(day, from(day)));
        return byDay;
    }

    private static Bodies from(LocalDate day) {
        List<String> all = Stream.of(
                        AdministrativeLevel.PROVINCE,
                        AdministrativeLevel.PROVINCE,
                        AdministrativeLevel.NATION,
                        AdministrativeLevel.COMMUNE,
                        AdministrativeLevel.DISTRICT)
                .flatMap(level -> names(day, level, entry -> true))
                .toList();
        return new Bodies(
                all,
                ofProvince(day, entry -> entry.kind().equals(AgencyKind.DEPARTMENT)),
                ofProvince(day, entry -> !ASKED.contains(entry.kind())),
                ofProvince(day, entry -> ASKED.contains(entry.kind())),
                Stream.of(AdministrativeLevel.PROVINCE, AdministrativeLevel.DISTRICT)
                        .flatMap(level ->
                                names(day, level, entry -> !ASKED.contains(entry.kind()) && endsAfter(entry, day)))
                        .toList());
    }

    private static List<String> ofProvince(LocalDate day, Predicate<AgencyEntry> which) {
        return names(day, AdministrativeLevel.PROVINCE, which).toList();
    }

    private static Stream<String> names(LocalDate day, AdministrativeLevel level, Predicate<AgencyEntry> which) {
        List<AgencyEntry> there = Directory.standard().entries().stream()
                .filter(entry -> entry.level() == level && entry.isOn(day))
                .filter(which)
                .toList();
        return Stream.concat(
                        there.stream().filter(entry -> entry.kind().equals(AgencyKind.DEPARTMENT)),
                        there.stream().filter(entry -> !entry.kind().equals(AgencyKind.DEPARTMENT)))
                .map(AgencyEntry::name);
    }

    private static boolean endsAfter(AgencyEntry entry, LocalDate day) {
        return Succession.standard().events().stream()
                .filter(event -> event.day().isAfter(day) && event.kind().endsBody())
                .map(SuccessionEvent::transfers)
                .flatMap(List::stream)
                .map(Transfer::from)
                .anyMatch(entry.id()::equals);
    }
}
