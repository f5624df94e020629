package vn.giamngheo.allocation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;

/** Finds all that keeps a request from being met. Sums cannot overflow: the request was checked for that. */
final class Feasibility {

    private final long total;
    private final List<AllocationUnit> units;
    private final List<AllocationUnit> free;
    private final long locked;
    private final List<Obstacle> found = new ArrayList<>();

    private Feasibility(AllocationRequest request) {
        total = request.total();
        units = request.units();
        free = units.stream().filter(unit -> unit.locked().isEmpty()).toList();
        locked = sum(units, unit -> unit.locked().orElse(0L));
    }

    static List<Obstacle> obstacles(AllocationRequest request) {
        Feasibility feasibility = new Feasibility(request);
        feasibility.findInUnits();
        feasibility.findInSums();
        return List.copyOf(feasibility.found);
    }

    private void findInUnits() {
        for (AllocationUnit unit : units) {
            long above = unit.limit().map(limit -> unit.floor() - limit).orElse(0L);
            note(BindingConstraint.FLOOR_ABOVE_CAP, List.of(unit), above);
            unit.locked().ifPresent(number -> {
                long tooMany = unit.limit().map(limit -> number - limit).orElse(0L);
                note(BindingConstraint.LOCKED_OUT_OF_BOUNDS, List.of(unit), Math.max(tooMany, unit.floor() - number));
            });
        }
    }

    private void findInSums() {
        if (locked > total || free.isEmpty()) {
            note(BindingConstraint.LOCKED, where(units, unit -> unit.locked().isPresent()), Math.abs(locked - total));
            return;
        }
        long left = total - locked;
        note(BindingConstraint.FLOORS, where(free, unit -> unit.floor() > 0), sum(free, AllocationUnit::floor) - left);
        // What the caps cannot take is no matter of the weights.
        long possible = most(free).map(most -> Math.min(most, left)).orElse(left);
        note(BindingConstraint.CAPS, free, left - possible);
        long byWeight = most(where(free, Feasibility::hasWeight))
                .map(most -> most + sum(free, unit -> hasWeight(unit) ? 0 : unit.floor()))
                .orElse(possible);
        note(BindingConstraint.WEIGHTS, where(free, unit -> !hasWeight(unit)), possible - byWeight);
    }

    /** Notes what is wrong by more than nothing. */
    private void note(BindingConstraint constraint, List<AllocationUnit> bound, long by) {
        if (by > 0) {
            found.add(new Obstacle(
                    constraint, bound.stream().map(AllocationUnit::code).toList(), by));
        }
    }

    /** The most that units can take together; empty if there is no bound. */
    private static Optional<Long> most(List<AllocationUnit> units) {
        return units.stream().allMatch(unit -> unit.limit().isPresent())
                ? Optional.of(sum(units, unit -> unit.limit().orElseThrow()))
                : Optional.empty();
    }

    private static boolean hasWeight(AllocationUnit unit) {
        return unit.weight().signum() > 0;
    }

    private static List<AllocationUnit> where(List<AllocationUnit> units, Predicate<AllocationUnit> condition) {
        return units.stream().filter(condition).toList();
    }

    private static long sum(List<AllocationUnit> units, ToLongFunction<AllocationUnit> number) {
        return units.stream().mapToLong(number).sum();
    }
}
