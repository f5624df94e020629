package vn.giamngheo.json.plans;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.giamngheo.json.standards.DocumentMapper;
import vn.giamngheo.target.TargetHistory;

/** A history that is written and read is the same history, and its canonical text the same text. */
public abstract class TargetHistoryRoundTripContract {

    protected abstract DocumentMapper<TargetHistory> mapper();

    @Provide
    Arbitrary<TargetHistory> histories() {
        return TargetArbitraries.histories();
    }

    @Property(tries = 200)
    void whatIsWrittenIsReadAndWrittenAgain(@ForAll("histories") TargetHistory history) {
        String json = mapper().write(history);

        TargetHistory read = mapper().read(json).orElseThrow();

        assertThat(read).isEqualTo(history);
        assertThat(mapper().write(read)).isEqualTo(json);
    }

    @Property(tries = 50)
    void theMapperOfAHostReadsAndWritesTheSame(@ForAll("histories") TargetHistory history) throws Exception {
        assertThat(mapper().readByHost(mapper().write(history))).isEqualTo(history);
        assertThat(mapper().read(mapper().writeByHost(history)).orElseThrow()).isEqualTo(history);
    }
}
