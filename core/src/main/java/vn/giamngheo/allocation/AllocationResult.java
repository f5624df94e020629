package vn.giamngheo.allocation;

import java.util.Optional;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.RefusedException;

/** What comes of a request: an allocation, or all that keeps the number from being shared out. */
public sealed interface AllocationResult permits Allocation, Impossible {

    /** {@return what was asked for} */
    AllocationRequest request();

    /** {@return the allocation; empty if there is none} */
    default Optional<Allocation> allocation() {
        return this instanceof Allocation allocation ? Optional.of(allocation) : Optional.empty();
    }

    /**
     * {@return the allocation}
     *
     * @throws RefusedException if there is none, with all that keeps the number from being shared out
     */
    Allocation orElseThrow();

    /**
     * The result in words.
     *
     * @param language the language of the reader
     * @return lines joined by {@code \n}
     */
    String describe(Language language);
}
