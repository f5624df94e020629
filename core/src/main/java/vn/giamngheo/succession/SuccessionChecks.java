package vn.giamngheo.succession;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.giamngheo.directory.AgencyId;
import vn.giamngheo.directory.Directory;
import vn.giamngheo.place.AdministrativeLevel;
import vn.giamngheo.text.Phrase;
import vn.giamngheo.text.RefusedException;

/** Finds all that is wrong with events, and makes the graphs of those that are right. */
final class SuccessionChecks {

    private final Directory directory;
    private final List<SuccessionEvent> events;
    private final Set<SuccessionFault> faults = new LinkedHashSet<>();
    private final FunctionGraphs graphs;

    SuccessionChecks(Directory directory, Collection<SuccessionEvent> events, PlaceSteps places) {
        this.directory = directory;
        this.events = events.stream().sorted(LocalRules.ORDER).toList();
        checkIds();
        this.events.forEach(this::checkAgencies);
        checkProvinces();
        Set<SuccessionFault> played = new LinkedHashSet<>();
        this.graphs = FunctionGraphs.of(directory, once(), places, played);
        addPlayed(played);
    }

    /** Adds what was found by playing the events, but of those in a circle the circle alone: the rest follows from it. */
    private void addPlayed(Collection<SuccessionFault> played) {
        Set<String> inCircle = played.stream()
                .filter(fault -> fault.kind() == SuccessionFault.Kind.CYCLE)
                .flatMap(fault -> fault.events().stream())
                .collect(Collectors.toSet());
        played.stream()
                .filter(fault -> fault.kind() == SuccessionFault.Kind.CYCLE
                        || fault.events().isEmpty()
                        || !inCircle.containsAll(fault.events()))
                .forEach(faults::add);
    }

    List<SuccessionFault> faults() {
        return List.copyOf(faults);
    }

    FunctionGraphs graphs() {
        return graphs;
    }

    /** Refuses what is not right. */
    void refuse() {
        if (!faults.isEmpty()) {
            throw new RefusedException(joined(Phrase::vietnamese), joined(Phrase::english));
        }
    }

    private String joined(Function<Phrase, String> language) {
        return faults.stream().map(SuccessionFault::reason).map(language).collect(Collectors.joining("; "));
    }

    /** Of events of one id the first, so that one slip does not look like many. */
    private Collection<SuccessionEvent> once() {
        Map<String, SuccessionEvent> first = new LinkedHashMap<>();
        events.forEach(event -> first.putIfAbsent(event.id(), event));
        return first.values();
    }

    private void checkIds() {
        Set<String> seen = new TreeSet<>();
        for (SuccessionEvent event : events) {
            if (!seen.add(event.id())) {
                faults.add(Faults.idTwice(event.id()));
            }
        }
    }

    private void checkAgencies(SuccessionEvent event) {
        Set<AgencyId> named = new TreeSet<>();
        for (Transfer transfer : event.transfers()) {
            named.add(transfer.from());
            named.addAll(transfer.to().agencies());
        }
        for (AgencyId agency : named) {
            if (directory.entry(agency).isEmpty()) {
                faults.add(Faults.agencyUnknown(event, agency));
            }
        }
    }

    private void checkProvinces() {
        Set<String> common = events.stream()
                .filter(event -> event.province().isEmpty())
                .map(SuccessionEvent::id)
                .collect(Collectors.toSet());
        List<SuccessionEvent> local =
                events.stream().filter(event -> event.province().isPresent()).toList();
        for (SuccessionEvent event : local) {
            event.insteadOf()
                    .filter(id -> !common.contains(id))
                    .ifPresent(id -> faults.add(Faults.insteadOfUnknown(event, id)));
        }
        local.stream().filter(event -> !isOfItsDay(event)).forEach(event -> faults.add(Faults.provinceNotThen(event)));
    }

    private boolean isOfItsDay(SuccessionEvent event) {
        return directory.gazetteer().unitsOn(AdministrativeLevel.PROVINCE, event.day()).stream()
                .anyMatch(unit -> Denoted.isOf(event.province().orElseThrow(), unit));
    }
}
