package vn.giamngheo.json.allocations;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import vn.giamngheo.allocation.AllocationRequest;
import vn.giamngheo.allocation.AllocationUnit;
import vn.giamngheo.quantity.CountUnit;
import vn.giamngheo.quantity.Ratio;

/** Requests of which some can be met and some cannot. */
public final class AllocationArbitraries {

    private AllocationArbitraries() {}

    public static Arbitrary<AllocationRequest> requests() {
        Arbitrary<List<AllocationUnit.Builder>> units = Combinators.combine(
                        Combinators.combine(
                                        Arbitraries.longs().between(0, 10_000),
                                        Arbitraries.longs().between(1, 12))
                                .as(Ratio::of),
                        mostly(0.5),
                        Arbitraries.longs().between(0, 20).optional(0.3).map(floor -> floor.orElse(0L)),
                        mostly(0.4),
                        mostly(0.1))
                .as((weight, current, floor, cap, locked) -> AllocationUnit.builder()
                        .weight(weight)
                        .current(current)
                        .floor(floor)
                        .cap(cap)
                        .locked(locked))
                .list()
                .ofMinSize(1)
                .ofMaxSize(8);
        return Combinators.combine(
                        Arbitraries.longs().between(0, 1_000),
                        Arbitraries.of(CountUnit.HOUSEHOLD, CountUnit.PERSON, CountUnit.of("house")),
                        units)
                .as(AllocationArbitraries::request)
                .withoutEdgeCases();
    }

    private static Arbitrary<Optional<Long>> mostly(double present) {
        return Arbitraries.longs().between(0, 1_000).optional(present);
    }

    private static AllocationRequest request(long total, CountUnit unit, List<AllocationUnit.Builder> units) {
        List<AllocationUnit> coded = new ArrayList<>();
        units.forEach(each -> coded.add(each.code("xã " + coded.size()).build()));
        return AllocationRequest.builder().total(total).unit(unit).units(coded).build();
    }
}
