package vn.giamngheo.target;

import java.util.Optional;
import vn.giamngheo.quantity.Stated;

/** What a stated quantity pins down. */
final class Figures {

    private Figures() {}

    /** The value, if it is one value and not merely about it. */
    static <T extends Comparable<? super T>> Optional<T> exact(Stated<T> stated) {
        return stated instanceof Stated.Exactly<T> exactly ? Optional.of(exactly.value()) : Optional.empty();
    }
}
