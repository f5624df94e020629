package vn.giamngheo.json.plans;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.giamngheo.plan.Plan;

/** A plan that is written and read is the same plan, and its canonical text the same text. */
public abstract class PlanRoundTripContract {

    protected abstract PlanMapper mapper();

    @Provide
    Arbitrary<Plan> plans() {
        return PlanArbitraries.plans();
    }

    @Property(tries = 200)
    void whatIsWrittenIsReadAndWrittenAgain(@ForAll("plans") Plan plan) {
        String json = mapper().write(plan);

        Plan read = mapper().read(json).orElseThrow();

        assertThat(read).isEqualTo(plan);
        assertThat(mapper().write(read)).isEqualTo(json);
    }

    @Property(tries = 100)
    void theMapperOfAHostReadsAndWritesTheSame(@ForAll("plans") Plan plan) throws Exception {
        assertThat(mapper().readByHost(mapper().write(plan))).isEqualTo(plan);
        assertThat(mapper().read(mapper().writeByHost(plan)).orElseThrow()).isEqualTo(plan);
    }
}
