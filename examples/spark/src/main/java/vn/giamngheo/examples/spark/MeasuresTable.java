package vn.giamngheo.examples.spark;

import static vn.giamngheo.text.Language.VIETNAMESE;

import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.giamngheo.measure.AlkireFoster;
import vn.giamngheo.measure.Groups;
import vn.giamngheo.measure.Unit;
import vn.giamngheo.monetary.LineRule;
import vn.giamngheo.monetary.MonetaryPoverty;
import vn.giamngheo.place.Province;
import vn.giamngheo.quantity.Ratio;
import vn.giamngheo.quantity.RatioRange;
import vn.giamngheo.standard.PovertyStatus;

/** What was measured in lines of a terminal, a province a line. */
final class MeasuresTable {

    private static final List<String> HEAD =
            List.of("Tỉnh, thành phố", "dòng", "lỗi", "hộ nghèo", "cận nghèo", "H", "A", "M0", "FGT0", "FGT1", "FGT2");

    private MeasuresTable() {}

    static void print(Groups<String, HouseholdCounts> provinces, PrintStream out) {
        List<List<String>> lines = Stream.of(
                        Stream.of(HEAD),
                        provinces.asMap().entrySet().stream().map(one -> line(name(one.getKey()), one.getValue())),
                        provinces.total().stream().map(all -> line("Cả nước", all)))
                .flatMap(part -> part)
                .toList();
        int[] widths = IntStream.range(0, HEAD.size())
                .map(column -> lines.stream()
                        .mapToInt(line -> line.get(column).length())
                        .max()
                        .orElse(0))
                .toArray();
        lines.forEach(line -> out.println(IntStream.range(0, widths.length)
                .mapToObj(column -> padded(line.get(column), widths[column], column == 0))
                .collect(Collectors.joining("  "))));
    }

    private static String padded(String text, int width, boolean left) {
        String blanks = " ".repeat(width - text.length());
        return left ? text + blanks : blanks + text;
    }

    private static String name(String code) {
        return code.equals(ReadRow.NOWHERE)
                ? "(không rõ)"
                : Province.current(code).name();
    }

    private static List<String> line(String name, HouseholdCounts counts) {
        AlkireFoster<Unit.SampledPersons> deprivation = counts.deprivation();
        MonetaryPoverty<Unit.SampledPersons> income = counts.income();
        return List.of(
                name,
                VIETNAMESE.notation().format(counts.rows()),
                VIETNAMESE.notation().format(counts.broken()),
                range(counts.rate(PovertyStatus.POOR)),
                range(counts.rate(PovertyStatus.NEAR_POOR)),
                percent(deprivation.headcountRatio()),
                percent(deprivation.intensity()),
                percent(deprivation.adjustedHeadcountRatio()),
                percent(income.fgt0(LineRule.AT_MOST)),
                percent(income.fgt1()),
                percent(income.fgt2()));
    }

    private static String percent(Optional<Ratio> ratio) {
        return ratio.map(one -> one.percentIn(VIETNAMESE, 2)).orElse("–");
    }

    private static String range(Optional<RatioRange> range) {
        Optional<String> min = range.map(one -> one.min().percentIn(VIETNAMESE, 2));
        Optional<String> max = range.map(one -> one.max().percentIn(VIETNAMESE, 2));
        return min.equals(max) ? min.orElse("–") : min.orElseThrow() + "–" + max.orElseThrow();
    }
}
