package vn.giamngheo.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static vn.giamngheo.validation.Toys.DAY;
import static vn.giamngheo.validation.Toys.NUMBERS;
import static vn.giamngheo.validation.Toys.ODD;
import static vn.giamngheo.validation.Toys.VALIDATOR;
import static vn.giamngheo.validation.Toys.waiver;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.giamngheo.text.JsonPointer;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.RefusedException;
import vn.giamngheo.validation.Toys.Sheet;
import vn.giamngheo.validation.WaiverUse.State;

/** R45: what is waived stays in sight. */
class WaiverTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 1, 15);
    private static final JsonPointer FIRST = NUMBERS.child(0);
    private static final Waiver HOLDS = waiver(ODD, FIRST, "2026-01-15");
    private static final Waiver EXPIRED = waiver(ODD, FIRST, "2026-01-14");

    private static Report report(Sheet sheet, Waiver... waivers) {
        return VALIDATOR.validate(sheet, Terms.of(Profile.PUBLISH, DAY).waiving(List.of(waivers), TODAY));
    }

    private static List<String> states(Report report) {
        return report.waivers().stream()
                .map(use -> use.state() + " " + use.waiver().code() + " " + Toys.lines(use.findings()))
                .toList();
    }

    private static List<String> messages(Report report) {
        return report.findings().stream()
                .map(finding -> finding.message(Language.VIETNAMESE))
                .toList();
    }

    @Test
    @DisplayName("R33: the code is composed, reason and author are kept as written")
    void composed() {
        String decomposed = Normalizer.normalize("mã Ặ", Normalizer.Form.NFD);
        Waiver waiver = new Waiver(decomposed, FIRST, decomposed, decomposed, TODAY);

        assertThat(waiver.code()).isEqualTo("mã Ặ");
        assertThat(waiver.reason()).isEqualTo(decomposed).isNotEqualTo("mã Ặ");
        assertThat(waiver.author()).isEqualTo(decomposed);
    }

    @Test
    @DisplayName("R45: what is waived is listed with the waiver, up to its last day")
    void applied() {
        Report report = report(Sheet.of(1, 3), HOLDS);

        assertThat(report.findings()).containsExactly(Toys.odd(1, 3));
        assertThat(report.waivers()).containsExactly(new WaiverUse(HOLDS, State.APPLIED, List.of(Toys.odd(0, 1))));
        assertThat(report.waived()).containsExactly(Toys.odd(0, 1));
    }

    @Test
    @DisplayName("R45: the day after its last day, a waiver is listed as expired and the finding counts")
    void expired() {
        Report report = report(Sheet.of(1), EXPIRED);

        assertThat(states(report)).containsExactly("EXPIRED toy.odd [WARNING toy.odd at '/numbers/0']");
        assertThat(messages(report))
                .containsExactly(
                        "Số 1 là số lẻ.",
                        "Việc bỏ qua toy.odd do Trần Thị B quyết định đã hết hạn ngày 14/01/2026: phát hiện được tính lại.");
        assertThat(report.waived()).isEmpty();
    }

    @Test
    void the_day_of_the_document_does_not_keep_a_waiver_alive() {
        Terms terms = new Terms(Profile.PUBLISH, DAY, false, List.of(EXPIRED), DAY);

        assertThat(VALIDATOR.validate(Sheet.of(1), terms).findings()).isEmpty();
        assertThat(VALIDATOR
                        .validate(Sheet.of(1), terms.waiving(List.of(EXPIRED), TODAY))
                        .findings())
                .hasSize(2);
        assertThat(terms.judgedByLaterRulesToo().waivers()).containsExactly(EXPIRED);
    }

    @Test
    void a_waiver_of_another_place_or_kind_covers_nothing() {
        Report report =
                report(Sheet.of(1), waiver(ODD, NUMBERS, "2030-01-01"), waiver(Toys.NEGATIVE, FIRST, "2030-01-01"));

        assertThat(states(report)).containsExactly("UNUSED toy.odd []", "UNUSED toy.negative []");
        assertThat(Toys.lines(report.findings()))
                .containsExactly(
                        "INFORMATION waiver.unused at '/numbers'",
                        "WARNING toy.odd at '/numbers/0'",
                        "INFORMATION waiver.unused at '/numbers/0'");
    }

    @Test
    @DisplayName("R45: of two waivers of one finding the longer one applies, and the finding is listed once")
    void two() {
        Waiver longer = new Waiver("toy.odd", FIRST, "Khác", "Lê Văn C", LocalDate.of(2027, 1, 1));

        Report report = report(Sheet.of(1), HOLDS, EXPIRED, longer);

        assertThat(report.waivers())
                .containsExactly(
                        new WaiverUse(longer, State.APPLIED, List.of(Toys.odd(0, 1))),
                        new WaiverUse(HOLDS, State.REPEATED, List.of()),
                        new WaiverUse(EXPIRED, State.REPEATED, List.of()));
        assertThat(messages(report))
                .containsExactly(
                        "Việc bỏ qua toy.odd do Trần Thị B quyết định trùng với một quyết định khác còn hiệu lực.");
        assertThat(report(Sheet.of(1), longer, EXPIRED, HOLDS)).isEqualTo(report);
        assertThat(report(Sheet.of(1), longer, longer).findings()).isEmpty();
    }

    @Test
    void each_of_two_expired_waivers_says_so() {
        Waiver older = waiver(ODD, FIRST, "2025-01-01");

        assertThat(states(report(Sheet.of(1), older, EXPIRED)))
                .containsExactly(
                        "EXPIRED toy.odd [WARNING toy.odd at '/numbers/0']",
                        "EXPIRED toy.odd [WARNING toy.odd at '/numbers/0']");
        assertThat(report(Sheet.of(1), older, EXPIRED).of(ValidationFinding.WAIVER_EXPIRED))
                .hasSize(2);
    }

    @Test
    void all_findings_of_one_kind_at_one_place_are_covered() {
        Finding one = Finding.of(ODD, FIRST, Map.of("number", Argument.whole(1)));
        Finding other = Finding.of(ODD, FIRST, Map.of("number", Argument.whole(3)));

        Report report = VALIDATOR.grade(
                List.of(other, one, other), Terms.of(Profile.PUBLISH, DAY).waiving(List.of(HOLDS), TODAY));

        assertThat(report.findings()).isEmpty();
        assertThat(report.waivers().get(0).findings()).containsExactly(one, other);
    }

    @Test
    void a_waiver_of_a_code_that_does_not_exist_says_so() {
        Waiver wrong = new Waiver("toy.ood", FIRST, "Lý do", "Trần Thị B", LocalDate.of(2030, 1, 1));

        Report report = report(Sheet.of(2), wrong);

        assertThat(states(report)).containsExactly("UNUSED toy.ood []");
        assertThat(Toys.lines(report.findings())).containsExactly("WARNING waiver.unknown-code at '/numbers/0'");
        assertThat(messages(report))
                .containsExactly("Việc bỏ qua do Trần Thị B quyết định nêu mã toy.ood, nhưng không có mã này.");
    }

    @Test
    void a_waiver_of_a_retired_code_is_without_use_but_known() {
        FindingCode old = Toys.code("toy.old");
        Validator validator = VALIDATOR.with(VALIDATOR.catalogue().retiring(List.of(old)));
        Terms terms = Terms.of(Profile.PUBLISH, DAY).waiving(List.of(waiver(old, FIRST, "2030-01-01")), TODAY);

        assertThat(Toys.lines(validator.validate(Sheet.of(2), terms).findings()))
                .containsExactly("INFORMATION waiver.unused at '/numbers/0'");
    }

    @Test
    void a_finding_of_others_can_be_waived_though_its_code_is_not_in_the_catalogue() {
        FindingCode read = Toys.code("read.x");
        Terms terms = Terms.of(Profile.PUBLISH, DAY).waiving(List.of(waiver(read, FIRST, "2030-01-01")), TODAY);

        Report report = VALIDATOR.grade(List.of(Finding.of(read, FIRST)), terms);

        assertThat(report.findings()).isEmpty();
        assertThat(report.waived()).containsExactly(Finding.of(read, FIRST));
    }

    @Test
    void what_is_said_of_a_waiver_can_be_waived() {
        Report report = report(Sheet.of(1), EXPIRED, waiver(ValidationFinding.WAIVER_EXPIRED, FIRST, "2026-01-15"));

        assertThat(states(report))
                .containsExactly(
                        "EXPIRED toy.odd [WARNING toy.odd at '/numbers/0']",
                        "APPLIED waiver.expired [WARNING waiver.expired at '/numbers/0']");
        assertThat(report.findings()).containsExactly(Toys.odd(0, 1));
    }

    @Test
    void what_is_said_of_the_waiver_of_a_waiver_counts() {
        Report report = report(Sheet.of(1), EXPIRED, waiver(ValidationFinding.WAIVER_EXPIRED, FIRST, "2026-01-14"));

        assertThat(Toys.lines(report.findings()))
                .containsExactly(
                        "WARNING toy.odd at '/numbers/0'",
                        "WARNING waiver.expired at '/numbers/0'",
                        "WARNING waiver.expired at '/numbers/0'");
        assertThat(report(Sheet.of(2), waiver(ValidationFinding.WAIVER_UNUSED, FIRST, "2030-01-01"))
                        .findings())
                .extracting(Finding::code)
                .containsExactly(ValidationFinding.WAIVER_UNUSED);
    }

    @Test
    void a_broken_rule_can_be_waived_and_is_listed() {
        Validator broken = Validator.empty().with(Sheet.class, Toys.failing("broken", () -> {
            throw new IllegalStateException();
        }));
        Terms terms = Terms.of(Profile.PUBLISH, DAY)
                .waiving(List.of(waiver(ValidationFinding.RULE_BROKEN, JsonPointer.ROOT, "2030-01-01")), TODAY);

        Report report = broken.validate(Sheet.of(), terms);

        assertThat(report.passes(Profile.PUBLISH)).isTrue();
        assertThat(Toys.lines(report.waived())).containsExactly("ERROR validation.rule-broken at ''");
    }

    @Test
    void a_waiver_says_all_that_it_must() {
        assertThat(HOLDS.holdsOn(LocalDate.of(2026, 1, 15))).isTrue();
        assertThat(HOLDS.holdsOn(LocalDate.of(2026, 1, 16))).isFalse();
        for (List<String> texts : List.of(List.of(" ", "a", "b"), List.of("c", " ", "b"), List.of("c", "a", ""))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Waiver(texts.get(0), FIRST, texts.get(1), texts.get(2), DAY))
                    .isInstanceOf(RefusedException.class)
                    .withMessageEndingWith("of a waiver must not be blank");
        }
    }

    @Test
    void parts_of_a_report_come_together_without_repetition() {
        Report read = VALIDATOR.grade(
                List.of(Finding.of(Toys.code("read.x"), FIRST)),
                Terms.of(Profile.PUBLISH, DAY).waiving(List.of(HOLDS), TODAY));
        Report meant = report(Sheet.of(1, 3), HOLDS);

        Report both = read.and(meant);

        assertThat(Toys.lines(both.findings()))
                .containsExactly("WARNING read.x at '/numbers/0'", "WARNING toy.odd at '/numbers/1'");
        assertThat(states(both)).containsExactly("APPLIED toy.odd [WARNING toy.odd at '/numbers/0']");
        assertThat(meant.and(read)).isEqualTo(both);
        assertThat(both.and(both)).isEqualTo(both);
        assertThat(meant.and(Report.of(List.of(Toys.odd(0, 1))))).isEqualTo(meant);
    }

    @Test
    void parts_of_a_report_keep_what_is_true_of_both() {
        Report unused = report(Sheet.of(2), HOLDS);
        Waiver unknown = new Waiver("toy.ood", FIRST, "Lý do", "Trần Thị B", LocalDate.of(2030, 1, 1));

        assertThat(unused.and(report(Sheet.of(4), HOLDS, unknown)).findings())
                .extracting(Finding::code)
                .containsExactlyInAnyOrder(ValidationFinding.WAIVER_UNKNOWN_CODE, ValidationFinding.WAIVER_UNUSED);
        assertThat(states(report(Sheet.of(1), EXPIRED).and(report(Sheet.of(3), EXPIRED))))
                .containsExactly("EXPIRED toy.odd [WARNING toy.odd at '/numbers/0', WARNING toy.odd at '/numbers/0']");
    }
}
