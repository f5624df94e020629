package vn.giamngheo.json.roots;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import vn.giamngheo.continuity.PlanFamily;
import vn.giamngheo.json.standards.DocumentMapper;

/** Whatever is written is read equal, and written again as the same text: by our entry point and by a host's mapper. */
public abstract class RootRoundTripContract {

    /** A value of a root type. */
    record Sample<T>(Root<T> root, T value) {
        static <T> Arbitrary<Sample<?>> of(Root<T> root) {
            return root.values().get().map(value -> new Sample<>(root, value));
        }

        void isReadAsWritten(RootRoundTripContract contract) {
            DocumentMapper<T> mapper = contract.mapper(root.type());
            String json = mapper.write(value);

            T read = mapper.read(json).orElseThrow();

            assertThat(read).isEqualTo(value);
            assertThat(mapper.write(read)).isEqualTo(json);
        }

        void isReadAsWrittenByHosts(RootRoundTripContract contract) throws Exception {
            DocumentMapper<T> mapper = contract.mapper(root.type());
            assertThat(mapper.readByHost(mapper.write(value))).isEqualTo(value);
            assertThat(mapper.read(mapper.writeByHost(value)).orElseThrow()).isEqualTo(value);
        }
    }

    protected abstract <T> DocumentMapper<T> mapper(Class<T> type);

    @Provide
    Arbitrary<Sample<?>> samples() {
        // One generator a root, made once: making them takes longer than reading and writing. Families are long.
        return Arbitraries.frequencyOf(Roots.all().stream()
                .map(root -> Tuple.of(root.type() == PlanFamily.class ? 1 : 4, Sample.of(root)))
                .toList());
    }

    @Property(tries = 2_000, edgeCases = EdgeCasesMode.NONE)
    void whatIsWrittenIsReadAndWrittenAgain(@ForAll("samples") Sample<?> sample) {
        sample.isReadAsWritten(this);
    }

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void theMapperOfAHostReadsAndWritesTheSame(@ForAll("samples") Sample<?> sample) throws Exception {
        sample.isReadAsWrittenByHosts(this);
    }
}
