package vn.giamngheo.examples.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.giamngheo.examples.document.Block.Column;
import vn.giamngheo.text.Language;

class TextRendererTest {

    @Test
    void showsEveryBlock() {
        assertThat(TextRenderer.render(Samples.document(Language.VIETNAMESE))).isEqualTo("""
                        BÁO CÁO <&"'>
                        ═════════════

                        Lời đầu


                        Quyết định <768> & "phụ lục"
                        ════════════════════════════

                        Nhiệm vụ
                        ────────

                          Số: 768/QĐ-UBND
                          Nơi nhận:
                            - Như trên
                            - Lưu VT

                        Nhiệm vụ

                        TT │ Nội dung           │ Số tiền
                        ───┼────────────────────┼────────
                        I. Tuyên truyền
                        ───┼────────────────────┼────────
                        1  │ Tổ chức quán triệt │       5
                           │ (đề nghị)          │
                        ───┼────────────────────┼────────
                           │ Hỗ trợ             │     120
                           │ (đề nghị)          │
                        ───┼────────────────────┼────────

                        CẢNH BÁO plan.lead-is-class
                          - Chủ trì là một nhóm.
                          Nêu đích danh.

                        Ghi chú
                        ───────

                          - một
                          - hai
                        """);
    }

    @Test
    void tablesThatAreTooWideAreWrappedToTheWidth() {
        String sentence = "Hỗ trợ các mô hình giảm nghèo gắn với quốc phòng, an ninh "
                .repeat(4)
                .strip();
        Block.Table table = new Block.Table(
                "Nhiệm vụ",
                List.of(new Column("A", Column.Kind.LONG), new Column("B", Column.Kind.SHORT)),
                List.of(new Block.Cells(List.of(
                        Block.Cell.of(Text.plain(sentence)), Block.Cell.of(Text.plain("Sở Tư pháp, Sở Nội vụ"))))));

        List<String> lines = new TextTable(table, 60).lines();

        assertThat(lines).allSatisfy(line -> assertThat(Wrapping.width(line)).isLessThanOrEqualTo(60));
        assertThat(lines).hasSizeBetween(7, 9);
        String left = String.join(
                " ",
                lines.stream().map(line -> line.split("[│┼]", -1)[0].strip()).toList());
        assertThat(left).contains(sentence);
    }

    @Test
    void aTableNeverGetsWiderThanItsPlaceHoweverManyColumnsOfLongWordsItHas() {
        List<Column> columns =
                java.util.Collections.nCopies(5, new Column("Tiêu-đề-rất-dài-không-ngắt", Column.Kind.SHORT));
        Block.Table table = new Block.Table("Bảng", columns, List.of());

        assertThat(new TextTable(table, 100).lines())
                .allSatisfy(line -> assertThat(Wrapping.width(line)).isLessThanOrEqualTo(100));
    }
}
