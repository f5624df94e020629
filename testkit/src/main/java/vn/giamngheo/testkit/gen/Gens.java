package vn.giamngheo.testkit.gen;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Generators of no domain, which others are put together from. */
public final class Gens {

    static final int TRIES = 100;
    private static final int MOST_ODDS = 15;

    private Gens() {}

    /**
     * {@return a generator of one value}
     *
     * @param value the value
     * @param <T> its type
     */
    public static <T> Gen<T> constant(T value) {
        return choices -> value;
    }

    /**
     * {@return a generator of some values, each as often}
     *
     * @param values the values, simplest first; at least one
     * @param <T> their type
     * @throws IllegalArgumentException if there is none
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // Only read.
    public static <T> Gen<T> among(T... values) {
        return among(Arrays.asList(values));
    }

    /**
     * {@return a generator of some values, each as often}
     *
     * @param values the values, simplest first; at least one
     * @param <T> their type
     * @throws IllegalArgumentException if there is none
     */
    public static <T> Gen<T> among(List<T> values) {
        List<T> all = List.copyOf(values);
        requireSome(all);
        return choices -> all.get(choices.upTo(all.size() - 1));
    }

    /**
     * {@return a generator of whole numbers, each as often, the least being the simplest}
     *
     * @param least the least, included
     * @param most the most, included; less than 2<sup>63</sup> above the least
     * @throws IllegalArgumentException if there is no such number, or there are too many
     */
    public static Gen<Long> between(long least, long most) {
        long width = most - least;
        if (least > most || width < 0) {
            throw new IllegalArgumentException("no range of whole numbers: " + least + " to " + most);
        }
        return choices -> least + choices.upTo(width);
    }

    /**
     * {@return a generator of whole numbers, each as often, the least being the simplest}
     *
     * @param least the least, included
     * @param most the most, included
     * @throws IllegalArgumentException if there is no such number
     */
    public static Gen<Integer> between(int least, int most) {
        return between((long) least, (long) most).map(Math::toIntExact);
    }

    /**
     * {@return a generator that makes what one of others does, each as often}
     *
     * @param gens the others, simplest first; at least one
     * @param <T> what they make
     * @throws IllegalArgumentException if there is none
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // Only read.
    public static <T> Gen<T> oneOf(Gen<? extends T>... gens) {
        return oneOf(Arrays.asList(gens));
    }

    /**
     * {@return a generator that makes what one of others does, each as often} Name one twice to have it twice as often.
     *
     * @param gens the others, simplest first; at least one
     * @param <T> what they make
     * @throws IllegalArgumentException if there is none
     */
    public static <T> Gen<T> oneOf(List<? extends Gen<? extends T>> gens) {
        List<Gen<? extends T>> all = List.copyOf(gens);
        requireSome(all);
        return choices -> all.get(choices.upTo(all.size() - 1)).from(choices);
    }

    /**
     * {@return a generator of something rare, and of something else otherwise}
     *
     * @param usual the something else, which is the simpler
     * @param outOf of how many values one is rare, from 1
     * @param rare the rare one
     * @param <T> what they make
     */
    public static <T> Gen<T> rarely(Gen<? extends T> usual, int outOf, Gen<? extends T> rare) {
        return choices -> choices.onceIn(outOf) ? rare.from(choices) : usual.from(choices);
    }

    /**
     * {@return a generator of some of the values, in their order, often of none and sometimes of all}
     *
     * @param values the values
     * @param <T> their type
     */
    public static <T> Gen<List<T>> some(List<T> values) {
        List<T> all = List.copyOf(values);
        return choices -> {
            List<T> taken = new ArrayList<>();
            for (T value : all) {
                if (choices.upTo(1) == 1) {
                    taken.add(value);
                }
            }
            return List.copyOf(taken);
        };
    }

    static <T> Gen<List<T>> list(Gen<T> gen, int least, int most) {
        if (least < 0 || least > most) {
            throw new IllegalArgumentException("no number of elements: " + least + " to " + most);
        }
        if (least == most) {
            return choices ->
                    IntStream.range(0, most).mapToObj(i -> choices.part(gen)).toList();
        }
        // 0 ends the list, so that lists get shorter when choices get smaller. Those there must be begin alike, so that
        // leaving one out leaves the others as they are.
        int odds = Math.min(MOST_ODDS, most - least);
        Gen<Optional<T>> next = choices -> choices.upTo(odds) == 0 ? Optional.empty() : Optional.of(gen.from(choices));
        Gen<T> required = choices -> {
            choices.upTo(odds);
            return gen.from(choices);
        };
        return choices -> {
            List<T> made = new ArrayList<>();
            while (made.size() < least) {
                made.add(choices.part(required));
            }
            while (made.size() < most) {
                Optional<T> more = choices.part(next);
                if (more.isEmpty()) {
                    break;
                }
                made.add(more.get());
            }
            return List.copyOf(made);
        };
    }

    private static void requireSome(List<?> values) {
        if (values.isEmpty()) {
            throw new IllegalArgumentException("nothing to choose from");
        }
    }
}
