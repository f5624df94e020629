package vn.giamngheo.continuity;

import java.util.List;
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
}
