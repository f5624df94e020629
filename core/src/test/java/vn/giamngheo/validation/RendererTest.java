package vn.giamngheo.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static vn.giamngheo.validation.Toys.DAY;
import static vn.giamngheo.validation.Toys.NUMBERS;
import static vn.giamngheo.validation.Toys.ODD;
import static vn.giamngheo.validation.Toys.VALIDATOR;
import static vn.giamngheo.validation.Toys.waiver;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.giamngheo.text.JsonPointer;
import vn.giamngheo.text.Language;
import vn.giamngheo.validation.Toys.Sheet;

class RendererTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 1, 15);
    private static final Renderer VIETNAMESE = Renderer.in(Language.VIETNAMESE);
    private static final Renderer ENGLISH = Renderer.in(Language.ENGLISH);

    private static final FindingCode QUOTING = FindingWords.of("toy.quoting", Severity.WARNING)
            .cause("Cớ.", "Cause.")
            .message("Ô ghi “{text}”.", "The cell says “{text}”.")
            .hint("Sửa 'ô' {}.", "Correct 'it' {}.")
            .code();

    private static Finding quoting(Argument text) {
        return Finding.of(QUOTING, JsonPointer.ROOT, Map.of("text", text));
    }

    private static Report report() {
        Sheet sheet = Sheet.of(-1_500_001, 1_003, 7, 9, 11);
        List<Finding> found = VALIDATOR.check(sheet).stream()
                .map(finding ->
                        finding.pointer().equals(NUMBERS.child(2)) ? finding.at(new SourceLocation(1_200, 7)) : finding)
                .toList();
        List<Waiver> waivers = List.of(
                waiver(ODD, NUMBERS.child(3), "2026-01-15"),
                waiver(ODD, NUMBERS.child(4), "2026-01-14"),
                waiver(Toys.LARGE, JsonPointer.ROOT, "2030-12-31"),
                new Waiver("toy.odd", NUMBERS.child(3), "Khác", "Lê Văn C", LocalDate.of(2025, 1, 1)));
        return VALIDATOR.grade(found, Terms.of(Profile.PUBLISH, DAY).waiving(waivers, TODAY));
    }

    @Test
    void a_report_in_vietnamese() {
        assertThat(VIETNAMESE.text(report())).isEqualTo("""
                Lỗi: 1; cảnh báo: 5; lưu ý: 3; được bỏ qua: 1.

                LỖI
                toy.negative
                  - /numbers/0: Số -1.500.001 do Nguyễn Văn A ghi là số âm.
                  Cần làm: Ghi lại số.
                  Căn cứ: khoản 2 Điều 3 Nghị định 07/2021/NĐ-CP (chưa đối chiếu).

                CẢNH BÁO
                toy.odd
                  - dòng 1200, cột 7, /numbers/2: Số 7 là số lẻ.
                  - /numbers/0: Số -1.500.001 là số lẻ.
                  - /numbers/1: Số 1.003 là số lẻ.
                  - /numbers/4: Số 11 là số lẻ.
                  Cần làm: Ghi số chẵn.
                  Căn cứ: Điều 1 Nghị định 1/2017/NĐ-CP.
                waiver.expired
                  - /numbers/4: Việc bỏ qua toy.odd do Trần Thị B quyết định đã hết hạn ngày 14/01/2026: phát hiện được tính lại.
                  Cần làm: Khắc phục phát hiện, hoặc quyết định lại.

                LƯU Ý
                toy.large
                  - /numbers/1: Có số lớn.
                  Cần làm: Ghi số nhỏ hơn.
                  Quy định có từ ngày 01/07/2025, sau thời điểm xem xét văn bản.
                waiver.repeated
                  - /numbers/3: Việc bỏ qua toy.odd do Lê Văn C quyết định trùng với một quyết định khác còn hiệu lực.
                  Cần làm: Chỉ giữ lại một quyết định.
                waiver.unused
                  - toàn văn bản: Việc bỏ qua toy.large do Trần Thị B quyết định không ứng với phát hiện nào.
                  Cần làm: Bỏ quyết định này, hoặc sửa vị trí.

                BỎ QUA PHÁT HIỆN
                toy.large, toàn văn bản: không ứng với phát hiện nào.
                  Lý do: Đã giải trình
                  Người quyết định: Trần Thị B
                  Đến hết ngày: 31/12/2030
                toy.odd, /numbers/3: đang được bỏ qua.
                  - /numbers/3: Số 9 là số lẻ.
                  Lý do: Đã giải trình
                  Người quyết định: Trần Thị B
                  Đến hết ngày: 15/01/2026
                toy.odd, /numbers/3: đã có quyết định bỏ qua khác.
                  Lý do: Khác
                  Người quyết định: Lê Văn C
                  Đến hết ngày: 01/01/2025
                toy.odd, /numbers/4: đã hết hạn bỏ qua, phát hiện được tính lại.
                  Lý do: Đã giải trình
                  Người quyết định: Trần Thị B
                  Đến hết ngày: 14/01/2026
                """);
    }

    @Test
    @DisplayName("R39: personal data is left out of the whole report on request")
    void a_report_in_english_without_names() {
        Report report = report();
        String text = ENGLISH.withholdingPersonalData().text(report);

        assertThat(text).startsWith("""
                        Errors: 1; warnings: 5; information: 3; waived: 1.

                        ERRORS
                        toy.negative
                          - /numbers/0: The number -1,500,001 by [withheld] is negative.
                          What to do: Write another number.
                          Legal ground: clause 2, Article 3 of Decree 07/2021/NĐ-CP (unverified).

                        WARNINGS
                        toy.odd
                          - line 1200, column 7, /numbers/2: The number 7 is odd.
                        """).contains("""
                        INFORMATION
                        toy.large
                          - /numbers/1: There is a large number.
                          What to do: Write a smaller number.
                          The rule applies from 01/07/2025, after the day by whose rules the document is judged.
                        """).contains("""
                        WAIVERS
                        toy.large, whole document: nothing to waive.
                          Reason: Đã giải trình
                          Decided by: [withheld]
                          Until the end of: 31/12/2030
                        toy.odd, /numbers/3: waived.
                        """).doesNotContain("Nguyễn", "Trần", "Lê Văn");
        assertThat(ENGLISH.text(report)).contains("Decided by: Trần Thị B");
    }

    @Test
    void nothing_found_is_said_too() {
        assertThat(VIETNAMESE.text(Report.of(List.of()))).isEqualTo("Không phát hiện vấn đề nào.\n");
        assertThat(ENGLISH.text(Report.of(List.of()))).isEqualTo("Nothing was found.\n");
    }

    @Test
    void a_report_with_waivers_alone_lists_them() {
        Report report = VALIDATOR.validate(
                Sheet.of(1),
                Terms.of(Profile.PUBLISH, DAY).waiving(List.of(waiver(ODD, NUMBERS.child(0), "2030-01-01")), TODAY));

        assertThat(ENGLISH.text(report)).isEqualTo("""
                Errors: 0; warnings: 0; information: 0; waived: 1.

                WAIVERS
                toy.odd, /numbers/0: waived.
                  - /numbers/0: The number 1 is odd.
                  Reason: Đã giải trình
                  Decided by: Trần Thị B
                  Until the end of: 01/01/2030
                """);
    }

    @Test
    void each_part_by_itself() {
        Finding odd = Toys.odd(0, 1);
        Finding negative = Toys.negative(Sheet.of(-1), 0);

        assertThat(VIETNAMESE.hint(odd)).isEqualTo("Ghi số chẵn.").isEqualTo(odd.hint(Language.VIETNAMESE));
        assertThat(ENGLISH.cause(odd)).isEqualTo("A sheet has an odd number.");
        assertThat(VIETNAMESE.law(odd)).contains("Điều 1 Nghị định 1/2017/NĐ-CP");
        assertThat(VIETNAMESE.law(negative)).contains("khoản 2 Điều 3 Nghị định 07/2021/NĐ-CP (chưa đối chiếu)");
        assertThat(VIETNAMESE.law(Toys.large(0))).isEmpty();
        assertThat(ENGLISH.message(negative)).isEqualTo(negative.message(Language.ENGLISH));
    }

    @Test
    @DisplayName("R38: apostrophes, braces and what looks like a placeholder mean themselves")
    void braces() {
        Finding finding = quoting(Argument.text("{text} 'Vì người nghèo' {0} $1 \\ {"));

        assertThat(VIETNAMESE.message(finding)).isEqualTo("Ô ghi “{text} 'Vì người nghèo' {0} $1 \\ {”.");
        assertThat(VIETNAMESE.text(Report.of(List.of(finding)))).contains("  Cần làm: Sửa 'ô' {}.\n");
    }

    @Test
    void what_is_said_is_composed() {
        assertThat(ENGLISH.message(quoting(Argument.text("Vu\u031b\u0323")))).isEqualTo("The cell says “Vự”.");
    }

    @Test
    void an_operand_of_ten_megabytes_is_cut() {
        String huge = "Ằ".repeat(10_000_000);
        Finding finding = quoting(Argument.text(huge));

        String message = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            ENGLISH.text(Report.of(List.of(finding, finding.at(NUMBERS))));
            return ENGLISH.message(finding);
        });

        assertThat(message).isEqualTo("The cell says “" + "Ằ".repeat(2_000) + "…”.");
        assertThat(finding.arguments()).containsValue(Argument.text(huge));
    }

    @Test
    void an_operand_is_cut_between_characters() {
        assertThat(ENGLISH.message(quoting(Argument.text("x".repeat(2_000)))))
                .isEqualTo("The cell says “" + "x".repeat(2_000) + "”.");
        assertThat(ENGLISH.message(quoting(Argument.text("x".repeat(2_001)))))
                .isEqualTo("The cell says “" + "x".repeat(2_000) + "…”.");
        assertThat(ENGLISH.message(quoting(Argument.text("x".repeat(1_999) + "😀"))))
                .isEqualTo("The cell says “" + "x".repeat(1_999) + "…”.");
        assertThat(ENGLISH.message(quoting(Argument.text("x".repeat(1_998) + "😀y"))))
                .isEqualTo("The cell says “" + "x".repeat(1_998) + "😀…”.");
    }

    @Test
    void nobody_writes_a_line_into_a_report() {
        Finding finding = quoting(Argument.text("a\nLỖI\r\n\u001b[31m\u2028\u0007b\u202e\ud800c"))
                .at(JsonPointer.ROOT.child("x\ny"));
        Waiver waiver = new Waiver("a.b\nc", NUMBERS, "vì\nthế", "ai\tđó", DAY);
        Report report = new Report(List.of(finding), List.of(new WaiverUse(waiver, WaiverUse.State.UNUSED, List.of())));

        String text = VIETNAMESE.text(report);

        assertThat(text)
                .contains("  - /x y: Ô ghi “a LỖI [31m b\ufffdc”.\n")
                .contains(
                        "\na.b c, /numbers: không ứng với phát hiện nào.\n  Lý do: vì thế\n  Người quyết định: ai đó\n");
        assertThat(new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                .isEqualTo(text);
    }

    @Test
    @DisplayName("R39: a name is left out wherever it stands")
    void withheld() {
        Argument name = Argument.personal(Argument.text("Nguyễn Văn A"));
        Argument nested = Argument.listed(List.of(
                Argument.text("hộ"),
                name,
                Argument.added(List.of(Argument.whole(1), Argument.personal(Argument.texts(List.of("B", "C")))))));

        assertThat(VIETNAMESE.message(quoting(nested))).isEqualTo("Ô ghi “hộ; Nguyễn Văn A; 1 + B, C”.");
        assertThat(VIETNAMESE.withholdingPersonalData().message(quoting(nested)))
                .isEqualTo("Ô ghi “hộ; [không nêu]; 1 + [không nêu]”.");
        assertThat(nested.withheld().render(Language.ENGLISH)).isEqualTo("hộ; [withheld]; 1 + [withheld]");
        assertThat(Argument.text("x").withheld()).isEqualTo(Argument.text("x"));
        assertThat(Argument.personal(name).withheld().render(Language.VIETNAMESE))
                .isEqualTo("[không nêu]");
    }

    @Test
    @DisplayName("R39: nothing that is written to a log shows an operand")
    void to_string() {
        Argument name = Argument.personal(Argument.text("Nguyễn Văn A"));
        Finding finding = quoting(Argument.listed(List.of(name, Argument.text("Nguyễn Văn A"))));
        Waiver waiver = new Waiver("toy.quoting", NUMBERS, "Nguyễn Văn A", "Nguyễn Văn A", DAY);
        WaiverUse use = new WaiverUse(waiver, WaiverUse.State.APPLIED, List.of(finding));
        Terms terms = Terms.of(Profile.DRAFT, DAY).waiving(List.of(waiver), DAY);

        for (Object each : Arrays.asList(
                finding, waiver, use, new Report(List.of(finding), List.of(use)), terms, name, finding.arguments())) {
            assertThat(each.toString()).doesNotContain("Nguyễn");
        }
        assertThat(waiver).hasToString("Waiver[toy.quoting at '/numbers' until 2017-03-07]");
        assertThat(finding.arguments()).hasToString("{text=Several[…]}");
        assertThat(name).hasToString("Personal[…]");
    }

    @Test
    void operands_come_in_the_order_of_their_names() {
        assertThat(Toys.negative(Sheet.of(-1), 0).arguments().keySet()).containsExactly("author", "number");
    }
}
