package vn.giamngheo.benchmarks.measure;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import vn.giamngheo.household.DeprivationIndicator;
import vn.giamngheo.measure.Groups;
import vn.giamngheo.measure.IndicatorWeight;
import vn.giamngheo.measure.IndicatorWeights;
import vn.giamngheo.measure.PatternTable;
import vn.giamngheo.measure.PatternTally;
import vn.giamngheo.measure.Unit;
import vn.giamngheo.quantity.Ratio;
import vn.giamngheo.standard.Dimension;
import vn.giamngheo.survey.Sample;
import vn.giamngheo.survey.SamplingUnit;
import vn.giamngheo.survey.SurveyDesign;

/**
 * The synthetic households of a sample.
 *
 * @param rows the rows of their file, each by the names of its columns
 */
record SurveyHouseholds(List<Map<String, String>> rows) {

    private static final List<DeprivationIndicator> INDICATORS = IntStream.rangeClosed(1, 12)
            .mapToObj(i -> DeprivationIndicator.of(i < 10 ? "d0" + i : "d" + i))
            .toList();

    /** Those of a file. */
    static SurveyHouseholds read(Path file) throws IOException {
        return new SurveyHouseholds(rows(file));
    }

    /** The weights of a scheme of a file. */
    static IndicatorWeights scheme(Path file, String name) throws IOException {
        return IndicatorWeights.of(rows(file).stream()
                .filter(row -> row.get("scheme").equals(name))
                .map(row -> new IndicatorWeight(
                        DeprivationIndicator.of(row.get("indicator")),
                        Dimension.of(row.get("dimension").toLowerCase(Locale.ROOT)),
                        Ratio.parse(row.get("weight"))))
                .toList());
    }

    /** The rows of a file by the names of its columns; lines with # are remarks. */
    static List<Map<String, String>> rows(Path file) throws IOException {
        List<String[]> lines = Files.readAllLines(file).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split(",", -1))
                .toList();
        return lines.stream().skip(1).map(cells -> named(lines.get(0), cells)).toList();
    }

    private static Map<String, String> named(String[] names, String[] cells) {
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < names.length; i++) {
            row.put(names[i], cells[i]);
        }
        return row;
    }

    /** Those of a group such as {@code area:1}; {@code all} is everybody. */
    SurveyHouseholds of(String group) {
        String[] part = group.split(":", -1);
        return group.equals("all")
                ? this
                : new SurveyHouseholds(rows.stream()
                        .filter(row -> row.get(part[0]).equals(part[1]))
                        .toList());
    }

    /** Those of sampled units whose number divided by five leaves another rest. */
    SurveyHouseholds without(int rest) {
        return new SurveyHouseholds(
                rows.stream().filter(row -> number(row, "psu") % 5 != rest).toList());
    }

    /** Small ones, up to three members, or larger ones. */
    SurveyHouseholds small(boolean small) {
        return new SurveyHouseholds(rows.stream()
                .filter(row -> (number(row, "hh_size") <= 3) == small)
                .toList());
    }

    /** A year later: every third one is no longer deprived in d04. */
    SurveyHouseholds later() {
        return new SurveyHouseholds(rows.stream().map(SurveyHouseholds::later).toList());
    }

    private static Map<String, String> later(Map<String, String> row) {
        Map<String, String> later = new LinkedHashMap<>(row);
        if (number(row, "hh_id") % 3 == 0) {
            later.put("d04", "0");
        }
        return later;
    }

    private static int number(Map<String, String> row, String column) {
        return Integer.parseInt(row.get(column));
    }

    private static SamplingUnit samplingUnit(Map<String, String> row) {
        return new SamplingUnit(row.get("stratum"), row.get("psu"));
    }

    SurveyDesign design() {
        return SurveyDesign.of(rows.stream().map(SurveyHouseholds::samplingUnit).toList());
    }

    /** What is counted of each sampled unit. */
    <U extends Unit.Sampled> Sample<U> sample(SurveyDesign design, U unit) {
        Map<SamplingUnit, PatternTally<U>> tallies = new TreeMap<>();
        for (Map<String, String> row : rows) {
            long weight = new BigDecimal(row.get("weight")).movePointRight(2).longValueExact();
            long members = unit instanceof Unit.OfPersons ? number(row, "hh_size") : 1;
            tallies.computeIfAbsent(samplingUnit(row), key -> PatternTally.of(INDICATORS, unit))
                    .add(deprived(row), weight * members);
        }
        Map<SamplingUnit, PatternTable<U>> tables = new TreeMap<>();
        tallies.forEach((key, tally) -> tables.put(key, tally.toTable()));
        return Sample.of(design, Groups.of(tables));
    }

    private static long deprived(Map<String, String> row) {
        return IntStream.range(0, INDICATORS.size())
                .filter(i -> row.get(INDICATORS.get(i).code()).equals("1"))
                .mapToLong(i -> 1L << i)
                .sum();
    }
}
