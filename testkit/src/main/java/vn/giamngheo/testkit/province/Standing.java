package vn.giamngheo.testkit.province;

import vn.giamngheo.movement.PovertyList;

/** On which list a household stands at a review. */
enum Standing {
    ABOVE,
    POOR,
    NEAR_POOR;

    static Standing on(PovertyList list) {
        return list == PovertyList.POOR ? POOR : NEAR_POOR;
    }
}
