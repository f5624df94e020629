package vn.giamngheo.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.giamngheo.quantity.Vnd;
import vn.giamngheo.text.JsonPointer;
import vn.giamngheo.text.Language;

class FindingTest {

    private static final JsonPointer AT = JsonPointer.parse("/parts/0");

    @Test
    void the_message_is_made_in_the_language_of_the_reader() {
        Finding finding = Finding.of(
                PlanFinding.TOTAL_DIFFERS,
                AT,
                Map.of(
                        "total", Argument.money(Vnd.of(671_041_000_000L)),
                        "sum", Argument.money(Vnd.of(671_041_500_000L))));

        assertThat(finding.message(Language.VIETNAMESE))
                .isEqualTo("Các nguồn cộng lại là 671.041,5 triệu đồng, khác tổng 671.041 triệu đồng.");
        assertThat(finding.message(Language.ENGLISH))
                .isEqualTo("The sources add up to 671,041.5 million đồng, not to the total of 671,041 million đồng.");
    }

    @Test
    void r38_apostrophes_and_braces_in_official_wording_mean_themselves() {
        Finding finding = Finding.of(
                PlanFinding.VALUE_UNREADABLE, AT, Map.of("text", Argument.text("{text} 'Vì người nghèo' {0} $1 \\")));

        assertThat(finding.message(Language.ENGLISH))
                .isEqualTo("The figure “{text} 'Vì người nghèo' {0} $1 \\” cannot be read.");
    }

    @Test
    void arguments_are_just_those_of_the_message() {
        assertThatThrownBy(() -> Finding.of(PlanFinding.VALUE_UNREADABLE, AT))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("target.value-unreadable")
                .hasMessageContaining("[text]");
        assertThatThrownBy(() -> Finding.of(PlanFinding.TASK_UNNUMBERED, AT, Map.of("text", Argument.text("thừa"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("[text]");
    }

    @Test
    void r39_the_operands_stay_out_of_logs() {
        Finding finding = Finding.of(PlanFinding.VALUE_UNREADABLE, AT, Map.of("text", Argument.text("điều riêng tư")))
                .at(new SourceLocation(3, 7));

        assertThat(finding).hasToString("WARNING target.value-unreadable at '/parts/0' (line 3, column 7)");
    }

    @Test
    void a_report_has_one_order_and_no_repetition() {
        Finding first = Finding.of(PlanFinding.TASK_UNNUMBERED, JsonPointer.parse("/parts/2"));
        Finding second = Finding.of(PlanFinding.BASIS_MISSING, JsonPointer.parse("/parts/10"));
        Finding third = Finding.of(PlanFinding.TASK_UNNUMBERED, JsonPointer.parse("/parts/10"));

        Report report = Report.of(List.of(third, second, first, third));

        assertThat(report.findings()).containsExactly(first, second, third);
        assertThat(Report.of(List.of(first, third, second))).isEqualTo(report);
        assertThat(report.of(PlanFinding.TASK_UNNUMBERED)).containsExactly(first, third);
    }

    @Test
    void what_was_read_comes_in_the_order_of_the_text() {
        Finding late =
                Finding.of(PlanFinding.TASK_UNNUMBERED, JsonPointer.parse("/a")).at(new SourceLocation(2, 1));
        Finding early =
                Finding.of(PlanFinding.TASK_UNNUMBERED, JsonPointer.parse("/b")).at(new SourceLocation(1, 9));

        assertThat(Report.of(List.of(late, early)).findings()).containsExactly(early, late);
    }

    @Test
    void only_an_error_is_an_error() {
        Finding warning = Finding.of(PlanFinding.BASIS_MISSING, AT);
        Finding error = Finding.of(PlanFinding.PARTS_UNITS_DIFFER, AT);

        assertThat(Report.of(List.of(warning)).hasErrors()).isFalse();
        assertThat(Report.of(List.of(warning, error)).hasErrors()).isTrue();
    }

    @Test
    void lines_and_columns_start_at_one() {
        assertThat(new SourceLocation(1, 1)).isLessThan(new SourceLocation(1, 2));
        assertThat(new SourceLocation(1, 9)).isLessThan(new SourceLocation(2, 1));
        assertThatThrownBy(() -> new SourceLocation(0, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new SourceLocation(1, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
