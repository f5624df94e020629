package vn.giamngheo.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import vn.giamngheo.plan.Plan;
import vn.giamngheo.rules.StandardRules;
import vn.giamngheo.validation.FindingCode;
import vn.giamngheo.validation.FindingWords;
import vn.giamngheo.validation.Rule;
import vn.giamngheo.validation.Severity;
import vn.giamngheo.validation.Validator;

class AnOwnRuleTest {

    private final String printed = printed();

    @Test
    void saysItInWordsOfItsOwn() {
        assertThat(printed).startsWith("""
                Lỗi: 1; cảnh báo: 3; lưu ý: 3; được bỏ qua: 0.

                LỖI
                plan.lead-is-class
                  - /parts/0/sections/0/tasks/1/lead: Chưa rõ cơ quan nào chủ trì: văn bản chỉ ghi “các sở, ngành có liên quan”.
                  Cần làm: Trao đổi với Văn phòng Ủy ban nhân dân tỉnh trước khi trình.

                CẢNH BÁO
                binh-dinh.no-deliverable
                  - /parts/0/sections/1/tasks/0: Nhiệm vụ “Tập trung nguồn lực đầu tư phát triển sản xuất, giáo dục nghề nghiệp, tạo việc làm” chưa nêu sản phẩm.
                  Cần làm: Bổ sung cột Sản phẩm của phụ lục.
                law.signature-missing
                  - /instrument: Văn bản không ghi người ký.
                  Cần làm: Ghi quyền hạn, chức vụ và họ tên người ký.
                  Căn cứ: Điều 8 Nghị định 30/2020/NĐ-CP.
                """).contains("\nChưa được ban hành.\n");
    }

    @Test
    void givesItToAServiceAsAProblem() {
        assertThat(printed).contains("""
                  "status": 422,
                  "detail": "Lỗi: 1; cảnh báo: 3; lưu ý: 3.",
                """, """
                      "code": "binh-dinh.no-deliverable",
                      "severity": "warning",
                      "pointer": "#/parts/0/sections/1/tasks/0",
                """);
    }

    @Test
    void givesItToEditorsAsALog() {
        assertThat(printed).contains("""
                  "version": "2.1.0",
                """, """
                          "ruleId": "plan.lead-is-class",
                          "ruleIndex": 3,
                          "level": "error",
                          "message": {
                            "text": "Chưa rõ cơ quan nào chủ trì: văn bản chỉ ghi “các sở, ngành có liên quan”."
                          },
                """);
    }

    private static String printed() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        AnOwnRule.run(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @Test
    void cannotTakeACodeOfTheLibrary() {
        FindingCode taken = FindingWords.of("plan.no-deliverable", Severity.WARNING)
                .cause("Nhiệm vụ không nêu sản phẩm.", "A task does not state what comes of it.")
                .message("Chưa nêu sản phẩm.", "What comes of it is not stated.")
                .hint("Bổ sung.", "Add it.")
                .code();
        Rule<Plan> rule = Rule.of(taken, (plan, findings) -> {});
        Validator standard = StandardRules.validator();

        assertThatThrownBy(() -> standard.with(Plan.class, rule))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("plan.no-deliverable lies in a namespace that is taken");
    }

    @Test
    void isInTheCatalogueBesideTheOthers() {
        assertThat(AnOwnRule.VALIDATOR.catalogue().find("binh-dinh.no-deliverable"))
                .contains(AnOwnRule.NO_DELIVERABLE);
        assertThat(StandardRules.validator().catalogue().find("binh-dinh.no-deliverable"))
                .isEmpty();
    }
}
