package vn.giamngheo.succession;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.giamngheo.directory.AgencyFunction;
import vn.giamngheo.directory.AgencyId;

/**
 * Finds events of one day that lead a function back to where it was. A transfer of all functions goes with any other.
 */
final class Cycles {

    private final List<Way> ways;

    private Cycles(List<Way> ways) {
        this.ways = ways;
    }

    /**
     * From one agency to another.
     *
     * @param event the event
     * @param transfer the transfer
     * @param to one of its ends
     */
    private record Way(SuccessionEvent event, Transfer transfer, AgencyId to) {

        AgencyId from() {
            return transfer.from();
        }

        boolean carries(Optional<AgencyFunction> function) {
            return transfer.function().isEmpty() || transfer.function().equals(function);
        }
    }

    static void find(List<SuccessionEvent> events, Collection<SuccessionFault> faults) {
        Map<LocalDate, List<Way>> byDay = new TreeMap<>();
        for (SuccessionEvent event : events) {
            for (Transfer transfer : event.transfers()) {
                if (!(transfer.to() instanceof Transfer.ToNobody)) {
                    transfer.to()
                            .agencies()
                            .forEach(to -> byDay.computeIfAbsent(event.day(), none -> new ArrayList<>())
                                    .add(new Way(event, transfer, to)));
                }
            }
        }
        byDay.values().forEach(ways -> faults.addAll(new Cycles(ways).all()));
    }

    private Collection<SuccessionFault> all() {
        Map<List<String>, SuccessionFault> cycles =
                new TreeMap<>((one, other) -> one.toString().compareTo(other.toString()));
        for (Optional<AgencyFunction> function : functions()) {
            Map<AgencyId, List<Way>> leaving = leaving(function);
            for (AgencyId start : leaving.keySet()) {
                List<Way> cycle = shortest(start, leaving);
                if (!cycle.isEmpty()) {
                    SuccessionFault fault = Faults.cycle(
                            cycle.stream().map(Way::event).toList(),
                            cycle.stream().map(Way::transfer).toList());
                    cycles.putIfAbsent(fault.events(), fault);
                }
            }
        }
        return cycles.values();
    }

    private List<Optional<AgencyFunction>> functions() {
        TreeSet<AgencyFunction> named = new TreeSet<>();
        ways.forEach(way -> way.transfer().function().ifPresent(named::add));
        List<Optional<AgencyFunction>> functions = new ArrayList<>();
        functions.add(Optional.empty());
        named.forEach(function -> functions.add(Optional.of(function)));
        return functions;
    }

    /** The ways that a function goes, by where they begin. */
    private Map<AgencyId, List<Way>> leaving(Optional<AgencyFunction> function) {
        return ways.stream()
                .filter(way -> way.carries(function))
                .collect(Collectors.groupingBy(Way::from, TreeMap::new, Collectors.toList()));
    }

    /** The shortest way from an agency back to it over agencies that come after it; empty if there is none. */
    private static List<Way> shortest(AgencyId start, Map<AgencyId, List<Way>> leaving) {
        Map<AgencyId, Way> reachedBy = new HashMap<>();
        Deque<AgencyId> next = new ArrayDeque<>(List.of(start));
        while (!next.isEmpty()) {
            AgencyId at = next.remove();
            for (Way way : leaving.getOrDefault(at, List.of())) {
                boolean goesOn = way.to().compareTo(start) >= 0;
                if (goesOn && reachedBy.putIfAbsent(way.to(), way) == null) {
                    next.add(way.to());
                }
            }
        }
        List<Way> cycle = new ArrayList<>();
        AgencyId at = start;
        while (reachedBy.containsKey(start) && (cycle.isEmpty() || !at.equals(start))) {
            Way way = java.util.Objects.requireNonNull(reachedBy.get(at));
            cycle.add(0, way);
            at = way.from();
        }
        return cycle;
    }
}
