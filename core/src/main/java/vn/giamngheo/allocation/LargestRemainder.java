package vn.giamngheo.allocation;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.giamngheo.quantity.Ratio;

/** Shares out what can be shared out: {@link Feasibility} found no obstacle. */
final class LargestRemainder {

    /** A unit with its weight as a whole number. */
    private record Weighted(AllocationUnit unit, BigInteger weight) {

        /** The factor from which on the unit is no longer below a bound. */
        Ratio reaches(long bound) {
            return Ratio.of(BigInteger.valueOf(bound), weight);
        }

        /** What the unit gets, before rounding, with a factor. */
        Quota quota(Ratio factor) {
            Ratio byWeight = factor.times(Ratio.of(weight, BigInteger.ONE));
            Ratio floor = Ratio.of(unit.floor());
            if (byWeight.compareTo(floor) < 0) {
                return new Quota(unit, floor, ShareBound.FLOOR);
            }
            Optional<Ratio> exceeded = unit.limit().map(Ratio::of).filter(limit -> byWeight.compareTo(limit) > 0);
            return exceeded.map(limit -> new Quota(unit, limit, ShareBound.CAP))
                    .orElseGet(() -> new Quota(unit, byWeight, ShareBound.NONE));
        }
    }

    private record Quota(AllocationUnit unit, Ratio amount, ShareBound bound) {

        long whole() {
            return amount.floor().longValueExact();
        }

        Ratio fraction() {
            return amount.minus(Ratio.of(whole()));
        }

        AllocationShare share(boolean up) {
            long number = up ? whole() + 1 : whole();
            return new AllocationShare(
                    unit.code(), number, amount, bound, unit.current().map(current -> current - number));
        }
    }

    /**
     * Where the sum of the quotas, as a function of the factor, changes its slope: a unit leaves its floor, or meets
     * the most it can take.
     */
    private record Bend(Ratio factor, BigInteger constant, BigInteger slope) {}

    private LargestRemainder() {}

    /** In the order of the units, which is that of the codes. */
    static List<AllocationShare> shares(AllocationRequest request) {
        List<Quota> quotas = quotas(request);
        long left = request.total() - quotas.stream().mapToLong(Quota::whole).sum();
        Set<String> up = new HashSet<>();
        quotas.stream()
                .sorted(Comparator.comparing(Quota::fraction)
                        .reversed()
                        .thenComparing(quota -> quota.unit().code()))
                .limit(left)
                .forEach(quota -> up.add(quota.unit().code()));
        return quotas.stream()
                .map(quota -> quota.share(up.contains(quota.unit().code())))
                .toList();
    }

    private static List<Quota> quotas(AllocationRequest request) {
        List<BigInteger> weights = WholeWeights.of(request.units()).orElseThrow();
        List<Weighted> all = new ArrayList<>();
        for (AllocationUnit unit : request.units()) {
            all.add(new Weighted(unit, weights.get(all.size())));
        }
        Ratio factor = factor(
                all.stream().filter(each -> each.unit().locked().isEmpty()).toList(),
                BigInteger.valueOf(request.total()
                        - all.stream()
                                .mapToLong(each -> each.unit().locked().orElse(0L))
                                .sum()));
        return all.stream()
                .map(each -> each.unit()
                        .locked()
                        .map(number -> new Quota(each.unit(), Ratio.of(number), ShareBound.LOCKED))
                        .orElseGet(() -> each.quota(factor)))
                .toList();
    }

    /**
     * The factor with which the quotas add up to the total. Their sum is {@code constant + slope × factor} between two
     * bends, does not fall, and begins with the sum of the floors.
     */
    private static Ratio factor(List<Weighted> free, BigInteger total) {
        BigInteger constant = free.stream()
                .map(each -> BigInteger.valueOf(each.unit().floor()))
                .reduce(BigInteger.ZERO, BigInteger::add);
        BigInteger slope = BigInteger.ZERO;
        for (Bend bend : bends(free)) {
            Ratio sum = whole(constant).plus(whole(slope).times(bend.factor()));
            if (sum.compareTo(whole(total)) >= 0) {
                break;
            }
            constant = constant.add(bend.constant());
            slope = slope.add(bend.slope());
        }
        // Without a slope the floors alone are the total, and every quota is its floor: below any weight there is.
        return slope.signum() == 0 ? Ratio.ZERO : Ratio.of(total.subtract(constant), slope);
    }

    private static List<Bend> bends(List<Weighted> free) {
        List<Bend> bends = new ArrayList<>();
        for (Weighted each : free) {
            if (each.weight().signum() > 0) {
                bends.add(new Bend(
                        each.reaches(each.unit().floor()),
                        BigInteger.valueOf(-each.unit().floor()),
                        each.weight()));
                each.unit()
                        .limit()
                        .ifPresent(limit -> bends.add(new Bend(
                                each.reaches(limit),
                                BigInteger.valueOf(limit),
                                each.weight().negate())));
            }
        }
        bends.sort(Comparator.comparing(Bend::factor));
        return bends;
    }

    private static Ratio whole(BigInteger number) {
        return Ratio.of(number, BigInteger.ONE);
    }
}
