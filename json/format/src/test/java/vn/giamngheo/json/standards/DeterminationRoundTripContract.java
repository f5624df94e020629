package vn.giamngheo.json.standards;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.giamngheo.classification.Determination;

/** A determination that is written and read is the same determination, and its canonical text the same text. */
public abstract class DeterminationRoundTripContract {

    protected abstract DocumentMapper<Determination> mapper();

    @Provide
    Arbitrary<Determination> determinations() {
        return DeterminationArbitraries.determinations();
    }

    @Property(tries = 100)
    void whatIsWrittenIsReadAndWrittenAgain(@ForAll("determinations") Determination determination) {
        String json = mapper().write(determination);

        Determination read = mapper().read(json).orElseThrow();

        assertThat(read).isEqualTo(determination);
        assertThat(mapper().write(read)).isEqualTo(json);
    }

    @Property(tries = 50)
    void theMapperOfAHostReadsAndWritesTheSame(@ForAll("determinations") Determination determination) throws Exception {
        assertThat(mapper().readByHost(mapper().write(determination))).isEqualTo(determination);
        assertThat(mapper().read(mapper().writeByHost(determination)).orElseThrow())
                .isEqualTo(determination);
    }
}
