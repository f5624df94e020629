package vn.giamngheo.examples.measure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.giamngheo.examples.document.Block;
import vn.giamngheo.examples.document.Document;
import vn.giamngheo.examples.document.Drawing;
import vn.giamngheo.examples.document.Text;
import vn.giamngheo.household.DeprivationIndicator;
import vn.giamngheo.measure.AlkireFoster;
import vn.giamngheo.measure.Unit;
import vn.giamngheo.quantity.Ratio;
import vn.giamngheo.standard.NationalStandards;
import vn.giamngheo.text.Language;

/** What was measured as a document: each figure drawn, and in a table beside it. */
final class MeasuresPage {

    private static final Language VI = Language.VIETNAMESE;
    private static final int DECIMALS = 2;
    private static final Block.Column NAME = new Block.Column("", Block.Column.Kind.SHORT);

    private MeasuresPage() {}

    static Document of(NationMeasured nation) {
        return new Document(
                VI,
                "Nghèo đa chiều của cả nước (dữ liệu giả định)",
                "Nội dung",
                List.of(
                        section("rates", "Tỷ lệ theo tỉnh", rates(nation)),
                        section("contributions", "Đóng góp của từng chỉ số", contributions(nation.atThree())),
                        section("cutoffs", "Kết quả theo ngưỡng thiếu hụt", cutoffs(nation.atEach()))));
    }

    private static Block section(String id, String title, Block block) {
        return new Block.Section(id, Text.plain(title), List.of(block));
    }

    private static Block rates(NationMeasured nation) {
        List<NationMeasured.Rates> provinces = nation.rates();
        return new Block.Chart(
                "rates-chart",
                "Tỷ lệ hộ nghèo theo tỉnh, thành phố",
                "Cả nước có " + VI.notation().format(nation.households()) + " hộ; tỷ lệ hộ nghèo là "
                        + percent(nation.ofTheNation().poor()) + ", hộ cận nghèo là "
                        + percent(nation.ofTheNation().nearPoor()) + ".",
                new Drawing.Bars(provinces.stream()
                        .map(one -> bar(one.name(), one.poor()))
                        .toList()),
                table(
                        "Tỷ lệ hộ nghèo và hộ cận nghèo",
                        List.of("Hộ nghèo", "Hộ cận nghèo"),
                        provinces,
                        one -> Stream.of(one.name(), percent(one.poor()), percent(one.nearPoor()))));
    }

    private static Block contributions(AlkireFoster<Unit.Households> measured) {
        List<AlkireFoster.OfIndicator> indicators = measured.indicators();
        return new Block.Chart(
                "contributions-chart",
                "Phần đóng góp của từng chỉ số vào chỉ số nghèo đa chiều M0",
                "Với ngưỡng thiếu hụt từ 3 trên 12 chỉ số trở lên: H = "
                        + percent(measured.headcountRatio().orElseThrow()) + ", A = "
                        + percent(measured.intensity().orElseThrow()) + ", M0 = "
                        + percent(measured.adjustedHeadcountRatio().orElseThrow()) + ".",
                new Drawing.Bars(indicators.stream()
                        .map(one ->
                                bar(name(one.weight().indicator()), one.share().orElse(Ratio.ZERO)))
                        .toList()),
                table(
                        "Tỷ lệ hộ thiếu hụt và phần đóng góp",
                        List.of("Thiếu hụt", "Nghèo và thiếu hụt", "Đóng góp"),
                        indicators,
                        one -> Stream.of(
                                name(one.weight().indicator()),
                                percent(one.uncensored()),
                                percent(one.censored()),
                                percent(one.share().orElse(Ratio.ZERO)))));
    }

    private static Block cutoffs(List<AlkireFoster<Unit.Households>> measured) {
        return new Block.Chart(
                "cutoffs-chart",
                "Tỷ lệ nghèo H và chỉ số M0 theo ngưỡng thiếu hụt",
                "Ngưỡng càng cao, càng ít hộ được coi là nghèo đa chiều.",
                new Drawing.Lines(
                        measured.stream()
                                .map(one -> new Drawing.Mark(
                                        twelfths(one), twelfths(one).toPlainString()))
                                .toList(),
                        List.of(
                                line("H", measured, one -> one.headcountRatio().orElseThrow(), false),
                                line(
                                        "M0",
                                        measured,
                                        one -> one.adjustedHeadcountRatio().orElseThrow(),
                                        true)),
                        "%"),
                table(
                        "Theo số chỉ số thiếu hụt ít nhất",
                        List.of("H", "A", "M0"),
                        measured,
                        one -> Stream.of(
                                "từ " + twelfths(one) + " chỉ số",
                                percent(one.headcountRatio().orElseThrow()),
                                one.intensity().map(MeasuresPage::percent).orElse("–"),
                                percent(one.adjustedHeadcountRatio().orElseThrow()))));
    }

    private static BigDecimal twelfths(AlkireFoster<?> measured) {
        return measured.cutoff().k().times(measured.weights().weights().size()).round(0, RoundingMode.UNNECESSARY);
    }

    private static Drawing.Line line(
            String name,
            List<AlkireFoster<Unit.Households>> measured,
            Function<AlkireFoster<Unit.Households>, Ratio> rate,
            boolean dashed) {
        return new Drawing.Line(
                name,
                measured.stream()
                        .map(one -> new Drawing.Point(twelfths(one), drawn(rate.apply(one))))
                        .toList(),
                dashed);
    }

    private static Drawing.Bar bar(String name, Ratio rate) {
        return new Drawing.Bar(name, drawn(rate), percent(rate));
    }

    /** Only for the eye; what is printed is rounded by itself. */
    private static BigDecimal drawn(Ratio rate) {
        return rate.percent().round(DECIMALS, RoundingMode.HALF_UP);
    }

    private static String percent(Ratio rate) {
        return rate.percentIn(VI, DECIMALS);
    }

    private static String name(DeprivationIndicator indicator) {
        return NationalStandards.VN_2022.indicators().stream()
                .filter(rule -> rule.indicator().equals(indicator))
                .findFirst()
                .orElseThrow()
                .name()
                .in(VI);
    }

    private static <T> Block.Table table(
            String caption, List<String> headings, List<T> things, Function<T, Stream<String>> cells) {
        List<Block.Column> columns = new ArrayList<>(List.of(NAME));
        headings.forEach(heading -> columns.add(new Block.Column(heading, Block.Column.Kind.AMOUNT)));
        List<Block.Row> rows = things.stream()
                .<Block.Row>map(thing -> new Block.Cells(cells.apply(thing)
                        .map(words -> Block.Cell.of(Text.plain(words)))
                        .toList()))
                .toList();
        return new Block.Table(caption, columns, rows);
    }
}
