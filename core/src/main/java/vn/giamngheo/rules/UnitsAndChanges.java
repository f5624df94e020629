package vn.giamngheo.rules;

import java.util.List;
import vn.giamngheo.place.AdministrativeUnit;
import vn.giamngheo.place.Gazetteer;
import vn.giamngheo.place.UnitChange;

/**
 * Administrative units and what became of them, before a {@link Gazetteer} is made of them, which would refuse what is
 * wrong. Pointers are such as {@code /units/3} and {@code /changes/0}; where several are concerned, that of the last, which
 * came into the way of the others.
 *
 * @param units the units, in any order
 * @param changes what became of them, in any order
 */
public record UnitsAndChanges(List<AdministrativeUnit> units, List<UnitChange> changes) {

    /**
     * Copies the lists.
     *
     * @param units the units
     * @param changes what became of them
     */
    public UnitsAndChanges {
        units = List.copyOf(units);
        changes = List.copyOf(changes);
    }

    /**
     * {@return those of a gazetteer, in its order}
     *
     * @param gazetteer the gazetteer
     */
    public static UnitsAndChanges of(Gazetteer gazetteer) {
        return new UnitsAndChanges(gazetteer.units(), gazetteer.changes());
    }
}
