package vn.giamngheo.testkit.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.giamngheo.directory.Directory;
import vn.giamngheo.law.LegalEffects;
import vn.giamngheo.succession.Succession;
import vn.giamngheo.testkit.PovertyGens;
import vn.giamngheo.testkit.gen.Gen;
import vn.giamngheo.testkit.gen.Sample;
import vn.giamngheo.testkit.internal.PlanTypes;
import vn.giamngheo.testkit.internal.Typed;

/** What holds of the generators of all types. */
class PlanTypesTest {

    static List<Class<?>> types() {
        return PlanTypes.all().stream().<Class<?>>map(Typed::type).toList();
    }

    private static Gen<?> gen(Class<?> type) {
        return PovertyGens.of(type).orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("types")
    void aSeedGivesTheSameOnceMore(Class<?> type) {
        Gen<?> gen = gen(type);

        for (long seed = 0; seed < 10; seed++) {
            Sample<?> sample = gen.sample(seed);
            assertThat(sample.value()).isInstanceOf(type);
            assertThat(shown(gen.sample(seed))).isEqualTo(shown(sample));
            assertThat(shown(Sample.ofChoices(gen, sample.choices()))).isEqualTo(shown(sample));
        }
    }

    /** Some say nothing of themselves. */
    private static String shown(Sample<?> sample) {
        return sample.value() instanceof Directory directory
                ? directory.entries().toString()
                : sample.value() instanceof Succession succession
                        ? succession.directory().entries() + " " + succession.events()
                        : sample.value() instanceof LegalEffects effects
                                ? effects.all().toString()
                                : sample.value().toString();
    }

    /** What is made of any choices is valid: whoever makes it simpler meets nothing that was refused. */
    @ParameterizedTest
    @MethodSource("types")
    void whatIsSimplerIsValidToo(Class<?> type) {
        Gen<?> gen = gen(type);

        assertThat(LongStream.range(0, 10)
                        .mapToObj(gen::sample)
                        .flatMap(sample -> sample.simpler().limit(20))
                        .map(Sample::value))
                .allSatisfy(value -> assertThat(value).isInstanceOf(type));
        assertThat(Sample.ofChoices(gen).simpler()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("types")
    void thereAreSeveralValues(Class<?> type) {
        boolean alone = type.isRecord() && type.getRecordComponents().length == 0;

        assertThat(gen(type).stream(0).limit(60).map(Object::toString).distinct())
                .hasSizeGreaterThanOrEqualTo(alone ? 1 : 2);
    }
}
