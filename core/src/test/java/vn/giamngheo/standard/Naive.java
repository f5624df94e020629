package vn.giamngheo.standard;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import vn.giamngheo.household.DeprivationIndicator;
import vn.giamngheo.household.Household;
import vn.giamngheo.household.Income;
import vn.giamngheo.place.AreaType;

/**
 * The meaning of conditions by the plain reading of their definition, by multiplying income and line out for one
 * household after the other: what the tables of the library are compared with.
 */
final class Naive {

    /** A household as a rule sees it. */
    record Case(AreaType area, int persons, long total, int months, Set<DeprivationIndicator> deprived) {

        static Case of(Household household) {
            Income.OfHousehold income = (Income.OfHousehold) household.income().orElseThrow();
            return new Case(
                    household.area().orElseThrow(),
                    household.size().orElseThrow(),
                    income.total().dong(),
                    income.months(),
                    Set.copyOf(household.deprivations().deprived()));
        }
    }

    /** The numbers that conditions name. */
    record Numbers(LinePeriod period, Map<AreaType, Map<ParameterId, Long>> lines, Map<ParameterId, Integer> cutoffs) {

        static Numbers of(PovertyStandard standard) {
            Map<AreaType, Map<ParameterId, Long>> lines = List.of(AreaType.values()).stream()
                    .collect(Collectors.toMap(
                            area -> area,
                            area -> standard.lines().stream()
                                    .collect(Collectors.toMap(
                                            IncomeLine::id,
                                            line -> line.in(area).get().dong()))));
            return new Numbers(
                    standard.linePeriod(),
                    lines,
                    standard.cutoffs().stream()
                            .collect(Collectors.toMap(
                                    CountCutoff::id, cutoff -> cutoff.count().get())));
        }
    }

    private Naive() {}

    static boolean holds(Condition condition, Case one, Numbers numbers) {
        if (condition instanceof Condition.Income income) {
            long line = numbers.lines().get(one.area()).get(income.line());
            // total / (persons × months) against line / months of the period
            return holds(
                    income.comparison(),
                    one.total() * numbers.period().months(),
                    Math.multiplyExact(line, (long) one.persons() * one.months()));
        }
        if (condition instanceof Condition.Deprivations count) {
            return holds(
                    count.comparison(), one.deprived().size(), numbers.cutoffs().get(count.cutoff()));
        }
        if (condition instanceof Condition.DeprivedInAll all) {
            return one.deprived().containsAll(all.indicators());
        }
        if (condition instanceof Condition.AllOf all) {
            return all.of().stream().allMatch(part -> holds(part, one, numbers));
        }
        return ((Condition.AnyOf) condition).of().stream().anyMatch(part -> holds(part, one, numbers));
    }

    private static boolean holds(Comparison comparison, long number, long boundary) {
        return switch (comparison) {
            case AT_MOST -> number <= boundary;
            case BELOW -> number < boundary;
            case ABOVE -> number > boundary;
            case AT_LEAST -> number >= boundary;
        };
    }

    /** 2 for poor, 1 for near-poor, 0 for all else. */
    static int reach(PovertyStandard standard, Case one) {
        Set<DeprivationIndicator> own = standard.indicators().stream()
                .map(IndicatorRule::indicator)
                .filter(one.deprived()::contains)
                .collect(Collectors.toSet());
        Case seen = new Case(one.area(), one.persons(), one.total(), one.months(), own);
        Numbers numbers = Numbers.of(standard);
        return standard.rows().stream()
                .filter(row -> holds(row.when(), seen, numbers))
                .mapToInt(
                        row -> row.status() == PovertyStatus.POOR ? 2 : row.status() == PovertyStatus.NEAR_POOR ? 1 : 0)
                .max()
                .orElse(0);
    }

    /** Households of 1 to 3 persons around every line, over 1 and 12 months, with every set of deprivations. */
    static List<Case> around(List<Long> monthly, List<Long> yearly, List<DeprivationIndicator> indicators) {
        List<Case> cases = new ArrayList<>();
        for (Set<DeprivationIndicator> deprived : subsets(indicators)) {
            for (AreaType area : AreaType.values()) {
                for (int persons = 1; persons <= 3; persons++) {
                    for (int months : new int[] {1, 12}) {
                        int heads = persons;
                        LongStream.concat(
                                        monthly.stream().mapToLong(line -> line * heads * months),
                                        yearly.stream().mapToLong(line -> line * heads * months / 12))
                                .flatMap(total -> LongStream.rangeClosed(total - 2, total + 3))
                                .distinct()
                                .forEach(total -> cases.add(new Case(area, heads, total, months, deprived)));
                        cases.add(new Case(area, persons, 0, months, deprived));
                    }
                }
            }
        }
        return cases;
    }

    private static List<Set<DeprivationIndicator>> subsets(List<DeprivationIndicator> indicators) {
        return IntStream.range(0, 1 << indicators.size())
                .mapToObj(mask -> IntStream.range(0, indicators.size())
                        .filter(i -> (mask & (1 << i)) != 0)
                        .mapToObj(indicators::get)
                        .collect(Collectors.toSet()))
                .toList();
    }
}
