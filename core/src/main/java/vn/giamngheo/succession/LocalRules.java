package vn.giamngheo.succession;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import vn.giamngheo.directory.AgencyEntry;
import vn.giamngheo.directory.AgencyId;

/**
 * The events that hold in one province, or in all that have none of their own, and the days of the agencies that follow
 * from them. An event of a province that stands for one of all provinces takes its place; where an agency began or ended
 * with the one, it begins or ends with the other.
 */
final class LocalRules {

    static final Comparator<SuccessionEvent> ORDER =
            Comparator.comparing(SuccessionEvent::day).thenComparing(SuccessionEvent::id);

    private final List<SuccessionEvent> common;
    private final Map<String, List<SuccessionEvent>> instead = new HashMap<>();
    private final List<SuccessionEvent> events = new ArrayList<>();
    private final NavigableMap<AgencyId, AgencyEntry> entries = new TreeMap<>();
    private final Map<AgencyId, Days> days = new HashMap<>();

    /**
     * The rules of a province.
     *
     * @param entries the agencies that are there
     * @param common the events of all provinces
     * @param own the events of the province
     */
    LocalRules(Collection<AgencyEntry> entries, List<SuccessionEvent> common, List<SuccessionEvent> own) {
        this.common = common;
        own.forEach(event -> event.insteadOf()
                .ifPresent(id ->
                        instead.computeIfAbsent(id, none -> new ArrayList<>()).add(event)));
        common.stream().filter(event -> !instead.containsKey(event.id())).forEach(events::add);
        events.addAll(own);
        events.sort(ORDER);
        entries.forEach(entry -> this.entries.put(entry.id(), entry));
        entries.forEach(entry -> days.put(entry.id(), daysOf(entry)));
    }

    /** {@return the events, by day and id} */
    List<SuccessionEvent> events() {
        return events;
    }

    /** {@return the agencies, by id} */
    Collection<AgencyEntry> entries() {
        return entries.values();
    }

    boolean knows(AgencyId agency) {
        return entries.containsKey(agency);
    }

    /** {@return the days on which an agency is there; empty if it is not known} */
    Optional<Days> days(AgencyId agency) {
        return Optional.ofNullable(days.get(agency));
    }

    private Days daysOf(AgencyEntry entry) {
        LocalDate first = entry.validFrom()
                .map(day -> moved(day, event -> reaches(event, entry.id())).stream()
                        .min(Comparator.naturalOrder())
                        .orElse(day))
                .orElse(LocalDate.MIN);
        LocalDate last = entry.validUntil()
                .map(day -> moved(day.plusDays(1), event -> leaves(event, entry.id())).stream()
                        .max(Comparator.naturalOrder())
                        .map(next -> next.minusDays(1))
                        .orElse(day))
                .orElse(LocalDate.MAX);
        Optional<LocalDate> ended = events.stream()
                .filter(event -> event.kind().endsBody() && leaves(event, entry.id()))
                .map(event -> event.day().minusDays(1))
                .min(Comparator.naturalOrder());
        return new Days(first, ended.filter(last::isAfter).orElse(last));
    }

    /** The days on which that happens here which happens by the events of all provinces on one day. */
    private List<LocalDate> moved(LocalDate day, Predicate<SuccessionEvent> concerned) {
        return common.stream()
                .filter(event -> event.day().equals(day) && concerned.test(event))
                .flatMap(event -> instead.getOrDefault(event.id(), List.of(event)).stream())
                .filter(concerned)
                .map(SuccessionEvent::day)
                .toList();
    }

    static boolean leaves(SuccessionEvent event, AgencyId agency) {
        return event.transfers().stream().anyMatch(transfer -> transfer.from().equals(agency));
    }

    private static boolean reaches(SuccessionEvent event, AgencyId agency) {
        return event.transfers().stream()
                .filter(transfer -> !(transfer.to() instanceof Transfer.ToNobody))
                .anyMatch(transfer -> transfer.to().agencies().contains(agency));
    }
}
