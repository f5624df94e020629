package vn.giamngheo.testkit.gen;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Makes values from choices, and from nothing else: the same choices always make equal values, on every machine. Where all
 * choices are 0 it makes its simplest value.
 *
 * @param <T> what it makes
 */
@FunctionalInterface
public interface Gen<T> {

    /**
     * {@return a value}
     *
     * @param choices what it is made of
     */
    T from(Choices choices);

    /**
     * {@return the sample of a seed; always an equal one}
     *
     * @param seed any number
     */
    default Sample<T> sample(long seed) {
        return Sample.of(this, seed);
    }

    /**
     * {@return values without end, always equal ones for a seed}
     *
     * @param seed any number
     */
    default Stream<T> stream(long seed) {
        return LongStream.iterate(seed, each -> each + 1)
                .mapToObj(each -> sample(each).value());
    }

    /**
     * {@return a generator of what is made of its values}
     *
     * @param made what is made of a value
     * @param <U> what that is
     */
    default <U> Gen<U> map(Function<? super T, ? extends U> made) {
        Objects.requireNonNull(made, "made");
        return choices -> made.apply(from(choices));
    }

    /**
     * {@return a generator of what another one makes that depends on a value}
     *
     * @param next the other one
     * @param <U> what that makes
     */
    default <U> Gen<U> then(Function<? super T, ? extends Gen<U>> next) {
        Objects.requireNonNull(next, "next");
        return choices -> next.apply(from(choices)).from(choices);
    }

    /**
     * {@return a generator of those values that fit} For what most values are: it tries a hundred times and gives up by
     * {@link UnfitException}.
     *
     * @param fits which fit
     */
    default Gen<T> where(Predicate<? super T> fits) {
        Objects.requireNonNull(fits, "fits");
        return choices -> {
            for (int i = 0; i < Gens.TRIES; i++) {
                T value = choices.part(this);
                if (fits.test(value)) {
                    return value;
                }
            }
            throw new UnfitException("none of " + Gens.TRIES + " values fits");
        };
    }

    /** {@return a generator of values and, as often, of nothing, which is the simpler one} */
    default Gen<Optional<T>> optional() {
        return choices -> choices.upTo(1) == 0 ? Optional.empty() : Optional.of(from(choices));
    }

    /**
     * {@return a generator of lists; each element can be left out by itself when a sample is made simpler}
     *
     * @param least the fewest elements, from 0
     * @param most the most elements, at least {@code least}
     * @throws IllegalArgumentException if these are not such numbers
     */
    default Gen<List<T>> list(int least, int most) {
        return Gens.list(this, least, most);
    }
}
