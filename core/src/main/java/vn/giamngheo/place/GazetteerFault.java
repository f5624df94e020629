package vn.giamngheo.place;

import java.util.List;
import java.util.Objects;
import vn.giamngheo.text.JsonPointer;
import vn.giamngheo.text.Phrase;

/**
 * Why units and changes do not make a gazetteer.
 *
 * @param kind what is wrong
 * @param path where it stands in what was given: {@code /units/3}, {@code /changes/0}; of several, the last
 * @param units the units concerned
 * @param reason what is wrong, in words; without a capital at its beginning and a full stop at its end
 */
public record GazetteerFault(Kind kind, JsonPointer path, List<UnitRef> units, Phrase reason) {

    /** What can be wrong. */
    public enum Kind {
        /** One code of one list and level means two units on one day. */
        CODE_TWICE,
        /** A change leads from or to a unit that is not there on that day. */
        UNIT_UNKNOWN,
        /** A change leaves a unit that goes on, or reaches one that was there before. */
        DAYS_DIFFER,
        /** A change takes all of a unit along, or leads to the same unit, and so does another change from it. */
        TERRITORY_TWICE,
        /** Changes lead back to where they began. */
        CYCLE,
        /** The code of a unit above means no unit on some day of this one. */
        PARENT_UNKNOWN
    }

    /**
     * Copies the list.
     *
     * @param kind what is wrong
     * @param path where it stands in what was given
     * @param units the units concerned
     * @param reason what is wrong, in words
     */
    public GazetteerFault {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(reason, "reason");
        units = List.copyOf(units);
    }
}
