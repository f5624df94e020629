package vn.giamngheo.directory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.giamngheo.place.AdministrativeLevel;
import vn.giamngheo.text.Phrase;
import vn.giamngheo.text.RefusedException;

/** What stands against making a directory of entries. */
final class DirectoryChecks {

    private DirectoryChecks() {}

    static List<DirectoryFault> of(Collection<AgencyEntry> entries) {
        List<DirectoryFault> faults = new ArrayList<>();
        idsTwice(entries, faults);
        namesTaken(entries, faults);
        return List.copyOf(faults);
    }

    static void refuseIfFaulty(Collection<AgencyEntry> entries) {
        List<DirectoryFault> faults = of(entries);
        if (!faults.isEmpty()) {
            throw new RefusedException(
                    faults.stream().map(fault -> fault.reason().vietnamese()).collect(Collectors.joining("; ")),
                    faults.stream().map(fault -> fault.reason().english()).collect(Collectors.joining("; ")));
        }
    }

    private static void idsTwice(Collection<AgencyEntry> entries, List<DirectoryFault> faults) {
        Set<AgencyId> ids = new HashSet<>();
        Set<AgencyId> reported = new HashSet<>();
        for (AgencyEntry entry : entries) {
            AgencyId id = entry.id();
            if (!ids.add(id) && reported.add(id)) {
                faults.add(new DirectoryFault(
                        DirectoryFault.Kind.ID_TWICE,
                        List.of(id),
                        new Phrase("mã “" + id + "” lặp lại", "the id '" + id + "' is there twice")));
            }
        }
    }

    /** A name of its own takes precedence over names that others are called by; two of those may be the same. */
    private static void namesTaken(Collection<AgencyEntry> entries, List<DirectoryFault> faults) {
        Map<NameOfLevel, List<AgencyEntry>> named = new HashMap<>();
        for (AgencyEntry entry : entries) {
            List<AgencyEntry> others = named.computeIfAbsent(nameOf(entry), key -> new ArrayList<>());
            first(entry, others, Optional.empty())
                    .ifPresent(other -> faults.add(nameTaken(entry, other, entry.name())));
            others.add(entry);
        }
        for (AgencyEntry entry : entries) {
            for (AgencyAlias alias : entry.aliases()) {
                NameOfLevel key = new NameOfLevel(NameKeys.stem(alias.name(), entry.level()), entry.level());
                first(entry, named.getOrDefault(key, List.of()), Optional.of(alias))
                        .ifPresent(other -> faults.add(nameTaken(entry, other, alias.name())));
            }
        }
    }

    /** A name is said to be taken once, however many have it. */
    private static Optional<AgencyEntry> first(
            AgencyEntry entry, List<AgencyEntry> others, Optional<AgencyAlias> alias) {
        return others.stream().filter(other -> overlap(entry, other, alias)).findFirst();
    }

    private static NameOfLevel nameOf(AgencyEntry entry) {
        return new NameOfLevel(NameKeys.stem(entry.name(), entry.level()), entry.level());
    }

    private record NameOfLevel(String stem, AdministrativeLevel level) {}

    private static boolean overlap(AgencyEntry one, AgencyEntry other, Optional<AgencyAlias> alias) {
        boolean samePlace = one.province().isEmpty()
                || other.province().isEmpty()
                || one.province().equals(other.province());
        LocalDate from = latest(one.validFrom(), other.validFrom(), alias.flatMap(AgencyAlias::from));
        return !one.id().equals(other.id())
                && samePlace
                && one.isOn(from)
                && other.isOn(from)
                && alias.filter(named -> !named.isOn(from)).isEmpty();
    }

    /** The first day on which all may be there; the beginning of time if none is told. */
    @SafeVarargs
    private static LocalDate latest(Optional<LocalDate>... days) {
        LocalDate latest = LocalDate.MIN;
        for (Optional<LocalDate> day : days) {
            latest = day.filter(latest::isBefore).isPresent() ? day.get() : latest;
        }
        return latest;
    }

    private static DirectoryFault nameTaken(AgencyEntry entry, AgencyEntry other, String name) {
        String shown = Phrase.shown(name);
        return new DirectoryFault(
                DirectoryFault.Kind.NAME_TAKEN,
                List.of(entry.id(), other.id()),
                new Phrase(
                        "“" + shown + "” của “" + entry.id() + "” là tên của “" + other.id() + "” trong cùng thời gian",
                        "'" + shown + "' of '" + entry.id() + "' is the name of '" + other.id()
                                + "' at the same time"));
    }
}
