package vn.giamngheo.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.giamngheo.quantity.PublishedPoints;
import vn.giamngheo.quantity.PublishedRate;
import vn.giamngheo.quantity.Stated;
import vn.giamngheo.quantity.Vnd;
import vn.giamngheo.quantity.WholeRange;
import vn.giamngheo.rules.FundingFinding;
import vn.giamngheo.rules.LawFinding;
import vn.giamngheo.rules.PlanFinding;
import vn.giamngheo.rules.TargetFinding;
import vn.giamngheo.text.JsonPointer;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Phrase;

class FindingTest {

    private static final JsonPointer AT = JsonPointer.parse("/parts/0");

    @Test
    void the_message_is_made_in_the_language_of_the_reader() {
        Finding finding = Finding.of(
                FundingFinding.TOTAL_DIFFERS,
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
                TargetFinding.FIGURE_UNREADABLE,
                AT,
                Map.of("text", Argument.text("{text} 'Vì người nghèo' {0} $1 \\")));

        assertThat(finding.message(Language.ENGLISH))
                .isEqualTo("The figure “{text} 'Vì người nghèo' {0} $1 \\” cannot be read.");
    }

    @Test
    void arguments_are_just_those_of_the_message() {
        assertThatThrownBy(() -> Finding.of(TargetFinding.FIGURE_UNREADABLE, AT))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("figure.unreadable")
                .hasMessageContaining("[text]");
        assertThatThrownBy(() -> Finding.of(PlanFinding.TASK_UNNUMBERED, AT, Map.of("text", Argument.text("thừa"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("[text]");
    }

    @Test
    void r39_the_operands_stay_out_of_logs() {
        Finding finding = Finding.of(
                        TargetFinding.FIGURE_UNREADABLE, AT, Map.of("text", Argument.text("điều riêng tư")))
                .at(new SourceLocation(3, 7));

        assertThat(finding).hasToString("WARNING figure.unreadable at '/parts/0' (line 3, column 7)");
    }

    @Test
    void a_report_has_one_order_and_no_repetition() {
        Finding first = Finding.of(PlanFinding.TASK_UNNUMBERED, JsonPointer.parse("/parts/2"));
        Finding second = Finding.of(LawFinding.BASIS_MISSING, JsonPointer.parse("/parts/10"));
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
        Finding warning = Finding.of(LawFinding.BASIS_MISSING, AT);
        Finding error = Finding.of(TargetFinding.PARTS_UNITS_DIFFER, AT);

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

    @Test
    void equal_by_code_place_operands_and_location() {
        Finding finding = Finding.of(TargetFinding.FIGURE_UNREADABLE, AT, Map.of("text", Argument.text("a")));

        assertThat(finding)
                .isEqualTo(Finding.of(TargetFinding.FIGURE_UNREADABLE, AT, Map.of("text", Argument.text("a"))))
                .hasSameHashCodeAs(Finding.of(TargetFinding.FIGURE_UNREADABLE, AT, Map.of("text", Argument.text("a"))))
                .isNotEqualTo(Finding.of(TargetFinding.FIGURE_UNREADABLE, AT, Map.of("text", Argument.text("b"))))
                .isNotEqualTo(
                        Finding.of(TargetFinding.FIGURE_UNREADABLE, AT.child(0), Map.of("text", Argument.text("a"))))
                .isNotEqualTo(finding.at(new SourceLocation(1, 1)))
                .isNotEqualTo(Finding.of(PlanFinding.TASK_UNNUMBERED, AT));
    }

    @Test
    void hints_and_severities_speak_both_languages() {
        Finding finding = Finding.of(TargetFinding.PARTS_UNITS_DIFFER, AT);

        assertThat(finding.hint(Language.VIETNAMESE)).isEqualTo("Hộ và khẩu không cộng được với nhau; sửa đơn vị đếm.");
        assertThat(finding.hint(Language.ENGLISH))
                .isEqualTo("Households and persons cannot be added up; correct the unit.");
        assertThat(finding.severity().noun(Language.VIETNAMESE)).isEqualTo("lỗi");
        assertThat(finding.severity().noun(Language.ENGLISH)).isEqualTo("error");
    }

    @Test
    void operands_are_written_in_the_manner_of_the_language() {
        assertThat(vietnamese(Argument.whole(14_996))).isEqualTo("14.996");
        assertThat(Argument.whole(14_996).render(Language.ENGLISH)).isEqualTo("14,996");
        assertThat(vietnamese(Argument.day(LocalDate.of(2017, 3, 7)))).isEqualTo("07/03/2017");
        assertThat(vietnamese(Argument.place(AT))).isEqualTo("/parts/0");
        assertThat(vietnamese(Argument.phrase(new Phrase("mảng", "array")))).isEqualTo("mảng");
        assertThat(Argument.phrase(new Phrase("mảng", "array")).render(Language.ENGLISH))
                .isEqualTo("array");
        assertThat(vietnamese(Argument.texts(List.of("a", "b")))).isEqualTo("a, b");
        assertThat(vietnamese(Argument.points(Stated.exactly(PublishedPoints.of("2.3")))))
                .isEqualTo("2,3 điểm phần trăm");
        assertThat(vietnamese(Argument.rate(Stated.atLeast(PublishedRate.of("90.0")))))
                .isEqualTo("ít nhất 90,0%");
        assertThat(vietnamese(Argument.count(Stated.about(Stated.exactly(2_570L)))))
                .isEqualTo("khoảng 2.570");
        assertThat(vietnamese(Argument.range(new WholeRange(103_389, 103_410)))).isEqualTo("103.389–103.410");
        assertThat(vietnamese(Argument.range(WholeRange.from(2_000)))).isEqualTo("≥ 2.000");
        assertThat(vietnamese(Argument.added(List.of(Argument.whole(1), Argument.whole(2)))))
                .isEqualTo("1 + 2");
        assertThat(vietnamese(Argument.listed(List.of(Argument.whole(1), Argument.whole(2)))))
                .isEqualTo("1; 2");
    }

    private static String vietnamese(Argument argument) {
        return argument.render(Language.VIETNAMESE);
    }
}
