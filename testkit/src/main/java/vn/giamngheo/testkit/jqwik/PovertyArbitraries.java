package vn.giamngheo.testkit.jqwik;

import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import vn.giamngheo.testkit.gen.Gen;

/**
 * Arbitraries of generators:
 *
 * <pre>{@code
 * @Provide
 * Arbitrary<Household> poorOnes() {
 *     return PovertyArbitraries.of(PovertyGens.households().nearTheLine());
 * }
 * }</pre>
 */
public final class PovertyArbitraries {

    private PovertyArbitraries() {}

    /**
     * {@return the arbitrary of a generator} It has no edge cases of its own: the generators of the domain make the
     * boundaries of the law often.
     *
     * @param gen the generator
     * @param <T> what it makes
     */
    public static <T> Arbitrary<T> of(Gen<T> gen) {
        Objects.requireNonNull(gen, "gen");
        return Arbitraries.fromGenerator(random -> new ShrinkableSample<>(gen.sample(random.nextLong())));
    }
}
