package vn.giamngheo.continuity;

import java.util.List;
import java.util.stream.Stream;
import vn.giamngheo.directory.Agency;
import vn.giamngheo.succession.Holding;

/** The agencies that hold something, or parts of it. */
final class Holders {

    private Holders() {}

    static List<Agency> of(Standing standing) {
        return standing instanceof Standing.OfAgency one ? of(one.holding()) : List.of();
    }

    static List<Agency> of(Holding holding) {
        if (holding instanceof Holding.Held held) {
            return List.of(held.by());
        }
        if (holding instanceof Holding.Parted parted) {
            return parted.parts().stream()
                    .flatMap(part -> of(part.holding()).stream())
                    .distinct()
                    .toList();
        }
        return List.of();
    }

    /** The same, and where nobody can be named those among whom the holder is to be looked for. */
    static Stream<Agency> orCandidates(Holding holding) {
        if (holding instanceof Holding.Parted parted) {
            return parted.parts().stream().flatMap(part -> orCandidates(part.holding()));
        }
        return holding instanceof Holding.Unresolved open ? open.candidates().stream() : of(holding).stream();
    }
}
