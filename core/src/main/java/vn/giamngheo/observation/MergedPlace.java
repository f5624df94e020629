package vn.giamngheo.observation;

import java.util.List;
import java.util.Objects;
import vn.giamngheo.place.AdministrativeUnit;
import vn.giamngheo.place.Gazetteer;
import vn.giamngheo.place.UnitRef;

/** The figure of a province of today for a time when it was several: from those of its parts. */
public sealed interface MergedPlace {

    /**
     * All parts have a figure.
     *
     * @param parts the units of that time, in the order of their codes
     * @param rollUp what their figures make
     */
    record Complete(List<AdministrativeUnit> parts, RollUp rollUp) implements MergedPlace {
        /**
         * Copies the list.
         *
         * @param parts the units of that time
         * @param rollUp what their figures make
         */
        public Complete {
            parts = List.copyOf(parts);
            Objects.requireNonNull(rollUp, "rollUp");
        }
    }

    /**
     * Figures are missing, or cannot be told to be of one part.
     *
     * @param missing the parts without a figure
     * @param divided the units of that time of which only a part of the territory belongs to the unit now, so that no figure
     *     of theirs can be taken
     * @param strangers the figures that are of no part
     */
    record Incomplete(List<AdministrativeUnit> missing, List<AdministrativeUnit> divided, List<Observation> strangers)
            implements MergedPlace {
        /**
         * Copies the lists.
         *
         * @param missing the parts without a figure
         * @param divided the units of which only a part belongs to the unit now
         * @param strangers the figures that are of no part
         */
        public Incomplete {
            missing = List.copyOf(missing);
            divided = List.copyOf(divided);
            strangers = List.copyOf(strangers);
        }
    }

    /**
     * {@return the figure of a unit from those of the units whose territory it has} Each figure is matched by the name of
     * its place on its day; a name that lost its marks matches none. In the result the figure has the name of the unit
     * asked about, which one of the parts may have had too.
     *
     * @param whole the unit
     * @param figures the figures, each of one of those units and all of one day; at least one
     * @param gazetteer the places
     * @param allowed in what the figures may differ beside the place, as in {@link RollUp#of}
     * @throws IllegalArgumentException if there are no figures, or any other difference is to be allowed
     */
    static MergedPlace of(UnitRef whole, List<Observation> figures, Gazetteer gazetteer, Difference... allowed) {
        return PartFigures.of(whole, figures, gazetteer, RollUps.allowed(allowed));
    }
}
