package vn.giamngheo.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import vn.giamngheo.allocation.AllocationRequest;
import vn.giamngheo.allocation.AllocationUnit;
import vn.giamngheo.allocation.BindingConstraint;
import vn.giamngheo.allocation.Obstacle;
import vn.giamngheo.text.JsonPointer;
import vn.giamngheo.validation.Argument;
import vn.giamngheo.validation.Finding;
import vn.giamngheo.validation.Rule;

/**
 * What keeps a number from being shared out, and what is probably not meant. Pointers are such as {@code /units/3}, in
 * the order of the codes, in which units are kept; what is about several units is at all of them, and names them.
 */
final class AllocationRules {

    static final List<Rule<AllocationRequest>> ALL = List.of(
            Rule.of(
                    "allocation.obstacles",
                    Set.of(
                            AllocationFinding.FLOOR_ABOVE_CAP,
                            AllocationFinding.LOCKED_OUT_OF_BOUNDS,
                            AllocationFinding.LOCKED_SUM,
                            AllocationFinding.FLOORS_EXCEED,
                            AllocationFinding.CAPS_TOO_LOW,
                            AllocationFinding.WEIGHTS_ZERO),
                    AllocationRules::obstacles),
            Rule.of(AllocationFinding.LIMIT_MISSING, AllocationRules::limits),
            Rule.of(AllocationFinding.CAP_ABOVE_CURRENT, AllocationRules::caps),
            Rule.of(AllocationFinding.WITHOUT_WEIGHT, AllocationRules::weights));

    private static final JsonPointer UNITS = JsonPointer.ROOT.child("units");
    private static final JsonPointer TOTAL = JsonPointer.ROOT.child("total");

    /** A province has a hundred communes; a sentence that names them all is not read. */
    private static final int SHOWN = 12;

    private AllocationRules() {}

    private static void obstacles(AllocationRequest request, Consumer<Finding> findings) {
        Map<String, Integer> places = new HashMap<>();
        for (Obstacle obstacle : request.obstacles()) {
            if (places.isEmpty()) {
                request.units().forEach(unit -> places.put(unit.code(), places.size()));
            }
            findings.accept(
                    switch (obstacle.constraint()) {
                        case FLOOR_ABOVE_CAP -> floorAboveCap(request, place(obstacle, places));
                        case LOCKED_OUT_OF_BOUNDS -> lockedOutOfBounds(request, place(obstacle, places), obstacle.by());
                        case LOCKED, FLOORS, CAPS, WEIGHTS -> sum(obstacle, request.total());
                    });
        }
    }

    private static int place(Obstacle obstacle, Map<String, Integer> places) {
        return Objects.requireNonNull(places.get(obstacle.units().get(0)));
    }

    private static Finding floorAboveCap(AllocationRequest request, int place) {
        AllocationUnit unit = request.units().get(place);
        return Finding.of(
                AllocationFinding.FLOOR_ABOVE_CAP,
                UNITS.child(place),
                Map.of(
                        "unit", Argument.text(unit.code()),
                        "floor", Argument.whole(unit.floor()),
                        "limit", Argument.whole(unit.limit().orElseThrow())));
    }

    private static Finding lockedOutOfBounds(AllocationRequest request, int place, long by) {
        AllocationUnit unit = request.units().get(place);
        return Finding.of(
                AllocationFinding.LOCKED_OUT_OF_BOUNDS,
                UNITS.child(place),
                Map.of(
                        "unit", Argument.text(unit.code()),
                        "locked", Argument.whole(unit.locked().orElseThrow()),
                        "by", Argument.whole(by)));
    }

    private static Finding sum(Obstacle obstacle, long total) {
        return Finding.of(
                code(obstacle.constraint()),
                TOTAL,
                Map.of(
                        "total", Argument.whole(total),
                        "by", Argument.whole(obstacle.by()),
                        "units", codes(obstacle.units())));
    }

    private static AllocationFinding code(BindingConstraint constraint) {
        return switch (constraint) {
            case FLOORS -> AllocationFinding.FLOORS_EXCEED;
            case CAPS -> AllocationFinding.CAPS_TOO_LOW;
            case WEIGHTS -> AllocationFinding.WEIGHTS_ZERO;
            case LOCKED -> AllocationFinding.LOCKED_SUM;
            case FLOOR_ABOVE_CAP -> AllocationFinding.FLOOR_ABOVE_CAP;
            case LOCKED_OUT_OF_BOUNDS -> AllocationFinding.LOCKED_OUT_OF_BOUNDS;
        };
    }

    /** Of no unit, it is nothing to be limited by; of some, the others were forgotten. */
    private static void limits(AllocationRequest request, Consumer<Finding> findings) {
        List<String> without = request.units().stream()
                .filter(unit -> unit.limit().isEmpty() && unit.locked().isEmpty())
                .map(AllocationUnit::code)
                .toList();
        boolean others = request.units().stream().anyMatch(unit -> unit.limit().isPresent());
        if (others && !without.isEmpty()) {
            findings.accept(Finding.of(AllocationFinding.LIMIT_MISSING, UNITS, Map.of("units", codes(without))));
        }
    }

    private static void caps(AllocationRequest request, Consumer<Finding> findings) {
        for (int i = 0; i < request.units().size(); i++) {
            AllocationUnit unit = request.units().get(i);
            long cap = unit.cap().orElse(0L);
            long current = unit.current().orElse(cap);
            if (cap > current) {
                findings.accept(Finding.of(
                        AllocationFinding.CAP_ABOVE_CURRENT,
                        UNITS.child(i),
                        Map.of(
                                "unit", Argument.text(unit.code()),
                                "cap", Argument.whole(cap),
                                "current", Argument.whole(current))));
            }
        }
    }

    private static void weights(AllocationRequest request, Consumer<Finding> findings) {
        List<String> without = request.units().stream()
                .filter(unit -> unit.weight().signum() == 0 && unit.locked().isEmpty())
                .map(AllocationUnit::code)
                .toList();
        if (!without.isEmpty()) {
            findings.accept(Finding.of(AllocationFinding.WITHOUT_WEIGHT, UNITS, Map.of("units", codes(without))));
        }
    }

    private static Argument codes(List<String> codes) {
        List<String> shown = new ArrayList<>(codes.subList(0, Math.min(SHOWN, codes.size())));
        if (codes.size() > SHOWN) {
            shown.add("…");
        }
        return Argument.texts(shown);
    }
}
