package vn.giamngheo.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import vn.giamngheo.quantity.CountUnit;
import vn.giamngheo.quantity.Ratio;

class AllocationProperties {

    private static final int SMALL = 12;

    private record Part(long weight, long floor, Optional<Long> cap, Optional<Long> current, Optional<Long> locked) {

        AllocationUnit unit(String code) {
            return AllocationUnit.builder()
                    .code(code)
                    .weight(Ratio.of(weight))
                    .floor(floor)
                    .cap(cap)
                    .current(current)
                    .locked(locked)
                    .build();
        }
    }

    private static AllocationRequest request(long total, List<AllocationUnit> units) {
        return AllocationRequest.builder()
                .total(total)
                .unit(CountUnit.HOUSEHOLD)
                .units(units)
                .build();
    }

    private static Arbitrary<Optional<Long>> mostly(Arbitrary<Long> numbers, double absent) {
        return numbers.optional(1 - absent);
    }

    @Provide
    Arbitrary<AllocationRequest> requests() {
        Arbitrary<Part> parts = Combinators.combine(
                        Arbitraries.longs().between(0, 9),
                        Arbitraries.frequencyOf(
                                Tuple.of(2, Arbitraries.just(0L)),
                                Tuple.of(1, Arbitraries.longs().between(0, 4))),
                        mostly(Arbitraries.longs().between(0, SMALL), 0.5),
                        mostly(Arbitraries.longs().between(0, SMALL), 0.7),
                        mostly(Arbitraries.longs().between(0, 5), 0.85))
                .as(Part::new);
        return Combinators.combine(
                        Arbitraries.longs().between(0, 2 * SMALL),
                        parts.list().ofMinSize(1).ofMaxSize(4))
                .as((total, each) -> {
                    List<AllocationUnit> units = new ArrayList<>();
                    each.forEach(part -> units.add(part.unit("A" + units.size())));
                    return request(total, units);
                })
                .withoutEdgeCases();
    }

    /** The request of some weights and nothing else. */
    private static Allocation pro(long total, Map<String, Ratio> weights) {
        return Allocate.numberOf(total)
                .households()
                .weightedByRatios(weights)
                .largestRemainder()
                .orElseThrow();
    }

    private static Map<String, Ratio> coded(List<Long> weights) {
        Map<String, Ratio> coded = new TreeMap<>();
        weights.forEach(weight -> coded.put("A" + (1_000 + coded.size()), Ratio.of(weight)));
        return coded;
    }

    /** All ways to give each unit a number that it may have; a unit without weight may have its floor alone. */
    private static boolean canBeMet(AllocationRequest request, int index, long left) {
        if (index == request.units().size()) {
            return left == 0;
        }
        AllocationUnit unit = request.units().get(index);
        for (long number = 0; number <= left; number++) {
            boolean allowed = number >= unit.floor()
                    && unit.cap().orElse(number) >= number
                    && unit.current().orElse(number) >= number
                    && unit.locked().orElse(number) == number
                    && (unit.weight().signum() > 0 || unit.locked().isPresent() || number == unit.floor());
            if (allowed && canBeMet(request, index + 1, left - number)) {
                return true;
            }
        }
        return false;
    }

    @Property
    void r8_isImpossibleIfAndOnlyIfNoNumbersWouldDo(@ForAll("requests") AllocationRequest request) {
        assertThat(request.largestRemainder().allocation().isPresent())
                .isEqualTo(canBeMet(request, 0, request.total()));
    }

    @Property
    void r8_sumIsPreservedWithinFloorAndCap(@ForAll("requests") AllocationRequest request) {
        request.largestRemainder().allocation().ifPresent(allocation -> {
            assertThat(allocation.sum()).isEqualTo(request.total());
            for (AllocationUnit unit : request.units()) {
                long number = allocation.of(unit.code());
                assertThat(number).isGreaterThanOrEqualTo(unit.floor());
                assertThat(number).isLessThanOrEqualTo(unit.cap().orElse(number));
                assertThat(number).isLessThanOrEqualTo(unit.current().orElse(number));
                assertThat(number).isEqualTo(unit.locked().orElse(number));
            }
        });
    }

    /** One factor for all: what tells the quotas from any others that add up. */
    @Property
    void quotasFollowTheWeightsWhereNoBoundDecides(@ForAll("requests") AllocationRequest request) {
        request.largestRemainder().allocation().ifPresent(allocation -> {
            assertThat(allocation.shares().stream().map(AllocationShare::quota).reduce(Ratio.ZERO, Ratio::plus))
                    .isEqualTo(Ratio.of(request.total()));
            for (AllocationUnit one : request.units()) {
                for (AllocationUnit other : request.units()) {
                    checkProportion(allocation, one, other);
                }
            }
        });
    }

    /** A unit that could have less never has more per weight than one that could have more. */
    private static void checkProportion(Allocation allocation, AllocationUnit one, AllocationUnit other) {
        AllocationShare share = allocation.share(one.code());
        AllocationShare against = allocation.share(other.code());
        boolean free = one.locked().isEmpty() && other.locked().isEmpty();
        boolean couldLess = share.quota().compareTo(Ratio.of(one.floor())) > 0;
        boolean couldMore = other.limit()
                .map(limit -> against.quota().compareTo(Ratio.of(limit)) < 0)
                .orElse(true);
        if (free && couldLess && couldMore) {
            assertThat(share.quota().times(other.weight()))
                    .isLessThanOrEqualTo(against.quota().times(one.weight()));
        }
    }

    @Property
    void theLargestRemaindersAreRoundedUp(@ForAll("requests") AllocationRequest request) {
        request.largestRemainder().allocation().ifPresent(allocation -> {
            for (AllocationShare up : allocation.shares()) {
                for (AllocationShare down : allocation.shares()) {
                    if (up.roundedUp() && !down.roundedUp()) {
                        int order = up.remainder().compareTo(down.remainder());
                        assertThat(order > 0 || (order == 0 && up.code().compareTo(down.code()) < 0))
                                .isTrue();
                    }
                }
            }
        });
    }

    @Property
    void theOrderOfTheUnitsMakesNoDifference(@ForAll("requests") AllocationRequest request, @ForAll long seed) {
        List<AllocationUnit> shuffled = new ArrayList<>(request.units());
        Collections.shuffle(shuffled, new Random(seed));

        AllocationRequest again = request(request.total(), shuffled);

        assertThat(again).isEqualTo(request);
        assertThat(again.largestRemainder()).isEqualTo(request.largestRemainder());
        again.largestRemainder()
                .allocation()
                .ifPresent(allocation -> assertThat(allocation.shares())
                        .isEqualTo(request.largestRemainder().orElseThrow().shares()));
    }

    @Property
    void aGreaterWeightWithTheSameBoundsNeverGetsLess(@ForAll("requests") AllocationRequest request) {
        request.largestRemainder().allocation().ifPresent(allocation -> {
            for (AllocationUnit one : request.units()) {
                for (AllocationUnit other : request.units()) {
                    boolean same = one.floor() == other.floor()
                            && one.limit().equals(other.limit())
                            && one.locked().equals(other.locked());
                    if (same && one.weight().compareTo(other.weight()) > 0) {
                        assertThat(allocation.of(one.code())).isGreaterThanOrEqualTo(allocation.of(other.code()));
                    }
                }
            }
        });
    }

    @Property
    void aGreaterWeightOfItsOwnNeverCostsAUnit(
            @ForAll("requests") AllocationRequest request,
            @ForAll @IntRange(max = 3) int index,
            @ForAll @LongRange(min = 1, max = 5) long more) {
        List<AllocationUnit> units = new ArrayList<>(request.units());
        AllocationUnit unit = units.get(index % units.size());
        units.set(
                index % units.size(),
                unit.toBuilder().weight(unit.weight().plus(Ratio.of(more))).build());

        Optional<Allocation> before = request.largestRemainder().allocation();
        Optional<Allocation> after =
                request(request.total(), units).largestRemainder().allocation();

        before.ifPresent(allocation ->
                assertThat(after.orElseThrow().of(unit.code())).isGreaterThanOrEqualTo(allocation.of(unit.code())));
    }

    @Property
    void onlyTheProportionsOfTheWeightsMatter(
            @ForAll("requests") AllocationRequest request,
            @ForAll @LongRange(min = 1, max = 1_000) long above,
            @ForAll @LongRange(min = 1, max = 1_000) long below) {
        AllocationRequest scaled = request(
                request.total(),
                request.units().stream()
                        .map(unit -> unit.toBuilder()
                                .weight(unit.weight().times(Ratio.of(above, below)))
                                .build())
                        .toList());

        assertThat(scaled.largestRemainder().allocation().map(Allocation::shares))
                .isEqualTo(request.largestRemainder().allocation().map(Allocation::shares));
    }

    @Property
    void withoutBoundsEachGetsItsExactShareRoundedUpOrDown(
            @ForAll @LongRange(max = 1_000_000_000_000L) long total,
            @ForAll @Size(min = 1, max = 40) List<@LongRange(max = 100_000_000L) Long> weights) {
        long sum = weights.stream().mapToLong(Long::longValue).sum();
        if (sum == 0) {
            return;
        }
        Allocation allocation = pro(total, coded(weights));

        assertThat(allocation.sum()).isEqualTo(total);
        for (int i = 0; i < weights.size(); i++) {
            Ratio exact = Ratio.of(total).times(Ratio.of(weights.get(i), sum));
            AllocationShare share = allocation.shares().get(i);
            assertThat(share.quota()).isEqualTo(exact);
            assertThat(Ratio.of(share.number()).minus(exact)).isBetween(Ratio.of(-1), Ratio.ONE);
            assertThat(share.number() == exact.floor().longValueExact()
                            || share.number() == exact.ceiling().longValueExact())
                    .isTrue();
        }
    }

    @Property
    void aLevelRollsUpFromTheUnits(
            @ForAll @Size(min = 1, max = 20) List<@LongRange(max = 5_000) Long> poor,
            @ForAll @IntRange(max = 100) int percentLeft) {
        Map<String, Long> current = coded(poor).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().numerator().longValueExact()));
        long level = poor.stream().mapToLong(Long::longValue).sum() * percentLeft / 100;

        Allocation allocation = Allocate.downTo(level)
                .households()
                .among(current)
                .largestRemainder()
                .orElseThrow();

        assertThat(allocation.shares().stream()
                        .mapToLong(share -> share.left().orElseThrow())
                        .sum())
                .isEqualTo(level);
    }

    /** Whoever changes the total by what the only obstacle says gets an allocation. */
    @Property
    void anObstacleTellsByHowMuch(@ForAll("requests") AllocationRequest request) {
        if (request.largestRemainder() instanceof Impossible impossible
                && impossible.obstacles().size() == 1) {
            Obstacle only = impossible.obstacles().get(0);
            switch (only.constraint()) {
                case CAPS, WEIGHTS -> checkPossible(request, request.total() - only.by());
                case FLOORS -> checkPossible(request, request.total() + only.by());
                default -> assertThat(only.by()).isPositive();
            }
        }
    }

    private static void checkPossible(AllocationRequest request, long total) {
        assertThat(request(total, request.units()).largestRemainder()).isInstanceOf(Allocation.class);
    }
}
