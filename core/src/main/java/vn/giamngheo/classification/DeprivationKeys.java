package vn.giamngheo.classification;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.giamngheo.place.AreaType;
import vn.giamngheo.standard.DecisionTable;
import vn.giamngheo.standard.Outcome;

/**
 * Sets of deprivations as far as a rule tells them apart: where it asks for their number only, a key is that number,
 * otherwise it is the mask. Keeps what has to be looked through small.
 */
final class DeprivationKeys {

    private final DecisionTable table;
    /** A mask for each number of deprivations, without the indicators that income decides. */
    private final List<Integer> masks = new ArrayList<>();

    DeprivationKeys(DecisionTable table) {
        this.table = table;
        int mask = 0;
        masks.add(mask);
        for (int rest = table.indicators().fullMask() & ~table.incomeMask(); rest != 0; rest &= rest - 1) {
            mask |= Integer.lowestOneBit(rest);
            masks.add(mask);
        }
    }

    int of(int mask) {
        return table.asksForCountOnly() ? Integer.bitCount(mask) : mask;
    }

    Set<Integer> of(Collection<Integer> all) {
        Set<Integer> keys = new LinkedHashSet<>();
        all.forEach(mask -> keys.add(of(mask)));
        return keys;
    }

    /** The key of two sets together that have no indicator in common. */
    int join(int one, int other) {
        return one + other; // of masks without a common bit this is the union
    }

    Set<Integer> join(Set<Integer> some, Set<Integer> others) {
        Set<Integer> joined = new LinkedHashSet<>();
        some.forEach(one -> others.forEach(other -> joined.add(join(one, other))));
        return joined;
    }

    Outcome outcome(AreaType area, long point, int key) {
        return table.outcome(area, point, table.asksForCountOnly() ? masks.get(key) : key);
    }
}
