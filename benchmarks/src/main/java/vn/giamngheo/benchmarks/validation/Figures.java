package vn.giamngheo.benchmarks.validation;

import org.jspecify.annotations.Nullable;
import vn.giamngheo.quantity.Stated;
import vn.giamngheo.quantity.Written;

/** What checks by hand and rules of the library ask alike of a figure. */
final class Figures {

    private Figures() {}

    /** The value, if it is stated exactly; otherwise null. */
    static <T extends Comparable<? super T>> @Nullable T exact(Written<Stated<T>> written) {
        return written.value().isPresent() && written.value().get() instanceof Stated.Exactly<T> exactly
                ? exactly.value()
                : null;
    }
}
