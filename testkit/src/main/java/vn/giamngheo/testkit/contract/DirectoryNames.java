package vn.giamngheo.testkit.contract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import vn.giamngheo.directory.Agency;
import vn.giamngheo.directory.AgencyAlias;
import vn.giamngheo.directory.AgencyEntry;
import vn.giamngheo.directory.Directory;
import vn.giamngheo.directory.Resolution;
import vn.giamngheo.directory.Setting;
import vn.giamngheo.place.AdministrativeLevel;
import vn.giamngheo.place.AdministrativeUnit;
import vn.giamngheo.place.UnitRef;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.RefusedException;

/** That each name means its agency on the first and last of its days, and on the days around them does not. */
final class DirectoryNames {

    private final Directory directory;
    private final LocalDate someDay;
    private final List<String> problems = new ArrayList<>();

    private DirectoryNames(Directory directory, LocalDate someDay) {
        this.directory = directory;
        this.someDay = someDay;
    }

    /**
     * What does not hold.
     *
     * @param someDay when agencies are asked for of which no day is told
     */
    static List<String> problems(Directory directory, LocalDate someDay) {
        DirectoryNames names = new DirectoryNames(directory, someDay);
        for (AgencyEntry entry : directory.entries()) {
            names.lookAt(entry, entry.name(), Optional.empty(), Optional.empty());
            for (AgencyAlias alias : entry.aliases()) {
                names.lookAt(entry, alias.name(), alias.from(), alias.until());
            }
        }
        return names.problems;
    }

    private void lookAt(AgencyEntry entry, String name, Optional<LocalDate> from, Optional<LocalDate> until) {
        Optional<LocalDate> first = latest(entry.validFrom(), from);
        Optional<LocalDate> last = earliest(entry.validUntil(), until);
        Set<LocalDate> inside = new TreeSet<>();
        first.ifPresent(inside::add);
        last.ifPresent(inside::add);
        if (inside.isEmpty()) {
            inside.add(entry.seen().orElse(someDay));
        }
        inside.stream()
                .filter(day -> first.filter(day::isBefore).isEmpty()
                        && last.filter(day::isAfter).isEmpty())
                .filter(day -> !means(entry, name, day))
                .forEach(day -> problems.add("'" + name + "' does not mean " + entry.id() + " on " + day
                        + ", a day on which it is called so: " + answer(entry, name, day)));
        entry.validFrom()
                .map(day -> day.minusDays(1))
                .filter(day -> means(entry, name, day))
                .ifPresent(day ->
                        problems.add("'" + name + "' means " + entry.id() + " on " + day + ", before it is there"));
        entry.validUntil()
                .map(day -> day.plusDays(1))
                .filter(day -> means(entry, name, day))
                .ifPresent(
                        day -> problems.add("'" + name + "' means " + entry.id() + " on " + day + ", after it ended"));
    }

    private static Optional<LocalDate> latest(Optional<LocalDate> one, Optional<LocalDate> other) {
        return Stream.concat(one.stream(), other.stream()).max(LocalDate::compareTo);
    }

    private static Optional<LocalDate> earliest(Optional<LocalDate> one, Optional<LocalDate> other) {
        return Stream.concat(one.stream(), other.stream()).min(LocalDate::compareTo);
    }

    /** In a document that tells no province or, for names such as those of cities only, in one of some province. */
    private boolean means(AgencyEntry entry, String name, LocalDate day) {
        return Stream.concat(Stream.of(setting(entry, day)), inProvinces(entry, day))
                .anyMatch(setting -> means(entry, name, setting));
    }

    /** A name that is shared is said to be so elsewhere: it is enough that the agency is among those it may mean. */
    private boolean means(AgencyEntry entry, String name, Setting setting) {
        try {
            Resolution resolution = directory.resolve(name, setting);
            List<Agency> meant = resolution instanceof Resolution.Ambiguous ambiguous
                    ? ambiguous.candidates()
                    : resolution instanceof Resolution.Found found ? List.of(found.agency()) : List.of();
            return meant.stream().anyMatch(agency -> agency.id().equals(entry.id()));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private Stream<Setting> inProvinces(AgencyEntry entry, LocalDate day) {
        return entry.province().isPresent() || entry.level() == AdministrativeLevel.NATION
                ? Stream.empty()
                : directory.gazetteer().unitsOn(AdministrativeLevel.PROVINCE, day).stream()
                        .map(unit -> new Setting(day, entry.level(), Optional.of(unit.ref()), Optional.empty()));
    }

    private String answer(AgencyEntry entry, String name, LocalDate day) {
        try {
            Resolution resolution = directory.resolve(name, setting(entry, day));
            return resolution.describe(Language.ENGLISH) + " | " + resolution.describe(Language.VIETNAMESE);
        } catch (RefusedException e) {
            return Broken.both(e.reason());
        } catch (IllegalArgumentException e) {
            return "it names no agency, or several";
        }
    }

    /** A document of the level and province of the agency. */
    private Setting setting(AgencyEntry entry, LocalDate day) {
        Optional<UnitRef> province = entry.province()
                .flatMap(one -> directory.gazetteer().provinceOn(one.code(), day))
                .map(AdministrativeUnit::ref);
        return new Setting(day, entry.level(), province, Optional.empty());
    }
}
