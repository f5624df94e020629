package vn.giamngheo.examples.document;

import java.util.List;
import vn.giamngheo.examples.document.Block.Column;
import vn.giamngheo.text.Language;

/** A document with one block of each kind. */
final class Samples {

    private Samples() {}

    static Document document(Language language) {
        Block.Table table = new Block.Table(
                "Nhiệm vụ",
                List.of(
                        new Column("TT", Column.Kind.LABEL),
                        new Column("Nội dung", Column.Kind.LONG),
                        new Column("Số tiền", Column.Kind.AMOUNT)),
                List.of(
                        new Block.Group(Text.official("I. Tuyên truyền")),
                        row("1", "Tổ chức quán triệt", "5"),
                        row("", "Hỗ trợ", "120")));
        List<Block> inner = List.of(
                new Block.Facts(List.of(
                        new Block.Fact("Số", List.of(Text.official("768/QĐ-UBND"))),
                        new Block.Fact("Nơi nhận", List.of(Text.official("Như trên"), Text.official("Lưu VT"))))),
                table,
                new Block.Notice(
                        Block.Tone.WARNING,
                        Text.strong("CẢNH BÁO").and(" ").and(Text.code("plan.lead-is-class")),
                        List.of(Text.plain("Chủ trì là một nhóm.")),
                        Text.plain("Nêu đích danh.")));
        return new Document(
                language,
                "Báo cáo <&\"'>",
                "Mục lục",
                List.of(
                        new Block.Paragraph(Text.plain("Lời đầu")),
                        new Block.Section(
                                "d1",
                                Text.official("Quyết định <768> & \"phụ lục\""),
                                List.of(
                                        new Block.Section("d1-tasks", Text.plain("Nhiệm vụ"), inner),
                                        new Block.Section(
                                                "d1-notes",
                                                Text.plain("Ghi chú"),
                                                List.of(new Block.Items(
                                                        List.of(Text.plain("một"), Text.plain("hai")))))))));
    }

    private static Block.Cells row(String number, String content, String amount) {
        return new Block.Cells(List.of(
                Block.Cell.of(Text.plain(number)),
                new Block.Cell(List.of(Text.official(content), Text.plain("(đề nghị)"))),
                Block.Cell.of(Text.plain(amount))));
    }
}
