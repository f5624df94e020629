package vn.giamngheo.testkit.jqwik;

import java.util.stream.LongStream;
import java.util.stream.Stream;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.ShrinkingDistance;
import vn.giamngheo.testkit.gen.Sample;

/**
 * A sample as jqwik makes it simpler.
 *
 * @param sample the sample
 * @param <T> the value
 */
record ShrinkableSample<T>(Sample<T> sample) implements Shrinkable<T> {

    @Override
    public T value() {
        return sample.value();
    }

    @Override
    public Stream<Shrinkable<T>> shrink() {
        return sample.simpler().map(ShrinkableSample::new);
    }

    /** In the order of samples. */
    @Override
    public ShrinkingDistance distance() {
        long[] choices = sample.choices();
        return ShrinkingDistance.of(LongStream.concat(LongStream.of(choices.length), LongStream.of(choices))
                .toArray());
    }
}
