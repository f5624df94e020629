package vn.giamngheo.json.households;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.giamngheo.household.Household;

/** A household that is written and read is the same household, and its canonical text the same text. */
public abstract class HouseholdRoundTripContract {

    protected abstract HouseholdMapper mapper();

    @Provide
    Arbitrary<Household> households() {
        return HouseholdArbitraries.households();
    }

    @Property(tries = 300)
    void whatIsWrittenIsReadAndWrittenAgain(@ForAll("households") Household household) {
        String json = mapper().write(household);

        Household read = mapper().read(json).orElseThrow();

        assertThat(read).isEqualTo(household);
        assertThat(mapper().write(read)).isEqualTo(json);
    }

    @Property(tries = 100)
    void theMapperOfAHostReadsAndWritesTheSame(@ForAll("households") Household household) throws Exception {
        assertThat(mapper().readByHost(mapper().write(household))).isEqualTo(household);
        assertThat(mapper().read(mapper().writeByHost(household)).orElseThrow()).isEqualTo(household);
    }
}
