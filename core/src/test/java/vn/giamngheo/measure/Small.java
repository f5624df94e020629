package vn.giamngheo.measure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import vn.giamngheo.household.DeprivationIndicator;
import vn.giamngheo.quantity.Ratio;
import vn.giamngheo.standard.Dimension;

/** The small published examples. */
final class Small {

    private Small() {}

    /** Indicators 1 to n, each a dimension of its own, all of one weight. */
    static IndicatorWeights equal(int size) {
        return IndicatorWeights.of(IntStream.rangeClosed(1, size)
                .mapToObj(i ->
                        new IndicatorWeight(DeprivationIndicator.of("i" + i), Dimension.of("d" + i), Ratio.of(1, size)))
                .toList());
    }

    /** The weights of the global index. */
    static IndicatorWeights global() {
        return IndicatorWeights.of(ExactData.rows("small/global-mpi-weights.csv").stream()
                .map(ExactData::weight)
                .toList());
    }

    /** Four persons with achievements, against the cut-off of each. */
    static PatternTable<Unit.Persons> afFourPersons() {
        List<Map<String, String>> rows = ExactData.rows("small/af-four-persons.csv");
        Map<String, String> cutoffs = rows.get(rows.size() - 1);
        PatternTally<Unit.Persons> tally = PatternTally.of(equal(4).indicators(), Unit.PERSONS);
        rows.subList(0, rows.size() - 1).forEach(row -> {
            List<Boolean> deprived = new ArrayList<>();
            List.of("income", "schooling", "health", "access")
                    .forEach(name -> deprived.add(
                            new BigDecimal(row.get(name)).compareTo(new BigDecimal(cutoffs.get(name))) < 0));
            tally.add(bits(deprived), 1);
        });
        return tally.toTable();
    }

    /** Persons of a file with a column of 0 or 1 for each indicator, in the order of the weights. */
    static PatternTable<Unit.Persons> persons(
            String file, List<String> columns, IndicatorWeights weights, Predicate<Map<String, String>> which) {
        PatternTally<Unit.Persons> tally = PatternTally.of(weights.indicators(), Unit.PERSONS);
        ExactData.rows(file).stream()
                .filter(which)
                .forEach(row -> tally.add(deprived(row, columns), Long.parseLong(row.getOrDefault("size", "1"))));
        return tally.toTable();
    }

    static long deprived(Map<String, String> row, List<String> columns) {
        return bits(columns.stream().map(column -> row.get(column).equals("1")).toList());
    }

    private static long bits(List<Boolean> deprived) {
        return IntStream.range(0, deprived.size())
                .filter(deprived::get)
                .mapToLong(i -> 1L << i)
                .sum();
    }
}
