package vn.giamngheo.survey;

import java.util.Objects;

/**
 * Those of a primary sampling unit who are of a group: what to count by, if there are to be estimates of groups.
 *
 * @param unit the primary sampling unit
 * @param group the group: a province, an area, an age
 * @param <K> what tells groups apart
 */
public record SampledGroup<K extends Comparable<? super K>>(SamplingUnit unit, K group)
        implements Comparable<SampledGroup<K>> {

    /**
     * Those of a unit who are of a group.
     *
     * @param unit the primary sampling unit
     * @param group the group
     */
    public SampledGroup {
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(group, "group");
    }

    /** By group, then by unit. */
    @Override
    public int compareTo(SampledGroup<K> other) {
        int byGroup = group.compareTo(other.group);
        return byGroup != 0 ? byGroup : unit.compareTo(other.unit);
    }
}
