package vn.giamngheo.allocation;

import java.util.Comparator;
import java.util.List;
import org.immutables.value.Value;
import vn.giamngheo.internal.ModelStyle;
import vn.giamngheo.quantity.CountUnit;

/**
 * What is to be shared out, and among whom: all that decides. Kept, it gives the same result again. {@link Allocate}
 * makes one with fewer words, and sees to it that no unit gives more than it has.
 */
@Value.Immutable
@ModelStyle
public abstract sealed class AllocationRequest permits ImmutableAllocationRequest {
    AllocationRequest() {}

    /** {@return the number to share out; not negative} */
    public abstract long total();

    /** {@return what is counted} */
    public abstract CountUnit unit();

    /** {@return the units, at least one, in the order of their codes; unmodifiable} */
    public abstract List<AllocationUnit> units();

    /** {@return a builder that starts from this request} */
    public abstract Builder toBuilder();

    /**
     * Shares out by the method of the largest remainder.
     *
     * <p>Every unit that is not locked has a quota: its weight times one factor, but not below its floor nor above the
     * most it can take; a unit of the weight 0 has its floor. The factor is the one with which the quotas add up to
     * the number, exactly. Each unit gets the whole part of its quota, and what is left goes by one each to the largest
     * fractions, of equal ones to the lesser code.
     *
     * <p>A unit of greater weight never gets less than one with the same bounds, and no unit loses by a greater weight
     * of its own. But a greater total can give a unit <em>less</em> (the Alabama paradox); see
     * {@link AllocationRange#losers()}.
     *
     * @return the allocation, or all that keeps the number from being shared out so
     */
    public AllocationResult largestRemainder() {
        List<Obstacle> obstacles = obstacles();
        return obstacles.isEmpty()
                ? new Allocation(this, LargestRemainder.shares(this))
                : new Impossible(this, obstacles);
    }

    /** {@return all that keeps the number from being shared out; empty if nothing does} */
    public List<Obstacle> obstacles() {
        return Feasibility.obstacles(this);
    }

    /** Sorted, so that the order in which units are given makes no difference to anything. */
    @Value.Check
    AllocationRequest checked() {
        RequestFaults.refuse(this);
        List<AllocationUnit> sorted = units().stream()
                .sorted(Comparator.comparing(AllocationUnit::code))
                .toList();
        return sorted.equals(units()) ? this : toBuilder().units(sorted).build();
    }

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Builds a request; {@code build} throws {@link IllegalStateException} if total or unit is not set, and
     * {@link vn.giamngheo.text.RefusedException} naming all that is wrong: a negative total, no units, codes given
     * twice, numbers whose sum is beyond the range of a {@code long}, or weights whose sum, brought to a common
     * denominator, has more than 256 bits.
     */
    public static final class Builder extends ImmutableAllocationRequest.Builder {
        Builder() {}
    }
}
