package vn.giamngheo.classification;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * Some indicators whose unknown facts hang together with each other and with those of no other block.
 *
 * @param keys the deprivations that completions give
 * @param varying for each unknown fact the sets of deprivations it alone can still choose among
 */
record FactBlock(Set<Integer> keys, Map<FactRef, Set<Set<Integer>>> varying) {

    /** An indicator that can turn out either way by itself. */
    static FactBlock free(FactRef fact, int key) {
        Set<Integer> both = Set.of(0, key);
        return new FactBlock(both, Map.of(fact, Set.of(both)));
    }

    /** Collects what varies. */
    static final class Varying {
        private final DeprivationKeys keys;
        private final Map<FactRef, Set<Set<Integer>>> sets = new LinkedHashMap<>();

        Varying(DeprivationKeys keys) {
            this.keys = keys;
        }

        /** Adds sets of masks that a fact alone can choose among. */
        void add(FactRef fact, Set<Set<Integer>> masks) {
            put(fact, keysOf(masks));
        }

        /** Adds sets of keys that a fact alone can choose among. */
        void put(FactRef fact, Set<Set<Integer>> given) {
            sets.put(fact, given);
        }

        /** The sets of keys of sets of masks, without those that leave no choice. */
        Set<Set<Integer>> keysOf(Set<Set<Integer>> masks) {
            Set<Set<Integer>> given = new LinkedHashSet<>();
            masks.forEach(some -> given.add(keys.of(some)));
            given.removeIf(some -> some.size() == 1);
            return given;
        }

        Map<FactRef, Set<Set<Integer>>> sets() {
            return sets;
        }
    }
}
