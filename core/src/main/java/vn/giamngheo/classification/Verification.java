package vn.giamngheo.classification;

import java.util.List;

/** Whether a determination, made again of the same facts, comes out the same. */
public sealed interface Verification {

    /** It does: same facts, same rules, same result. */
    record Same() implements Verification {}

    /**
     * It does not.
     *
     * @param differences in what, all of it; at least one
     */
    record Differs(List<Difference> differences) implements Verification {
        /**
         * Copies the list.
         *
         * @param differences in what
         * @throws IllegalArgumentException if there is none
         */
        public Differs {
            differences = List.copyOf(differences);
            if (differences.isEmpty()) {
                throw new IllegalArgumentException("differences must hold at least one element");
            }
        }
    }
}
