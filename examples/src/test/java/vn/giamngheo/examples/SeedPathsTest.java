package vn.giamngheo.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;
import vn.giamngheo.examples.document.Document;
import vn.giamngheo.examples.document.HtmlRenderer;
import vn.giamngheo.examples.document.Pages;
import vn.giamngheo.examples.document.TextRenderer;
import vn.giamngheo.examples.report.ReportBuilder;
import vn.giamngheo.examples.report.Results;
import vn.giamngheo.text.Language;

/** The way of each rate of the five documents to its target, worked out by hand. */
class SeedPathsTest {

    @Test
    void r1TheRateOf2024FallsBy2Point3To2Point5PointsWhichIsAQuarterAndMore() {
        // 2.3 ÷ 9.2 = 0.25; 2.5 ÷ 9.2 = 0.2717
        assertThat(paths(2, Language.VIETNAMESE))
                .contains(
                        "Từ 9,2% ngày 31/12/2023 đến 6,7–6,9% ngày 31/12/2024: mỗi năm cần giảm 2,30–2,50 điểm phần trăm;"
                                + " so với mức đầu là giảm 25,0% hoặc giảm 27,2%.");
        assertThat(paths(2, Language.ENGLISH))
                .contains(
                        "From 9.2% on 31/12/2023 to 6.7–6.9% on 31/12/2024: it must fall by 2.30–2.50 percentage points a"
                                + " year; against the start that is down 25.0% or down 27.2%.");
    }

    /** The 182nd of 366 days: 9.2 − 2.5 × 182/366 = 7.957 and 9.2 − 2.3 × 182/366 = 8.056. */
    @Test
    void theRateOf2024AtTheEndOfEachQuarter() {
        assertThat(cells(2, "-path"))
                .containsExactly(
                        "31/12/2023", "9,20%",
                        "31/03/2024", "8,58–8,63%",
                        "30/06/2024", "7,96–8,06%",
                        "30/09/2024", "7,33–7,48%",
                        "31/12/2024", "6,70–6,90%");
    }

    /** (9.2 − 8.05) ÷ 2.3 = 50 %, ÷ 2.5 = 46 %. */
    @Test
    void theScaleOf2024RunsFromNothingToAllOfTheWay() {
        assertThat(cells(2, "-progress"))
                .startsWith("9,20%", "0,0%")
                .containsSubsequence("8,05%", "46,0–50,0%")
                .endsWith("6,90%", "92,0–100,0%");
    }

    @Test
    void r16TheSecondLevelStartsWhereTheFirstEnds() {
        // 0.36 ÷ 2.2 = 0.1636
        assertThat(paths(4, Language.VIETNAMESE))
                .contains(
                        "Từ 2,2% ngày 31/12/2024 đến 1,84% ngày 31/12/2025: mỗi năm cần giảm 0,36 điểm phần trăm; so với"
                                + " mức đầu là giảm 16,4%.",
                        "Giảm tỷ lệ hộ nghèo toàn tỉnh còn 2,2% đến cuối năm 2024: mục tiêu không nêu mức xuất phát.");
        assertThat(cells(4, "-path")).startsWith("31/12/2024", "2,20%").endsWith("31/12/2025", "1,84%");
        assertThat(cells(4, "-progress")).containsSubsequence("2,02%", "50,0%");
    }

    @Test
    void aLevelWithoutAStartHasNoPathAndTheReasonIsSaid() {
        assertThat(paths(3, Language.VIETNAMESE))
                .contains("Giảm tỷ lệ hộ nghèo chung cả tỉnh: mục tiêu không nêu mức xuất phát.");
        assertThat(paths(3, Language.ENGLISH))
                .contains("Giảm tỷ lệ hộ nghèo chung cả tỉnh: the target states no baseline.");
        assertThat(figures(3)).isEmpty();
    }

    @Test
    void aDocumentWithoutRatesSaysSo() {
        assertThat(paths(0, Language.VIETNAMESE)).contains("Văn bản không nêu mức tỷ lệ nào phải đạt.");
        assertThat(paths(1, Language.ENGLISH)).contains("The document sets no rate to stand at.");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyDrawingHasATitleADescriptionAndATable(Language language) {
        Document all = ReportBuilder.build(Seeds.read(Judging.PUBLISHED), language, OptionalInt.empty(), Results.NONE);
        Element page = Pages.parse(HtmlRenderer.render(all));
        List<Element> figures = Pages.elements(page, "figure");

        assertThat(figures).hasSize(4).hasSameSizeAs(Pages.elements(page, "svg"));
        assertThat(figures).allSatisfy(figure -> {
            String id = figure.getAttribute("id");
            assertThat(Pages.attributes(figure, "svg", "aria-labelledby"))
                    .containsExactly(id + "-title " + id + "-desc");
            assertThat(Pages.ids(figure)).containsExactly(id + "-title", id + "-desc");
            assertThat(Pages.texts(figure, "title")).singleElement().asString().isNotBlank();
            assertThat(Pages.texts(figure, "desc")).singleElement().asString().isNotBlank();
            assertThat(Pages.texts(figure, "td")).hasSizeGreaterThanOrEqualTo(4).noneMatch(String::isBlank);
        });
        assertThat(Pages.ids(page)).doesNotHaveDuplicates();
        assertThat(Pages.elements(page, "script")).isEmpty();
    }

    private static Document report(int document, Language language) {
        return ReportBuilder.build(List.of(Loaded.document(document)), language, OptionalInt.empty(), Results.NONE);
    }

    /** What a terminal shows, on one line. */
    private static String paths(int document, Language language) {
        return TextRenderer.render(report(document, language)).replaceAll("\\s+", " ");
    }

    private static List<Element> figures(int document) {
        return Pages.elements(Pages.parse(HtmlRenderer.render(report(document, Language.VIETNAMESE))), "figure");
    }

    /** The cells of the table beside a drawing. */
    private static List<String> cells(int document, String id) {
        List<Element> drawn = figures(document).stream()
                .filter(figure -> figure.getAttribute("id").endsWith(id))
                .toList();
        assertThat(drawn).hasSize(1);
        return Pages.texts(drawn.get(0), "td");
    }
}
