package vn.giamngheo.benchmarks.measure;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingDouble;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * H, A, M0 and twelve censored headcounts by province as people write them with streams, in doubles.
 *
 * @param headcount H
 * @param intensity A
 * @param adjusted M0
 * @param censored the share that is poor and deprived, by indicator
 */
record StreamMeasures(double headcount, double intensity, double adjusted, List<Double> censored) {

    private static final double[] WEIGHTS = DoubleStream.generate(() -> 1.0 / SurveyColumns.INDICATORS)
            .limit(SurveyColumns.INDICATORS)
            .toArray();

    private static double score(OwnRow row) {
        return IntStream.range(0, SurveyColumns.INDICATORS)
                .filter(row::isDeprived)
                .mapToDouble(i -> WEIGHTS[i])
                .sum();
    }

    /** The households of each province in a list, of which the poor are kept; then a stream for each measure. */
    static Map<Integer, StreamMeasures> byLists(List<OwnRow> rows, double k) {
        return rows.stream()
                .collect(groupingBy(OwnRow::province, collectingAndThen(toList(), province -> ofList(province, k))));
    }

    private static StreamMeasures ofList(List<OwnRow> rows, double k) {
        double population = rows.stream().mapToDouble(OwnRow::weight).sum();
        List<OwnRow> poor = rows.stream().filter(row -> score(row) >= k).toList();
        double ofPoor = poor.stream().mapToDouble(OwnRow::weight).sum();
        double scores =
                poor.stream().mapToDouble(row -> row.weight() * score(row)).sum();
        List<Double> censored = IntStream.range(0, SurveyColumns.INDICATORS)
                .mapToObj(i -> poor.stream()
                                .filter(row -> row.isDeprived(i))
                                .mapToDouble(OwnRow::weight)
                                .sum()
                        / population)
                .toList();
        return new StreamMeasures(ofPoor / population, scores / ofPoor, scores / population, censored);
    }

    /** A grouping for each measure. */
    static Map<Integer, Double> oneMeasure(List<OwnRow> rows, double k, int indicator) {
        return rows.stream()
                .collect(groupingBy(
                        OwnRow::province,
                        summingDouble(row -> score(row) >= k && row.isDeprived(indicator) ? row.weight() : 0)));
    }

    /** As many groupings as there are measures: sums of weights, of the poor, of their scores, and by indicator. */
    static List<Map<Integer, Double>> byMeasures(List<OwnRow> rows, double k) {
        Map<Integer, Double> population =
                rows.stream().collect(groupingBy(OwnRow::province, summingDouble(OwnRow::weight)));
        Map<Integer, Double> poor = rows.stream()
                .collect(groupingBy(OwnRow::province, summingDouble(row -> score(row) >= k ? row.weight() : 0)));
        Map<Integer, Double> scores = rows.stream()
                .collect(groupingBy(
                        OwnRow::province, summingDouble(row -> score(row) >= k ? row.weight() * score(row) : 0)));
        return Stream.concat(
                        Stream.of(population, poor, scores),
                        IntStream.range(0, SurveyColumns.INDICATORS).mapToObj(i -> oneMeasure(rows, k, i)))
                .toList();
    }
}
