package vn.giamngheo.testkit.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.giamngheo.allocation.Allocation;
import vn.giamngheo.allocation.AllocationRequest;
import vn.giamngheo.measure.PatternTable;
import vn.giamngheo.measure.Unit;
import vn.giamngheo.movement.MovementReport;
import vn.giamngheo.observation.FigureTable;
import vn.giamngheo.observation.Observation;
import vn.giamngheo.testkit.PovertyGens;
import vn.giamngheo.testkit.jqwik.PovertyArbitraries;
import vn.giamngheo.testkit.province.GeneratedProvince;
import vn.giamngheo.trajectory.RatePath;

/** As a suite writes it that has never seen these sources. */
class FiguresByTypeProperties {

    @Provide
    Arbitrary<MovementReport> reports() {
        return PovertyArbitraries.of(PovertyGens.movements().complete());
    }

    @Property(tries = 20)
    void typesAreFoundWithoutBeingSetUp(
            @ForAll Observation observation,
            @ForAll FigureTable table,
            @ForAll List<AllocationRequest> requests,
            @ForAll PatternTable<Unit.Households> patterns,
            @ForAll GeneratedProvince province) {
        assertThat(observation.indicator()).isNotNull();
        assertThat(table.faults()).isEmpty();
        assertThat(requests)
                .allSatisfy(request -> assertThat(request.largestRemainder()).isInstanceOf(Allocation.class));
        assertThat(patterns.unit()).isEqualTo(Unit.HOUSEHOLDS);
        assertThat(province.communes()).isNotEmpty();
    }

    @Property(tries = 20)
    void generatorsAreFoundByName(@ForAll("reports") MovementReport report) {
        assertThat(report.accounts()).hasSize(4);
    }

    @Property(tries = 20)
    void theFrontDoorLeadsToEachOfThem(@ForAll long seed) {
        RatePath path = PovertyGens.ratePaths().sample(seed).value();

        assertThat(path.due()).isAfter(path.start());
        assertThat(PovertyGens.observations()
                        .counted()
                        .sample(seed)
                        .value()
                        .value()
                        .count())
                .isPresent();
        assertThat(PovertyGens.figureTables().sample(seed).value().faults()).isEmpty();
        assertThat(PovertyGens.allocations().units(2).sample(seed).value().units())
                .hasSize(2);
        assertThat(PovertyGens.provinces().communes(2).sample(seed).value().communes())
                .hasSize(2);
    }
}
