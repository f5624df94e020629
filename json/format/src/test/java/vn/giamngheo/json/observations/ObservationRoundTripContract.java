package vn.giamngheo.json.observations;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.giamngheo.json.standards.DocumentMapper;
import vn.giamngheo.observation.Observation;

/** An observation that is written and read is the same observation, and its canonical text the same text. */
public abstract class ObservationRoundTripContract {

    protected abstract DocumentMapper<Observation> mapper();

    @Provide
    Arbitrary<Observation> observations() {
        return ObservationArbitraries.observations();
    }

    @Property(tries = 200)
    void whatIsWrittenIsReadAndWrittenAgain(@ForAll("observations") Observation observation) {
        String json = mapper().write(observation);

        Observation read = mapper().read(json).orElseThrow();

        assertThat(read).isEqualTo(observation);
        assertThat(mapper().write(read)).isEqualTo(json);
    }

    @Property(tries = 50)
    void theMapperOfAHostReadsAndWritesTheSame(@ForAll("observations") Observation observation) throws Exception {
        assertThat(mapper().readByHost(mapper().write(observation))).isEqualTo(observation);
        assertThat(mapper().read(mapper().writeByHost(observation)).orElseThrow())
                .isEqualTo(observation);
    }
}
