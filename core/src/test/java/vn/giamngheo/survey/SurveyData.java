package vn.giamngheo.survey;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
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

/** Two thousand synthetic households of 200 sampled units in 12 strata. */
final class SurveyData {

    /** d01 to d12. */
    static final List<DeprivationIndicator> INDICATORS = IntStream.rangeClosed(1, 12)
            .mapToObj(i -> DeprivationIndicator.of(i < 10 ? "d0" + i : "d" + i))
            .toList();

    /** A household; the weight is in hundredths, and deprivations are bits, the lowest d01. */
    record Row(
            int id,
            String province,
            String region,
            String area,
            SamplingUnit unit,
            long weight,
            int size,
            long deprived) {

        boolean isOf(String group) {
            String[] part = group.split(":", -1);
            return switch (part[0]) {
                case "all" -> true;
                case "area" -> area.equals(part[1]);
                case "region" -> region.equals(part[1]);
                case "province" -> province.equals(part[1]);
                default -> throw new IllegalArgumentException(group);
            };
        }

        int psu() {
            return Integer.parseInt(unit.psu());
        }

        /** The same household a year later: one in three is no longer deprived in d04. */
        Row later() {
            return id % 3 == 0 ? new Row(id, province, region, area, unit, weight, size, deprived & ~0b1000L) : this;
        }
    }

    private SurveyData() {}

    static List<Row> households() {
        return rows("/vn/giamngheo/measure/hh2000.csv").stream()
                .map(SurveyData::household)
                .toList();
    }

    private static Row household(Map<String, String> row) {
        return new Row(
                Integer.parseInt(row.get("hh_id")),
                row.get("province"),
                row.get("region"),
                row.get("area"),
                new SamplingUnit(row.get("stratum"), row.get("psu")),
                new BigDecimal(row.get("weight")).movePointRight(2).longValueExact(),
                Integer.parseInt(row.get("hh_size")),
                IntStream.range(0, INDICATORS.size())
                        .filter(i -> row.get(INDICATORS.get(i).code()).equals("1"))
                        .mapToLong(i -> 1L << i)
                        .sum());
    }

    static IndicatorWeights scheme(String name) {
        return IndicatorWeights.of(rows("/vn/giamngheo/measure/schemes.csv").stream()
                .filter(row -> row.get("scheme").equals(name))
                .map(row -> new IndicatorWeight(
                        DeprivationIndicator.of(row.get("indicator")),
                        Dimension.of(row.get("dimension").toLowerCase(Locale.ROOT)),
                        Ratio.parse(row.get("weight"))))
                .toList());
    }

    static SurveyDesign design(List<Row> rows) {
        return SurveyDesign.of(rows.stream().map(Row::unit).toList());
    }

    static <U extends Unit.Sampled> Sample<U> sample(
            SurveyDesign design, List<Row> rows, U unit, ToLongFunction<Row> weight) {
        return Sample.of(design, tables(rows, unit, weight));
    }

    static <U extends Unit> Groups<SamplingUnit, PatternTable<U>> tables(
            List<Row> rows, U unit, ToLongFunction<Row> weight) {
        Map<SamplingUnit, PatternTally<U>> tallies = new TreeMap<>();
        rows.forEach(row -> tallies.computeIfAbsent(row.unit(), one -> PatternTally.of(INDICATORS, unit))
                .add(row.deprived(), weight.applyAsLong(row)));
        Map<SamplingUnit, PatternTable<U>> tables = new TreeMap<>();
        tallies.forEach((key, tally) -> tables.put(key, tally.toTable()));
        return Groups.of(tables);
    }

    /** The rows of a file by the names of its columns; lines with # are remarks. */
    static List<Map<String, String>> rows(String file) {
        List<String> lines =
                text(file).lines().filter(line -> !line.startsWith("#")).toList();
        String[] names = lines.get(0).split(",", -1);
        return lines.stream()
                .skip(1)
                .map(line -> named(names, line.split(",", -1)))
                .toList();
    }

    private static Map<String, String> named(String[] names, String[] cells) {
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < names.length; i++) {
            row.put(names[i], cells[i]);
        }
        return row;
    }

    private static String text(String file) {
        try (InputStream in = SurveyData.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
