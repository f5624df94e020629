package vn.giamngheo.json.standards;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.giamngheo.standard.PovertyStandard;

/** A standard that is written and read is the same standard, and its canonical text the same text. */
public abstract class StandardRoundTripContract {

    protected abstract DocumentMapper<PovertyStandard> mapper();

    @Provide
    Arbitrary<PovertyStandard> standards() {
        return StandardArbitraries.standards();
    }

    @Property(tries = 100)
    void whatIsWrittenIsReadAndWrittenAgain(@ForAll("standards") PovertyStandard standard) {
        String json = mapper().write(standard);

        PovertyStandard read = mapper().read(json).orElseThrow();

        assertThat(read).isEqualTo(standard);
        assertThat(mapper().write(read)).isEqualTo(json);
    }

    @Property(tries = 50)
    void theMapperOfAHostReadsAndWritesTheSame(@ForAll("standards") PovertyStandard standard) throws Exception {
        assertThat(mapper().readByHost(mapper().write(standard))).isEqualTo(standard);
        assertThat(mapper().read(mapper().writeByHost(standard)).orElseThrow()).isEqualTo(standard);
    }
}
