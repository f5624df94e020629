package vn.giamngheo.place;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;

/** Follows the changes from a unit to those of another day, forwards or backwards. */
final class UnitPaths {

    private UnitPaths() {}

    /** Ends, as each change leads further in time; without recursion, as the changes are data from outside. */
    static List<UnitPath> of(GazetteerIndex index, AdministrativeUnit unit, LocalDate day) {
        boolean forwards = unit.validUntil().filter(day::isAfter).isPresent();
        List<UnitPath> found = new ArrayList<>();
        Deque<UnitPath> open = new ArrayDeque<>(List.of(new UnitPath(unit, List.of())));
        while (!open.isEmpty()) {
            UnitPath path = open.removeLast();
            if (path.unit().isOn(day)) {
                found.add(path);
            } else if (forwards) {
                index.leaving(path.unit().ref()).stream()
                        .filter(change -> !change.day().isAfter(day))
                        .forEach(change -> open.addLast(longer(path, change, index.required(change.to()))));
            } else {
                index.reaching(path.unit().ref()).stream()
                        .filter(change -> change.day().isAfter(day))
                        .forEach(change -> open.addLast(longer(path, change, index.required(change.from()))));
            }
        }
        return found.stream()
                .sorted(Comparator.comparing(UnitPath::unit, GazetteerIndex.ORDER))
                .toList();
    }

    private static UnitPath longer(UnitPath path, UnitChange change, AdministrativeUnit unit) {
        return new UnitPath(
                unit, Stream.concat(path.changes().stream(), Stream.of(change)).toList());
    }
}
