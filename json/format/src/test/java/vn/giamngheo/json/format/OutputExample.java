package vn.giamngheo.json.format;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.giamngheo.law.Provenance;
import vn.giamngheo.quantity.Vnd;
import vn.giamngheo.text.JsonPointer;
import vn.giamngheo.validation.Argument;
import vn.giamngheo.validation.Finding;
import vn.giamngheo.validation.FindingCode;
import vn.giamngheo.validation.FindingWords;
import vn.giamngheo.validation.Grades;
import vn.giamngheo.validation.LegalGround;
import vn.giamngheo.validation.Report;
import vn.giamngheo.validation.Severity;
import vn.giamngheo.validation.SourceLocation;
import vn.giamngheo.validation.Waiver;
import vn.giamngheo.validation.WaiverUse;

/** A report with all that a report can have. */
final class OutputExample {

    private static final FindingCode SUM = FindingWords.of(
                    "so-x.sum", new Grades(Severity.INFORMATION, Severity.WARNING, Severity.ERROR, Severity.WARNING))
            .cause("Tổng khác với các dòng.", "A total is not that of its lines.")
            .message(
                    "Tổng {total} do {author} lập khác với các dòng.",
                    "The total {total} by {author} is not that of its lines.")
            .hint("Kiểm tra lại [biểu](kèm theo) {x y}.", "Look at the table again.")
            .law(LegalGround.of("khoản 2 Điều 3", "07/2021/NĐ-CP", Provenance.unverified("ví dụ")))
            .code();

    private static final FindingCode SEAL = FindingWords.of("so-x.seal", Severity.INFORMATION)
            .cause("Văn bản không nêu dấu.", "The document names no seal.")
            .message("Thiếu dấu.", "There is no seal.")
            .hint("Bổ sung.", "Add it.")
            .since(LocalDate.of(2025, 7, 1))
            .code();

    private OutputExample() {}

    static Finding sum(String pointer, int line) {
        return Finding.of(
                        SUM,
                        JsonPointer.parse(pointer),
                        Map.of(
                                "total", Argument.money(Vnd.of(350_000_000_000L)),
                                "author", Argument.personal(Argument.text("Trần Thị Kín"))))
                .at(new SourceLocation(line, 7));
    }

    static Finding seal() {
        return Finding.of(SEAL, JsonPointer.ROOT).graded(Severity.INFORMATION);
    }

    static Report report() {
        Finding counts = sum("/parts/0/funding", 12);
        Finding waived = sum("/parts/1/ghi chú", 30);
        return new Report(
                List.of(counts, seal()),
                List.of(
                        use("so-x.sum", "/parts/0/funding", WaiverUse.State.EXPIRED, counts),
                        use("so-x.sum", "/parts/1/ghi chú", WaiverUse.State.APPLIED, waived)));
    }

    private static WaiverUse use(String code, String pointer, WaiverUse.State state, Finding covered) {
        return new WaiverUse(
                new Waiver(
                        code, JsonPointer.parse(pointer), "Đã duyệt riêng.", "Lê Văn Ẩn", LocalDate.of(2026, 12, 31)),
                state,
                List.of(covered));
    }
}
