package vn.giamngheo.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.giamngheo.examples.document.Block;
import vn.giamngheo.examples.document.Block.Column;
import vn.giamngheo.examples.document.Document;
import vn.giamngheo.examples.document.Text;
import vn.giamngheo.examples.report.ReportBuilder;
import vn.giamngheo.examples.report.Results;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.VietnameseText;

/**
 * The report of 768/QĐ-UBND laid beside the appendix of the document, which was copied cell by cell from the source. What
 * a task is about is condensed in the encoded document and therefore not compared.
 */
class AppendixTest {

    private static final List<List<String>> SOURCE = Loaded.rows("001-appendix.csv");

    @Test
    void everyCellOfTheReportIsThatOfTheSourceInVietnamese() {
        assertThat(rows(Language.VIETNAMESE)).isEqualTo(source());
    }

    @Test
    void everyCellOfTheReportIsThatOfTheSourceInEnglishToo() {
        assertThat(rows(Language.ENGLISH)).isEqualTo(source());
    }

    @Test
    void thereAreTwentyRowsInFiveSectionsAndTheOneOfSectionFourHasNoNumber() {
        List<List<String>> rows = rows(Language.VIETNAMESE);

        assertThat(rows).hasSize(20);
        assertThat(rows.stream().map(row -> row.get(0)).distinct()).containsExactly("I", "II", "III", "IV", "V");
        assertThat(rows.stream().filter(row -> row.get(1).isEmpty()))
                .singleElement()
                .satisfies(row -> assertThat(row.get(0)).isEqualTo("IV"));
    }

    @Test
    void theTitlesTellOfTheSameTasks() {
        // Condensed, so only a word that the source has in the same row.
        List<String> words = List.of("doanh nghiệp nhỏ và vừa", "quốc phòng, an ninh", "cơ sở dữ liệu");
        Block.Table table = appendix(Language.VIETNAMESE);

        assertThat(words).allSatisfy(word -> {
            assertThat(SOURCE).anyMatch(row -> row.get(2).contains(word));
            assertThat(table.rows())
                    .anyMatch(row -> row instanceof Block.Cells cells
                            && cells.cells().get(1).lines().get(0).words().contains(word));
        });
    }

    @Test
    void theEighthTaskOfSectionThreeHasEightLeads() {
        assertThat(Loaded.plan(1).tasks())
                .filteredOn(task -> task.pointer().toString().equals("/parts/2/sections/2/tasks/7"))
                .singleElement()
                .satisfies(task -> {
                    assertThat(task.value().number()).contains("8");
                    assertThat(task.value().lead().agencies()).hasSize(8);
                });
    }

    private static List<List<String>> source() {
        return SOURCE.stream()
                .map(row -> List.of(row.get(0), row.get(1), row.get(3), row.get(4), row.get(5), row.get(6)))
                .map(AppendixTest::normalised)
                .toList();
    }

    /** Section, number, lead, co-ordinating, product, time of each row that the report shows. */
    private static List<List<String>> rows(Language language) {
        List<List<String>> rows = new ArrayList<>();
        String section = "";
        for (Block.Row row : appendix(language).rows()) {
            if (row instanceof Block.Group group) {
                String title = group.title().words();
                section = title.substring(0, title.indexOf(". "));
            } else if (row instanceof Block.Cells cells) {
                List<String> shown = new ArrayList<>(List.of(section));
                for (int column : new int[] {0, 2, 3, 4, 5}) {
                    List<Text> lines = cells.cells().get(column).lines();
                    shown.add(lines.isEmpty() ? "" : lines.get(0).words());
                }
                rows.add(normalised(shown));
            }
        }
        return rows;
    }

    /** The table of the third part, found by its six columns and twenty tasks. */
    private static Block.Table appendix(Language language) {
        Document report = ReportBuilder.build(List.of(Loaded.document(1)), language, OptionalInt.empty(), Results.NONE);
        List<String> headings = language == Language.VIETNAMESE
                ? List.of(
                        "TT",
                        "Nội dung công việc",
                        "Cơ quan chủ trì",
                        "Cơ quan phối hợp",
                        "Sản phẩm",
                        "Thời gian thực hiện")
                : List.of("No.", "Content", "Lead", "Co-ordinating", "Product", "Time");
        return tables(report.blocks())
                .filter(table ->
                        table.columns().stream().map(Column::heading).toList().equals(headings))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Block.Table> tables(List<Block> blocks) {
        return blocks.stream().flatMap(block -> {
            if (block instanceof Block.Section section) {
                return tables(section.blocks());
            }
            return block instanceof Block.Table table ? Stream.of(table) : Stream.empty();
        });
    }

    private static List<String> normalised(List<String> cells) {
        return cells.stream().map(VietnameseText::clean).toList();
    }
}
