package vn.giamngheo.succession;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import vn.giamngheo.directory.AgencyEntry;
import vn.giamngheo.directory.Directory;
import vn.giamngheo.place.AdministrativeLevel;
import vn.giamngheo.place.AdministrativeUnit;
import vn.giamngheo.place.UnitRef;
import vn.giamngheo.succession.FunctionGraph.Node;

/**
 * The graph of each province. Almost all share one: only those with events or agencies of their own, and what became of
 * them, have another.
 */
final class FunctionGraphs {

    private final FunctionGraph common;
    private final Map<UnitRef, FunctionGraph> own;

    private FunctionGraphs(FunctionGraph common, Map<UnitRef, FunctionGraph> own) {
        this.common = common;
        this.own = own;
    }

    FunctionGraph of(Optional<UnitRef> province) {
        return province.map(unit -> own.getOrDefault(unit, common)).orElse(common);
    }

    /**
     * Plays all events.
     *
     * @param faults where faults go, each once
     */
    static FunctionGraphs of(
            Directory directory, Collection<SuccessionEvent> events, PlaceSteps places, Set<SuccessionFault> faults) {
        return new Making(directory, events, places, faults).all();
    }

    /** The making of the graphs, in the order of time of the provinces. */
    private static final class Making {
        private final Directory directory;
        private final PlaceSteps places;
        private final Set<SuccessionFault> faults;
        private final List<SuccessionEvent> common;
        private final List<SuccessionEvent> local;
        private final LocalRules commonRules;
        private final FunctionGraph commonGraph;
        private final Map<UnitRef, FunctionGraph> graphs = new HashMap<>();
        private final Map<UnitRef, LocalRules> rules = new HashMap<>();

        Making(
                Directory directory,
                Collection<SuccessionEvent> events,
                PlaceSteps places,
                Set<SuccessionFault> faults) {
            this.directory = directory;
            this.places = places;
            this.faults = faults;
            this.common =
                    events.stream().filter(event -> event.province().isEmpty()).toList();
            this.local = events.stream()
                    .filter(event -> event.province().isPresent())
                    .toList();
            this.commonRules = new LocalRules(
                    directory.entries().stream()
                            .filter(entry -> entry.province().isEmpty())
                            .toList(),
                    common,
                    List.of());
            Cycles.find(commonRules.events(), faults);
            this.commonGraph = GraphBuilder.build(commonRules, Days.ALL, Map.of(), none -> false, faults);
        }

        FunctionGraphs all() {
            List<AdministrativeUnit> provinces = directory.gazetteer().units().stream()
                    .filter(unit -> unit.level() == AdministrativeLevel.PROVINCE)
                    .sorted(Comparator.comparing(unit -> unit.validFrom().orElse(LocalDate.MIN)))
                    .toList();
            boolean ownOnes = !local.isEmpty()
                    || directory.entries().stream()
                            .anyMatch(entry -> entry.province().isPresent());
            if (ownOnes) {
                provinces.forEach(this::make);
            }
            return new FunctionGraphs(commonGraph, Map.copyOf(graphs));
        }

        private void make(AdministrativeUnit province) {
            List<SuccessionEvent> events = local.stream()
                    .filter(event -> Denoted.isOf(event.province().orElseThrow(), province))
                    .toList();
            List<UnitRef> before = places.changesTo(province.ref()).stream()
                    .map(change -> change.from())
                    .distinct()
                    .toList();
            boolean agencies = directory.entries().stream()
                    .anyMatch(entry -> entry.province()
                            .filter(one -> Denoted.isOf(one, province))
                            .isPresent());
            if (events.isEmpty() && !agencies && before.stream().noneMatch(graphs::containsKey)) {
                return;
            }
            LocalRules here = new LocalRules(entries(province, before), common, events);
            Cycles.find(here.events(), faults);
            rules.put(province.ref(), here);
            graphs.put(province.ref(), graph(province, before, here));
        }

        private List<AgencyEntry> entries(AdministrativeUnit province, List<UnitRef> before) {
            return directory.entries().stream()
                    .filter(entry -> entry.province()
                                    .map(one -> Denoted.isOf(one, province))
                                    .orElse(true)
                            || before.stream().anyMatch(unit -> rulesOf(unit).knows(entry.id())))
                    .toList();
        }

        private LocalRules rulesOf(UnitRef province) {
            return rules.getOrDefault(province, commonRules);
        }

        private FunctionGraph graph(AdministrativeUnit province, List<UnitRef> before, LocalRules here) {
            LocalDate last = province.validUntil().orElse(LocalDate.MAX);
            if (before.isEmpty() || province.validFrom().isEmpty()) {
                return GraphBuilder.build(here, new Days(LocalDate.MIN, last), Map.of(), none -> false, faults);
            }
            LocalDate first = province.validFrom().get();
            Map<Node, Boolean> inherited = new TreeMap<>();
            for (UnitRef unit : before) {
                graphs.getOrDefault(unit, commonGraph)
                        .stateOn(first.minusDays(1))
                        .forEach((node, certain) -> inherited.merge(node, certain, Boolean::logicalOr));
            }
            return GraphBuilder.build(
                    here,
                    new Days(first, last),
                    inherited,
                    agency -> before.stream().anyMatch(unit -> rulesOf(unit).knows(agency)),
                    faults);
        }
    }
}
