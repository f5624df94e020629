package vn.giamngheo.examples.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import vn.giamngheo.text.Language;

class ChartTest {

    private static final Block.Table NUMBERS = new Block.Table(
            "Số liệu",
            List.of(new Block.Column("Mốc", Block.Column.Kind.SHORT)),
            List.of(new Block.Cells(List.of(Block.Cell.of(Text.plain("cuối năm 2024: 6,8%"))))));

    private static final Drawing.Lines FALL = new Drawing.Lines(
            List.of(mark("2023", "2023"), mark("2024", "2024")),
            List.of(
                    new Drawing.Line("Tuyến <tính>", List.of(point("2023", "10"), point("2024", "5")), false),
                    new Drawing.Line("Khác", List.of(point("2023", "10"), point("2024", "5")), true)),
            "%");

    private final Element page = Pages.parse(page(FALL));

    @Test
    void theDrawingNamesAndDescribesItself() {
        assertThat(Pages.attributes(page, "svg", "role")).containsExactly("img");
        assertThat(Pages.attributes(page, "svg", "aria-labelledby")).containsExactly("c1-title c1-desc");
        assertThat(Pages.ids(page)).contains("c1", "c1-title", "c1-desc").doesNotHaveDuplicates();
        assertThat(Pages.texts(page, "desc")).containsExactly("Từ 10% xuống 5%.");
        assertThat(Pages.texts(page, "figcaption")).containsExactly("Lộ trình <&>");
    }

    @Test
    void theNumbersStandInATableBesideIt() {
        assertThat(Pages.texts(page, "td")).containsExactly("cuối năm 2024: 6,8%");
    }

    /** Ten at the top of the axis, five in its middle: 24 and 148 of 24 to 272; left 82, right 500. */
    @Test
    void pointsLieWhereTheirNumbersSay() {
        assertThat(Pages.attributes(page, "polyline", "points")).containsExactly("82,24 500,148", "82,24 500,148");
        assertThat(Pages.attributes(page, "circle", "cx")).containsExactly("82", "500", "82", "500");
    }

    @Test
    void linesDifferInMoreThanColour() {
        assertThat(Pages.attributes(page, "polyline", "class")).containsExactly("line line1", "line line2 dashed");
    }

    @Test
    void theAxisBeginsAtZeroInTheMannerOfTheLanguage() {
        Drawing.Lines small = new Drawing.Lines(
                FALL.ticks(),
                List.of(new Drawing.Line("A", List.of(point("2023", "2.2"), point("2024", "1.84")), false)),
                "%");

        assertThat(Pages.texts(Pages.parse(page(small)), "text"))
                .containsExactly("0%", "0,5%", "1%", "1,5%", "2%", "2,5%", "2023", "2024", "A");
    }

    @Test
    void namesOfLinesThatEndTogetherDoNotLieOnEachOther() {
        assertThat(Pages.texts(page, "text")).contains("Tuyến <tính>", "Khác");
        assertThat(Pages.attributes(page, "text", "y")).contains("153", "171");
    }

    @Test
    void nothingButZeroIsStillDrawn() {
        Drawing.Lines flat = new Drawing.Lines(
                FALL.ticks(),
                List.of(new Drawing.Line("A", List.of(point("2023", "0"), point("2024", "0")), false)),
                "%");

        assertThat(Pages.attributes(Pages.parse(page(flat)), "polyline", "points"))
                .containsExactly("82,272 500,272");
    }

    @Test
    void aScaleRunsFromItsStartToItsEndWhicheverIsGreater() {
        Drawing.Scale scale = new Drawing.Scale(
                new BigDecimal("9.2"), new BigDecimal("6.8"), List.of(mark("9.2", "0%"), mark("8", "50%")), List.of());

        Element drawn = Pages.parse(page(scale));

        assertThat(Pages.attributes(drawn, "line", "x1")).containsExactly("80", "80", "360");
        assertThat(Pages.texts(drawn, "text")).containsExactly("0%", "50%");
    }

    @Test
    void whatLiesFarOutsideAScaleIsMarkedAtTheEdge() {
        Drawing.Scale scale = new Drawing.Scale(
                new BigDecimal("9.2"), new BigDecimal("6.8"), List.of(mark("90", "xa"), mark("0", "0")), List.of());

        assertThat(Pages.attributes(Pages.parse(page(scale)), "line", "x1")).containsExactly("80", "0", "720");
    }

    /** 7.5 lies 17/24 of the way: 80 + 560 × 17/24 = 476.7. */
    @Test
    void dotsLieOnTheScaleEachWithALineOfItsOwn() {
        Drawing.Scale scale = new Drawing.Scale(
                new BigDecimal("9.2"),
                new BigDecimal("6.8"),
                List.of(mark("9.2", "0%")),
                List.of(mark("7.5", "70,8%"), mark("99", "xa")));

        Element drawn = Pages.parse(page(scale));

        assertThat(Pages.attributes(drawn, "circle", "cx")).containsExactly("476.7", "0");
        assertThat(Pages.texts(drawn, "text")).containsExactly("0%", "70,8%", "xa");
        assertThat(Pages.attributes(drawn, "text", "x")).containsExactly("80", "476.7", "160");
        assertThat(Pages.attributes(drawn, "text", "y")).containsExactly("70", "96", "118");
        assertThat(Pages.attributes(drawn, "svg", "viewBox")).containsExactly("0 0 720 140");
    }

    /** The longest bar is 350 long, that of half its number 175; each begins at 280. */
    @Test
    void barsAreAsLongAsTheirNumbersSayAndBeginAtZero() {
        Drawing.Bars bars = new Drawing.Bars(List.of(
                new Drawing.Bar("Lào Cai", new BigDecimal("8.4"), "8,4%"),
                new Drawing.Bar("Hà <Nội>", new BigDecimal("4.2"), "4,2%"),
                new Drawing.Bar("Không", BigDecimal.ZERO, "0%")));

        Element drawn = Pages.parse(page(bars));

        assertThat(Pages.attributes(drawn, "rect", "x")).containsExactly("280", "280", "280");
        assertThat(Pages.attributes(drawn, "rect", "width")).containsExactly("350", "175", "0");
        assertThat(Pages.texts(drawn, "text")).containsExactly("Lào Cai", "8,4%", "Hà <Nội>", "4,2%", "Không", "0%");
        assertThat(Pages.attributes(drawn, "svg", "viewBox")).containsExactly("0 0 720 74");
    }

    @Test
    void barsOfNothingAreStillDrawn() {
        Drawing.Bars bars = new Drawing.Bars(List.of(new Drawing.Bar("A", BigDecimal.ZERO, "0%")));

        assertThat(Pages.attributes(Pages.parse(page(bars)), "rect", "width")).containsExactly("0");
    }

    @Test
    void aTerminalShowsTheDescriptionAndTheTable() {
        assertThat(TextRenderer.render(document(FALL)))
                .contains("Từ 10% xuống 5%.", "Số liệu", "cuối năm 2024: 6,8%")
                .doesNotContain("svg");
    }

    @Test
    void refusesWhatCannotBeDrawn() {
        Drawing.Line line = FALL.lines().get(0);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Drawing.Lines(FALL.ticks().subList(0, 1), List.of(line), "%"))
                .withMessage("lines need two ticks and a line");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Drawing.Lines(List.of(mark("2020", ""), mark("2023", "")), List.of(line), "%"))
                .withMessageStartingWith("a point must lie between the ticks but was ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Drawing.Line("A", List.of(), false))
                .withMessage("a line needs a point");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Drawing.Scale(BigDecimal.ONE, new BigDecimal("1.0"), List.of(), List.of()))
                .withMessage("from and to must differ but were both 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Drawing.Bars(List.of()))
                .withMessage("bars need a bar");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Drawing.Bar("A", new BigDecimal("-0.1"), ""))
                .withMessage("a bar must not be shorter than nothing but was -0.1");
    }

    private static Drawing.Point point(String x, String y) {
        return new Drawing.Point(new BigDecimal(x), new BigDecimal(y));
    }

    private static Drawing.Mark mark(String at, String words) {
        return new Drawing.Mark(new BigDecimal(at), words);
    }

    private static String page(Drawing drawing) {
        return HtmlRenderer.render(document(drawing));
    }

    private static Document document(Drawing drawing) {
        return new Document(
                Language.VIETNAMESE,
                "Báo cáo",
                "Mục lục",
                List.of(new Block.Chart("c1", "Lộ trình <&>", "Từ 10% xuống 5%.", drawing, NUMBERS)));
    }
}
