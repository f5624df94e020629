package vn.giamngheo.standard;

import java.util.List;

/** The national standards as data. */
final class NationalStandards {

    private NationalStandards() {}

    static List<PovertyStandard> all() {
        return List.of();
    }
}
