package vn.giamngheo.place;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.function.Function;

/** Follows the changes from a unit to those of another day, forwards or backwards. */
final class UnitPaths {

    private final GazetteerIndex index;
    private final LocalDate day;
    private final boolean forwards;
    private final List<UnitPath> found = new ArrayList<>();

    private UnitPaths(GazetteerIndex index, LocalDate day, boolean forwards) {
        this.index = index;
        this.day = day;
        this.forwards = forwards;
    }

    static List<UnitPath> of(GazetteerIndex index, AdministrativeUnit unit, LocalDate day) {
        boolean later = unit.validUntil().filter(day::isAfter).isPresent();
        UnitPaths paths = new UnitPaths(index, day, later);
        paths.follow(unit, new ArrayDeque<>());
        return paths.found.stream()
                .sorted(Comparator.comparing(UnitPath::unit, GazetteerIndex.ORDER))
                .toList();
    }

    /** Ends, as each change leads further in time. */
    private void follow(AdministrativeUnit unit, Deque<UnitChange> changes) {
        if (unit.isOn(day)) {
            found.add(new UnitPath(unit, List.copyOf(changes)));
            return;
        }
        Function<UnitChange, UnitRef> next = forwards ? UnitChange::to : UnitChange::from;
        for (UnitChange change : forwards ? index.leaving(unit.ref()) : index.reaching(unit.ref())) {
            boolean beyond =
                    forwards ? change.day().isAfter(day) : !change.day().isAfter(day);
            if (!beyond) {
                changes.addLast(change);
                index.unit(next.apply(change)).ifPresent(other -> follow(other, changes));
                changes.removeLast();
            }
        }
    }
}
