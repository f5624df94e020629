package vn.giamngheo.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static vn.giamngheo.validation.Severity.ERROR;
import static vn.giamngheo.validation.Severity.INFORMATION;
import static vn.giamngheo.validation.Severity.WARNING;
import static vn.giamngheo.validation.Toys.DAY;
import static vn.giamngheo.validation.Toys.VALIDATOR;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.giamngheo.text.Language;
import vn.giamngheo.validation.Toys.Sheet;

/** How grave a finding is: by profile, and by the day whose rules count. */
class ProfileTest {

    private static final LocalDate FIRST = LocalDate.of(2025, 7, 1);

    private static Severity negative(Profile profile) {
        return profile.severity(Toys.NEGATIVE);
    }

    @Test
    void each_stage_has_its_grades() {
        assertThat(List.of(
                        negative(Profile.DRAFT),
                        negative(Profile.SUBMIT),
                        negative(Profile.PUBLISH),
                        negative(Profile.AUDIT)))
                .containsExactly(INFORMATION, WARNING, ERROR, INFORMATION);
        assertThat(Toys.NEGATIVE.severity()).isEqualTo(ERROR);
    }

    @Test
    void a_deployer_grades_otherwise_and_holds_back_otherwise() {
        Profile own = Profile.PUBLISH.named("so-x").with("toy.odd", ERROR).holdingBackFrom(WARNING);

        assertThat(own.severity(Toys.ODD)).isEqualTo(ERROR);
        assertThat(negative(own)).isEqualTo(ERROR);
        assertThat(own).hasToString("so-x");
        assertThat(own.name()).isEqualTo("so-x");
        assertThat(own.stage()).isEqualTo(Stage.PUBLISH);
        assertThat(own.own()).containsOnlyKeys("toy.odd");
        assertThat(own.holdsBackFrom()).contains(WARNING);
        assertThat(List.of(own.holdsBack(ERROR), own.holdsBack(WARNING), own.holdsBack(INFORMATION)))
                .containsExactly(true, true, false);
        assertThat(VALIDATOR.validate(Sheet.of(1), own, DAY).passes(own)).isFalse();
        assertThat(VALIDATOR.validate(Sheet.of(1), Profile.PUBLISH, DAY).passes(Profile.PUBLISH))
                .isTrue();
        assertThat(Profile.PUBLISH.severity(Toys.ODD)).isEqualTo(WARNING);
    }

    @Test
    void drafts_and_what_is_issued_are_not_held_back() {
        assertThat(Profile.DRAFT.holdsBack(ERROR)).isFalse();
        assertThat(Profile.AUDIT.holdsBack(ERROR)).isFalse();
        assertThat(Profile.SUBMIT.holdsBack(ERROR)).isTrue();
        assertThat(Profile.SUBMIT.holdsBack(WARNING)).isFalse();
        assertThat(Profile.PUBLISH.holdsBack(ERROR)).isTrue();
    }

    @Test
    void profiles_are_equal_by_what_they_decide() {
        Profile own = Profile.PUBLISH.with("toy.odd", ERROR);

        assertThat(own)
                .isEqualTo(Profile.PUBLISH.with("toy.odd", WARNING).with("toy.odd", ERROR))
                .hasSameHashCodeAs(Profile.PUBLISH.with("toy.odd", ERROR))
                .isNotEqualTo(Profile.PUBLISH)
                .isNotEqualTo(own.named("x"))
                .isNotEqualTo(own.holdingBackFrom(WARNING))
                .isNotEqualTo(Profile.SUBMIT.named("publish").with("toy.odd", ERROR))
                .isNotEqualTo("publish");
    }

    @Test
    void the_names_of_profiles_are_words() {
        assertThatIllegalArgumentException().isThrownBy(() -> Profile.DRAFT.named("Sở X"));
    }

    @Test
    void all_codes_of_a_profile_that_do_not_exist_are_named() {
        Profile wrong =
                Profile.DRAFT.with("toy.b", ERROR).with("toy.odd", ERROR).with("toy.a", ERROR);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> VALIDATOR.validate(Sheet.of(), wrong, DAY))
                .withMessage("profile must name known codes but names toy.a, toy.b");
    }

    @Test
    void a_profile_may_name_a_retired_code() {
        Validator retired = VALIDATOR.with(VALIDATOR.catalogue().retiring(List.of(Toys.code("toy.old"))));

        Report report = retired.validate(Sheet.of(1), Profile.DRAFT.with("toy.old", ERROR), DAY);

        assertThat(Toys.lines(report.findings())).containsExactly("WARNING toy.odd at '/numbers/0'");
    }

    @Test
    void grades_do_not_fall_on_the_way_to_publishing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Grades(ERROR, WARNING, ERROR, ERROR))
                .withMessage("grades must not get less grave from draft to publish but are ERROR, WARNING, ERROR");
        assertThatIllegalArgumentException().isThrownBy(() -> new Grades(INFORMATION, WARNING, INFORMATION, ERROR));
        assertThat(new Grades(WARNING, WARNING, ERROR, INFORMATION).at(Stage.AUDIT))
                .isEqualTo(INFORMATION);
        assertThat(ERROR.isGraverThan(WARNING)).isTrue();
        assertThat(WARNING.isGraverThan(WARNING)).isFalse();
        assertThat(INFORMATION.isGraverThan(WARNING)).isFalse();
    }

    @Test
    void what_a_later_rule_finds_is_a_notice_that_says_since_when() {
        Sheet sheet = Sheet.of(1_002);

        Finding before = only(sheet, Terms.of(Profile.PUBLISH, FIRST.minusDays(1)));
        Finding onTheDay = only(sheet, Terms.of(Profile.PUBLISH, FIRST));
        Finding asked =
                only(sheet, Terms.of(Profile.PUBLISH, FIRST.minusDays(1)).judgedByLaterRulesToo());

        assertThat(before.severity()).isEqualTo(INFORMATION);
        assertThat(before.laterSince()).contains(FIRST);
        assertThat(onTheDay.severity()).isEqualTo(ERROR);
        assertThat(onTheDay.laterSince()).isEmpty();
        assertThat(asked.severity()).isEqualTo(ERROR);
        assertThat(asked.laterSince()).contains(FIRST);
    }

    @Test
    void a_later_rule_is_a_notice_whatever_the_profile_says() {
        Profile strict = Profile.PUBLISH.with("toy.large", ERROR);

        assertThat(only(Sheet.of(1_002), Terms.of(strict, FIRST.minusDays(1))).severity())
                .isEqualTo(INFORMATION);
    }

    @Test
    void grading_anew_forgets_the_day_of_before() {
        Terms early = Terms.of(Profile.PUBLISH, FIRST.minusDays(1));
        Report notice = VALIDATOR.validate(Sheet.of(1_002), early);

        Report today = VALIDATOR.grade(notice.findings(), Terms.of(Profile.PUBLISH, FIRST));

        assertThat(today.findings()).containsExactly(Toys.large(0));
        assertThat(notice.findings()).isNotEqualTo(today.findings());
    }

    @Test
    void the_place_does_not_change_what_a_later_finding_is() {
        Finding later = only(Sheet.of(1_002), Terms.of(Profile.PUBLISH, DAY));

        assertThat(later.at(Toys.NUMBERS).laterSince()).contains(FIRST);
        assertThat(later.at(new SourceLocation(1, 1)).laterSince()).contains(FIRST);
        assertThat(later.graded(ERROR).laterSince()).contains(FIRST);
        assertThat(later.message(Language.ENGLISH)).isEqualTo("There is a large number.");
    }

    private static Finding only(Sheet sheet, Terms terms) {
        List<Finding> findings = VALIDATOR.validate(sheet, terms).findings();
        assertThat(findings).hasSize(1);
        return findings.get(0);
    }
}
