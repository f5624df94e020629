package vn.giamngheo.classification;

import java.util.List;

/** What whoever relies on a verdict has to know. */
final class Caveats {

    private Caveats() {}

    static List<Caveat> of(Verdict verdict) {
        return List.of();
    }
}
