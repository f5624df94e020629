package vn.giamngheo.testkit.gen;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * A value with the choices it was made of. Samples are compared by how simple they are: of fewer choices before of more,
 * then by the choices in their order.
 *
 * @param <T> the value
 */
public final class Sample<T> implements Comparable<Sample<?>> {

    private static final Comparator<Recorder.Part> LARGEST_FIRST =
            Comparator.comparingInt(Recorder.Part::size).reversed().thenComparing(Recorder.Part::from);

    private final Gen<T> gen;
    private final T value;
    private final long[] choices;
    private final List<Recorder.Part> parts;

    private Sample(Gen<T> gen, Recorder recorder) {
        this.gen = gen;
        this.value = gen.from(recorder);
        this.choices = recorder.taken();
        this.parts = recorder.parts();
    }

    /**
     * {@return the sample of a seed; always an equal one}
     *
     * @param gen the generator
     * @param seed any number
     * @param <T> what it makes
     */
    public static <T> Sample<T> of(Gen<T> gen, long seed) {
        return new Sample<>(Objects.requireNonNull(gen, "gen"), new Recorder.Fresh(seed));
    }

    /**
     * {@return the sample of choices} Those that are too large are made to fit, and the simplest are added where some are
     * missing.
     *
     * @param gen the generator
     * @param choices the choices; none gives the simplest value there is
     * @param <T> what it makes
     */
    public static <T> Sample<T> ofChoices(Gen<T> gen, long... choices) {
        return new Sample<>(Objects.requireNonNull(gen, "gen"), new Recorder.Again(choices.clone()));
    }

    /** {@return the value} */
    public T value() {
        return value;
    }

    /** {@return the choices} */
    public long[] choices() {
        return choices.clone();
    }

    /**
     * {@return samples that are simpler, made as they are asked for, the much simpler ones first} There is none of the
     * simplest. An engine takes the first that still fails and goes on from there: each step is simpler, so it ends.
     */
    public Stream<Sample<T>> simpler() {
        return Stream.of(shorter(), without(), zeroed(), smaller())
                .flatMap(each -> each)
                .map(this::made)
                .flatMap(Optional::stream)
                .filter(sample -> sample.compareTo(this) < 0);
    }

    private Optional<Sample<T>> made(long[] simpler) {
        try {
            return Optional.of(new Sample<>(gen, new Recorder.Again(simpler)));
        } catch (UnfitException e) {
            return Optional.empty();
        }
    }

    /** Only the beginning; the rest is as simple as can be. */
    private Stream<long[]> shorter() {
        return Stream.iterate(0, length -> length < choices.length, length -> length == 0 ? 1 : 2 * length)
                .map(length -> Arrays.copyOf(choices, length));
    }

    private Stream<long[]> without() {
        Stream<Recorder.Part> single = IntStream.range(0, choices.length).mapToObj(i -> new Recorder.Part(i, i + 1));
        return Stream.concat(parts.stream().sorted(LARGEST_FIRST), single).map(part -> {
            long[] rest = new long[choices.length - part.size()];
            System.arraycopy(choices, 0, rest, 0, part.from());
            System.arraycopy(choices, part.to(), rest, part.from(), choices.length - part.to());
            return rest;
        });
    }

    private Stream<long[]> zeroed() {
        return parts.stream()
                .filter(part -> part.size() > 1)
                .sorted(LARGEST_FIRST)
                .filter(part -> Arrays.stream(choices, part.from(), part.to()).anyMatch(choice -> choice != 0))
                .map(part -> {
                    long[] simpler = choices.clone();
                    Arrays.fill(simpler, part.from(), part.to(), 0);
                    return simpler;
                });
    }

    private Stream<long[]> smaller() {
        return IntStream.range(0, choices.length)
                .boxed()
                .flatMap(i -> below(choices[i]).mapToObj(choice -> {
                    long[] simpler = choices.clone();
                    simpler[i] = choice;
                    return simpler;
                }));
    }

    /** Nought, then less by ever smaller powers of two, so that a bound is found as by halving, of odd numbers as well. */
    private static LongStream below(long choice) {
        LongStream steps = LongStream.iterate(Long.highestOneBit(choice), step -> step > 0, step -> step / 2);
        return choice == 0
                ? LongStream.empty()
                : LongStream.concat(LongStream.of(choice), steps).map(step -> choice - step);
    }

    @Override
    public int compareTo(Sample<?> other) {
        int shorter = Integer.compare(choices.length, other.choices.length);
        return shorter == 0 ? Arrays.compare(choices, other.choices) : shorter;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Sample<?> sample && gen.equals(sample.gen) && Arrays.equals(choices, sample.choices);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(choices);
    }

    @Override
    public String toString() {
        return String.valueOf(value);
    }
}
