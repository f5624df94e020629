package vn.giamngheo.succession;

import java.util.List;
import java.util.Objects;
import vn.giamngheo.directory.AgencyEntry;
import vn.giamngheo.place.DesignatedAreas;
import vn.giamngheo.place.Gazetteer;

/**
 * What whoever deploys the library knows beside what is built in.
 *
 * @param agencies more agencies
 * @param events what became of agencies, in all provinces or in one
 * @param places districts and communes
 * @param areas lists of designated areas
 */
public record ReferenceTables(
        List<AgencyEntry> agencies, List<SuccessionEvent> events, Gazetteer places, DesignatedAreas areas) {
    /**
     * Copies the lists.
     *
     * @param agencies more agencies
     * @param events what became of agencies
     * @param places districts and communes
     * @param areas lists of designated areas
     */
    public ReferenceTables {
        agencies = List.copyOf(agencies);
        events = List.copyOf(events);
        Objects.requireNonNull(places, "places");
        Objects.requireNonNull(areas, "areas");
    }
}
