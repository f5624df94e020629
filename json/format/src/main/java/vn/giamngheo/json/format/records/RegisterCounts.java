package vn.giamngheo.json.format.records;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import vn.giamngheo.measure.Groups;
import vn.giamngheo.measure.Mergeable;
import vn.giamngheo.place.Province;

/**
 * What was counted of the households of a register, and how many lines it was. Registers that share nobody add up.
 *
 * @param provinces what was counted of the households of each province
 * @param withoutProvince what was counted of those that tell no province; empty if there are none
 * @param counted the lines whose household was counted
 * @param leftOut the lines whose household was read but could not be counted; each was reported
 * @param refused the lines of which no household could be read; each was reported
 * @param <A> what was counted
 */
public record RegisterCounts<A extends Mergeable<A>>(
        Groups<Province, A> provinces, Optional<A> withoutProvince, long counted, long leftOut, long refused)
        implements Mergeable<RegisterCounts<A>> {

    /**
     * Checks that there are no negative numbers.
     *
     * @param provinces what was counted of each province
     * @param withoutProvince what was counted of the others
     * @param counted the lines counted
     * @param leftOut the lines left out
     * @param refused the lines refused
     * @throws IllegalArgumentException if a number is negative
     */
    public RegisterCounts {
        Objects.requireNonNull(provinces, "provinces");
        Objects.requireNonNull(withoutProvince, "withoutProvince");
        if (counted < 0 || leftOut < 0 || refused < 0) {
            throw new IllegalArgumentException("counted, leftOut and refused must not be negative but were " + counted
                    + ", " + leftOut + " and " + refused);
        }
    }

    /** {@return the lines that are not blank: counted, left out or refused} */
    public long lines() {
        return Math.addExact(counted, Math.addExact(leftOut, refused));
    }

    /** {@return what was counted in all; empty if nothing was} */
    public Optional<A> total() {
        return Stream.concat(provinces.total().stream(), withoutProvince.stream())
                .reduce(Mergeable::plus);
    }

    @Override
    public RegisterCounts<A> plus(RegisterCounts<A> other) {
        return new RegisterCounts<>(
                provinces.plus(other.provinces),
                Stream.concat(withoutProvince.stream(), other.withoutProvince.stream())
                        .reduce(Mergeable::plus),
                Math.addExact(counted, other.counted),
                Math.addExact(leftOut, other.leftOut),
                Math.addExact(refused, other.refused));
    }
}
