package vn.giamngheo.testkit.gen;

import java.util.function.Predicate;
import java.util.stream.LongStream;

/** Makes a failing sample simpler as an engine does, so that tests can say what a suite would report. */
public final class Simplest {

    private static final int SEEDS = 10_000;

    private Simplest() {}

    /**
     * {@return the value that is left when each failing sample was followed by the first simpler one that still fails}
     *
     * @param gen the generator
     * @param fails which values fail; at least one of the first ten thousand seeds must
     * @param <T> the type of the values
     */
    public static <T> T of(Gen<T> gen, Predicate<? super T> fails) {
        Sample<T> sample = LongStream.range(0, SEEDS)
                .mapToObj(gen::sample)
                .filter(each -> fails.test(each.value()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("none of the first " + SEEDS + " samples fails"));
        while (true) {
            Sample<T> next = sample.simpler()
                    .filter(each -> fails.test(each.value()))
                    .findFirst()
                    .orElse(null);
            if (next == null) {
                return sample.value();
            }
            sample = next;
        }
    }
}
