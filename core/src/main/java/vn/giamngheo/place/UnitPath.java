package vn.giamngheo.place;

import java.util.List;
import java.util.Objects;

/**
 * How one unit became another.
 *
 * @param unit the unit reached
 * @param changes what lies between, beginning at the unit asked about; empty if it is the unit itself
 */
public record UnitPath(AdministrativeUnit unit, List<UnitChange> changes) {
    /**
     * Copies the list.
     *
     * @param unit the unit reached
     * @param changes what lies between
     */
    public UnitPath {
        Objects.requireNonNull(unit, "unit");
        changes = List.copyOf(changes);
    }

    /** {@return whether all of the territory went along, at each change} */
    public boolean isWhole() {
        return changes.stream().allMatch(UnitChange::whole);
    }
}
