package vn.giamngheo.place;

import java.util.List;
import java.util.Objects;

/** What a name of a place was found to mean on a day. */
public sealed interface PlaceMatch {

    /**
     * One unit.
     *
     * @param unit the unit
     * @param spelling how the name was recognised
     */
    record Found(AdministrativeUnit unit, Spelling spelling) implements PlaceMatch {
        /**
         * Checks that nothing is missing.
         *
         * @param unit the unit
         * @param spelling how the name was recognised
         */
        public Found {
            Objects.requireNonNull(unit, "unit");
            Objects.requireNonNull(spelling, "spelling");
        }
    }

    /** How a name was recognised. */
    enum Spelling {
        /** By its name or one of its other names; punctuation, spaces, case and the place of tone marks apart. */
        AS_NAMED,
        /** Only after leaving out marks and diacritics: what a text that lost them may mean. */
        WITHOUT_MARKS
    }

    /**
     * Several units that the name may mean.
     *
     * @param units at least two, by code
     * @param spelling how the name was recognised
     */
    record Ambiguous(List<AdministrativeUnit> units, Spelling spelling) implements PlaceMatch {
        /**
         * Copies the list.
         *
         * @param units at least two, by code
         * @param spelling how the name was recognised
         */
        public Ambiguous {
            Objects.requireNonNull(spelling, "spelling");
            units = List.copyOf(units);
        }
    }

    /**
     * Units of that name at other times, none on the day.
     *
     * @param units at least one, the earliest first
     * @param spelling how the name was recognised
     */
    record NotThen(List<AdministrativeUnit> units, Spelling spelling) implements PlaceMatch {
        /**
         * Copies the list.
         *
         * @param units at least one, the earliest first
         * @param spelling how the name was recognised
         */
        public NotThen {
            Objects.requireNonNull(spelling, "spelling");
            units = List.copyOf(units);
        }
    }

    /**
     * No unit of that name at any time.
     *
     * @param near units of that day with a name much like it, the nearest first; may be empty
     */
    record NotFound(List<AdministrativeUnit> near) implements PlaceMatch {
        /**
         * Copies the list.
         *
         * @param near units of that day with a name much like it
         */
        public NotFound {
            near = List.copyOf(near);
        }
    }
}
