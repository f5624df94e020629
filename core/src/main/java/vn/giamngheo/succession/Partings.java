package vn.giamngheo.succession;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vn.giamngheo.directory.AgencyFunction;
import vn.giamngheo.law.Confidence;
import vn.giamngheo.law.Provenance;
import vn.giamngheo.place.UnitRef;
import vn.giamngheo.succession.HolderSearch.Leaf;
import vn.giamngheo.succession.Holding.Held;
import vn.giamngheo.succession.Holding.Part;
import vn.giamngheo.succession.Holding.Parted;
import vn.giamngheo.succession.Holding.Unresolved;

/** Puts what was found for functions and places together: what came to one holder is one part. */
final class Partings {

    private final Map<Key, List<Found>> groups = new LinkedHashMap<>();
    private final Set<AgencyFunction> functions = new TreeSet<>();
    private boolean overPlaces;

    /**
     * One end of the search for a function.
     *
     * @param function the function
     * @param leaf the end
     */
    private record Found(AgencyFunction function, Leaf leaf) {}

    /**
     * What makes two ends one.
     *
     * @param unit the place; empty if there is but one
     * @param outcome the holder, or why there is none
     */
    private record Key(Optional<UnitRef> unit, Object outcome) {}

    /** {@return one holding of all functions} */
    static Holding of(Map<AgencyFunction, List<Leaf>> found) {
        Partings partings = new Partings();
        partings.overPlaces = found.values().stream()
                .anyMatch(leaves -> leaves.stream().map(Leaf::unit).distinct().count() > 1);
        found.forEach((function, leaves) -> leaves.forEach(leaf -> partings.add(function, leaf)));
        return partings.holding();
    }

    private void add(AgencyFunction function, Leaf leaf) {
        functions.add(function);
        Key key = new Key(leaf.unit().filter(unit -> overPlaces), outcome(leaf.holding()));
        groups.computeIfAbsent(key, none -> new ArrayList<>()).add(new Found(function, leaf));
    }

    private static Object outcome(Holding holding) {
        if (holding instanceof Held held) {
            return held.by();
        }
        return holding instanceof Unresolved unresolved
                ? new Unresolved(
                        unresolved.last(), unresolved.reason(), unresolved.end(), unresolved.candidates(), List.of())
                : holding;
    }

    private Holding holding() {
        if (groups.size() == 1) {
            return together(groups.values().iterator().next());
        }
        boolean named = !overPlaces
                || groups.values().stream()
                        .anyMatch(group -> !functionsOf(group).equals(functions));
        List<Part> parts = new ArrayList<>();
        groups.forEach((key, group) ->
                parts.add(new Part(named ? List.copyOf(functionsOf(group)) : List.of(), key.unit(), together(group))));
        return new Parted(parts);
    }

    private static Set<AgencyFunction> functionsOf(List<Found> group) {
        Set<AgencyFunction> functions = new TreeSet<>();
        group.forEach(found -> functions.add(found.function()));
        return functions;
    }

    private static Holding together(List<Found> group) {
        Holding first = group.get(0).leaf().holding();
        if (first instanceof Held held) {
            Confidence confidence = group.stream()
                    .map(found -> ((Held) found.leaf().holding()).confidence())
                    .reduce(held.confidence(), HolderSearch::weaker);
            return new Held(held.by(), chain(group), confidence);
        }
        return first instanceof Unresolved none
                ? new Unresolved(none.last(), none.reason(), none.end(), none.candidates(), chain(group))
                : first;
    }

    /** The steps of all functions: one for all where they went together, otherwise one for each. */
    private static List<Step> chain(List<Found> group) {
        List<List<Step>> chains =
                group.stream().map(found -> chainOf(found.leaf().holding())).toList();
        List<Step> first = chains.get(0);
        if (functionsOf(group).size() == 1) {
            return first;
        }
        if (chains.stream().allMatch(chain -> ways(chain).equals(ways(first)))) {
            List<Step> common = new ArrayList<>();
            for (int i = 0; i < first.size(); i++) {
                int at = i;
                Provenance weakest = chains.stream()
                        .map(chain -> chain.get(at).provenance())
                        .reduce(first.get(i).provenance(), Partings::weaker);
                common.add(forAll(first.get(i), weakest));
            }
            return common;
        }
        Set<Step> all = new LinkedHashSet<>();
        chains.forEach(all::addAll);
        Comparator<Step> byDay = Comparator.comparing(Step::day);
        boolean back = chains.stream().anyMatch(Partings::leadsBack);
        return all.stream().sorted(back ? byDay.reversed() : byDay).toList();
    }

    private static boolean leadsBack(List<Step> chain) {
        return chain.size() > 1
                && chain.get(chain.size() - 1).day().isBefore(chain.get(0).day());
    }

    private static List<Step> chainOf(Holding holding) {
        return holding instanceof Held held
                ? held.chain()
                : holding instanceof Unresolved unresolved ? unresolved.chain() : List.of();
    }

    private static List<Step> ways(List<Step> chain) {
        Provenance any = Provenance.derived("-");
        return chain.stream().map(step -> forAll(step, any)).toList();
    }

    private static Step forAll(Step step, Provenance provenance) {
        return new Step(step.day(), step.what(), step.from(), step.to(), Optional.empty(), step.by(), provenance);
    }

    private static Provenance weaker(Provenance one, Provenance other) {
        return one.confidence().compareTo(other.confidence()) < 0 ? other : one;
    }
}
