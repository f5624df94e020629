package vn.giamngheo.json.format.versions;

import java.util.List;

/** The way from each older version of the format to the one that is written. */
public final class Upcasts {

    /** In their order. A new version adds a line, and none is ever changed. */
    private static final List<Upcast> ALL = List.of(Draft.UPCAST);

    private Upcasts() {}

    /**
     * The steps from that version to the one that is written, in their order; none if only the number changed.
     *
     * @param version one that is read
     * @param kind what kind of document it is
     */
    public static List<Step> from(Version version, String kind) {
        return ALL.stream()
                .filter(upcast -> upcast.from().compareTo(version) >= 0)
                .flatMap(upcast -> upcast.of(kind).stream())
                .toList();
    }
}
