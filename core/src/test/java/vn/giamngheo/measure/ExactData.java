package vn.giamngheo.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.giamngheo.household.DeprivationIndicator;
import vn.giamngheo.quantity.Ratio;
import vn.giamngheo.standard.Dimension;

/** Two thousand synthetic households, and what rational arithmetic of another program makes of them. */
public final class ExactData {

    /** The number of indicators of {@link #households()}. */
    public static final int INDICATORS = 12;

    /**
     * A household of the file.
     *
     * @param id its number
     * @param province from 1 to 63
     * @param region from 1 to 6
     * @param area 1 urban, 2 rural
     * @param stratum the stratum of the sample
     * @param psu the primary sampling unit
     * @param weight the sampling weight, in hundredths
     * @param size its members
     * @param income đồng per person and month
     * @param deprived a bit for each indicator deprived in, the lowest for d01
     */
    public record Row(
            int id,
            int province,
            int region,
            int area,
            int stratum,
            int psu,
            long weight,
            int size,
            long income,
            long deprived) {

        /**
         * What it counts.
         *
         * @param mode {@code none}, {@code hh} or {@code person}
         */
        public long weightBy(String mode) {
            return switch (mode) {
                case "none" -> 1;
                case "hh" -> weight;
                case "person" -> weight * size;
                default -> throw new IllegalArgumentException(mode);
            };
        }

        /**
         * Of which group of a variable of the answers it is.
         *
         * @param variable {@code nat}, {@code area}, {@code region} or {@code province}
         */
        public String group(String variable) {
            return switch (variable) {
                case "nat" -> "all";
                case "area" -> Integer.toString(area);
                case "region" -> Integer.toString(region);
                case "province" -> Integer.toString(province);
                default -> throw new IllegalArgumentException(variable);
            };
        }
    }

    private ExactData() {}

    /** All households, in the order of the file. */
    public static List<Row> households() {
        return rows("hh2000.csv").stream()
                .map(row -> new Row(
                        Integer.parseInt(row.get("hh_id")),
                        Integer.parseInt(row.get("province")),
                        Integer.parseInt(row.get("region")),
                        Integer.parseInt(row.get("area")),
                        Integer.parseInt(row.get("stratum")),
                        Integer.parseInt(row.get("psu")),
                        new BigDecimal(row.get("weight")).movePointRight(2).longValueExact(),
                        Integer.parseInt(row.get("hh_size")),
                        Long.parseLong(row.get("income")),
                        bits(row)))
                .toList();
    }

    private static long bits(Map<String, String> row) {
        return IntStream.range(0, INDICATORS)
                .filter(i -> row.get(indicators().get(i).code()).equals("1"))
                .mapToLong(i -> 1L << i)
                .sum();
    }

    /** d01 to d12. */
    public static List<DeprivationIndicator> indicators() {
        return IntStream.rangeClosed(1, INDICATORS)
                .mapToObj(i -> DeprivationIndicator.of(i < 10 ? "d0" + i : "d" + i))
                .toList();
    }

    /** What a way of weighting counts: {@code none}, {@code hh} or {@code person}. */
    public static Unit unit(String mode) {
        return switch (mode) {
            case "none" -> Unit.HOUSEHOLDS;
            case "hh" -> Unit.sampledHouseholds(2);
            case "person" -> Unit.sampledPersons(2);
            default -> throw new IllegalArgumentException(mode);
        };
    }

    /** The weights of a scheme: {@code equal12}, {@code nested6} or {@code vn6x2}. */
    public static IndicatorWeights scheme(String name) {
        return IndicatorWeights.of(rows("schemes.csv").stream()
                .filter(row -> row.get("scheme").equals(name))
                .map(ExactData::weight)
                .toList());
    }

    /** A row with indicator, dimension and weight. */
    public static IndicatorWeight weight(Map<String, String> row) {
        return new IndicatorWeight(
                DeprivationIndicator.of(code(row.get("indicator"))),
                Dimension.of(code(row.get("dimension"))),
                Ratio.parse(row.get("weight")));
    }

    /** A code of our shape for a name of the files. */
    public static String code(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The fraction that a text gives, in lowest terms or not. */
    public static Ratio fraction(String text) {
        String[] parts = text.split("/", -1);
        return Ratio.of(new BigInteger(parts[0]), new BigInteger(parts.length == 1 ? "1" : parts[1]));
    }

    /** Holds a result to a fraction and the number of double precision nearest to it; empty texts are no result. */
    public static void assertEqual(Optional<Ratio> actual, String exact, String rounded) {
        assertThat(actual).isEqualTo(exact.isEmpty() ? Optional.empty() : Optional.of(fraction(exact)));
        assertNearest(actual, rounded);
    }

    /** Holds a result to the number of double precision nearest to it; an empty text is no result. */
    public static void assertNearest(Optional<Ratio> actual, String rounded) {
        assertThat(actual.map(ExactData::nearest))
                .isEqualTo(rounded.isEmpty() ? Optional.empty() : Optional.of(Double.valueOf(rounded)));
    }

    private static double nearest(Ratio ratio) {
        return new BigDecimal(ratio.numerator())
                .divide(new BigDecimal(ratio.denominator()), new MathContext(60))
                .doubleValue();
    }

    /** The rows of a file by the names of its columns. */
    public static List<Map<String, String>> rows(String file) {
        List<String> lines = text(file).lines().toList();
        List<String> names = cells(lines.get(0));
        return lines.stream().skip(1).map(line -> named(names, cells(line))).toList();
    }

    private static Map<String, String> named(List<String> names, List<String> cells) {
        assertThat(cells).hasSameSizeAs(names);
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < names.size(); i++) {
            row.put(names.get(i), cells.get(i));
        }
        return row;
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (char c : line.toCharArray()) {
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }

    private static String text(String file) {
        try (InputStream in = ExactData.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
