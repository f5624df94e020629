package vn.giamngheo.continuity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import vn.giamngheo.directory.Agency;
import vn.giamngheo.directory.AgencyFunction;
import vn.giamngheo.law.Confidence;
import vn.giamngheo.succession.Holding;
import vn.giamngheo.succession.Step;
import vn.giamngheo.succession.Succession;

/** Follows some of the functions of an agency, and parts them only where they went different ways. */
final class FunctionParts {

    private FunctionParts() {}

    static Holding follow(Succession succession, Agency agency, SortedSet<AgencyFunction> functions, LocalDate day) {
        Map<List<Object>, List<Holding.Part>> ways = new LinkedHashMap<>();
        for (AgencyFunction function : functions) {
            Holding holding = succession.holderOf(agency, function, day);
            ways.computeIfAbsent(way(holding), key -> new ArrayList<>())
                    .add(new Holding.Part(List.of(function), Optional.empty(), holding));
        }
        List<Holding.Part> parts =
                ways.values().stream().map(FunctionParts::together).toList();
        return parts.size() == 1 ? parts.get(0).holding() : new Holding.Parted(parts);
    }

    /** What two functions have in common that went one way: the same steps, whichever of them each was read for. */
    private static List<Object> way(Holding holding) {
        if (holding instanceof Holding.Held held) {
            return List.of(held.by(), steps(held.chain()));
        }
        if (holding instanceof Holding.Unresolved open) {
            return List.of(open.last(), steps(open.chain()), open.reason(), open.end(), open.candidates());
        }
        return List.of(holding);
    }

    private static List<List<Object>> steps(List<Step> chain) {
        return chain.stream()
                .map(step -> List.<Object>of(step.day(), step.from(), step.to(), step.by()))
                .toList();
    }

    private static Holding.Part together(List<Holding.Part> same) {
        List<AgencyFunction> functions =
                same.stream().flatMap(part -> part.functions().stream()).toList();
        Holding holding = same.stream()
                .map(Holding.Part::holding)
                .max(Comparator.comparing(FunctionParts::doubt))
                .orElseThrow();
        return new Holding.Part(functions, Optional.empty(), same.size() == 1 ? holding : ofAll(holding));
    }

    /** The least sure of them speaks for all. */
    private static Confidence doubt(Holding holding) {
        return holding instanceof Holding.Held held ? held.confidence() : Confidence.CONFIRMED;
    }

    private static Holding ofAll(Holding holding) {
        if (holding instanceof Holding.Held held) {
            return new Holding.Held(held.by(), ofAll(held.chain()), held.confidence());
        }
        if (holding instanceof Holding.Unresolved open) {
            return new Holding.Unresolved(
                    open.last(), open.reason(), open.end(), open.candidates(), ofAll(open.chain()));
        }
        return holding;
    }

    private static List<Step> ofAll(List<Step> chain) {
        return chain.stream()
                .map(step -> new Step(
                        step.day(),
                        step.what(),
                        step.from(),
                        step.to(),
                        Optional.empty(),
                        step.by(),
                        step.provenance()))
                .toList();
    }
}
