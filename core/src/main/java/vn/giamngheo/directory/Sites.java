package vn.giamngheo.directory;

import java.util.List;
import java.util.Optional;
import vn.giamngheo.place.Place;
import vn.giamngheo.place.UnitRef;

/**
 * Where the words for a place behind a name lead.
 *
 * @param fit how
 * @param sites the places, at least one unless the words lead nowhere
 */
record Sites(Fit fit, List<Site> sites) {

    /** How words fit places. */
    enum Fit {
        /** They name them. */
        NAMED,
        /** They name places of other times. */
        NOT_THEN,
        /** They are much like their names. */
        LIKE,
        /** They are no words for a place of that level. */
        NONE
    }

    /**
     * Where a body is.
     *
     * @param province its province; empty for the centre, and where it is not told
     * @param place its district or commune; empty above, and where it is not told
     */
    record Site(Optional<UnitRef> province, Optional<Place> place) {}

    static final Sites NOWHERE = new Sites(Fit.NONE, List.of());

    Sites {
        sites = List.copyOf(sites);
    }

    static Sites at(Optional<UnitRef> province, Optional<Place> place) {
        return new Sites(Fit.NAMED, List.of(new Site(province, place)));
    }

    static Sites of(Fit fit, List<Site> sites) {
        return sites.isEmpty() ? NOWHERE : new Sites(fit, sites);
    }
}
