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

    @Test
    void saysItInWordsOfItsOwn() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        AnOwnRule.run(new PrintStream(bytes, true, StandardCharsets.UTF_8));

        assertThat(bytes.toString(StandardCharsets.UTF_8)).startsWith("""
                Lỗi: 1; cảnh báo: 1; lưu ý: 2; được bỏ qua: 0.

                LỖI
                plan.lead-is-class
                  - /parts/0/sections/0/tasks/1/lead: Chưa rõ cơ quan nào chủ trì: văn bản chỉ ghi “các sở, ngành có liên quan”.
                  Cần làm: Trao đổi với Văn phòng Ủy ban nhân dân tỉnh trước khi trình.

                CẢNH BÁO
                binh-dinh.no-deliverable
                  - /parts/0/sections/1/tasks/0: Nhiệm vụ “Tập trung nguồn lực đầu tư phát triển sản xuất, giáo dục nghề nghiệp, tạo việc làm” chưa nêu sản phẩm.
                  Cần làm: Bổ sung cột Sản phẩm của phụ lục.

                LƯU Ý
                plan.several-leads
                  - /parts/0/sections/0/tasks/1/lead: Có 2 cơ quan cùng chủ trì.
                  Cần làm: Nêu cơ quan đầu mối nếu cần một nơi chịu trách nhiệm tổng hợp.
                plan.task-unnumbered
                  - /parts/0/sections/1/tasks/0: Dòng nhiệm vụ trong phụ lục không có số thứ tự.
                  Cần làm: Khi viện dẫn, nêu tên mục và nội dung nhiệm vụ.

                Chưa được ban hành.
                """);
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
