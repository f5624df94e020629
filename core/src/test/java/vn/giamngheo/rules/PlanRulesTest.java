package vn.giamngheo.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.giamngheo.agency.AgencyList;
import vn.giamngheo.agency.Role;
import vn.giamngheo.law.BasisKind;
import vn.giamngheo.law.InstrumentKind;
import vn.giamngheo.law.InstrumentNumber;
import vn.giamngheo.law.InstrumentReference;
import vn.giamngheo.law.LegalBasis;
import vn.giamngheo.plan.PartKind;
import vn.giamngheo.plan.Plan;
import vn.giamngheo.plan.Plans;
import vn.giamngheo.plan.ReportingLine;
import vn.giamngheo.plan.Responsibility;
import vn.giamngheo.plan.Section;
import vn.giamngheo.plan.Source;
import vn.giamngheo.plan.Statement;
import vn.giamngheo.plan.Task;
import vn.giamngheo.quantity.CountUnit;
import vn.giamngheo.quantity.PublishedPoints;
import vn.giamngheo.quantity.PublishedRate;
import vn.giamngheo.quantity.Stated;
import vn.giamngheo.quantity.Written;
import vn.giamngheo.schedule.Schedule;
import vn.giamngheo.target.Baseline;
import vn.giamngheo.target.Measure;
import vn.giamngheo.target.Target;
import vn.giamngheo.text.Language;
import vn.giamngheo.validation.Profile;
import vn.giamngheo.validation.Report;

/** Rules on law, structure, responsibility and time: each with a plan that fails and one that nearly does. */
class PlanRulesTest {

    @Test
    void a_plan_with_nothing_odd_has_no_findings() {
        Plan plan = Plans.plan(Plans.section(task().number("1")
                .lead(AgencyList.parse("Sở Y tế"))
                .coordinate(AgencyList.parse("UBND các huyện, thị xã, thành phố"))
                .schedule(Schedule.parse("trước ngày 30/12/2017"))
                .build()));

        assertThat(validate(plan).findings()).isEmpty();
    }

    @Test
    void a_state_document_in_the_shape_of_the_party_is_not_recognised() {
        Plan plan = Plans.plan(Plans.section(led().addReferences(reference("30a-NQ/CP"), reference("30a/2008/NQ-CP"))
                .build()));

        assertThat(found(plan))
                .containsExactly("law.number-unrecognised /parts/0/sections/0/tasks/0/references/0/number");
    }

    @Test
    void a_spaced_number_is_understood_and_told() {
        Plan plan = Plans.plan();
        Plan spaced = plan.toBuilder()
                .instrument(plan.instrument().toBuilder()
                        .number(InstrumentNumber.parse("9274 /UBND-VX"))
                        .kind(InstrumentKind.OFFICIAL_LETTER)
                        .build())
                .build();

        assertThat(found(spaced)).containsExactly("law.number-spaced /instrument/number");
        assertThat(validate(spaced).findings().get(0).message(Language.ENGLISH))
                .isEqualTo("The instrument number “9274 /UBND-VX” has spaces; understood as 9274/UBND-VX.");
    }

    @Test
    void the_full_text_of_a_plan_names_its_basis_but_a_summary_may_leave_it_out() {
        Plan summary = Plans.plan();
        Plan text = summary.toBuilder()
                .source(new Source(Source.Kind.FULL_TEXT, Optional.empty(), Optional.empty()))
                .build();

        assertThat(found(summary)).isEmpty();
        assertThat(found(text))
                .containsExactly(
                        "law.basis-missing /basis",
                        "law.signature-missing /instrument",
                        "plan.nothing-planned /parts",
                        "plan.section-empty /parts/0");
    }

    @Test
    void a_basis_is_not_younger_than_the_plan() {
        assertThat(found(basedOn(LocalDate.of(2017, 3, 7)))).isEmpty();
        assertThat(found(basedOn(LocalDate.of(2017, 3, 8))))
                .containsExactly("law.basis-later /basis/0/instrument/issuedOn");
        assertThat(validate(basedOn(LocalDate.of(2017, 3, 8))).findings().get(0).message(Language.VIETNAMESE))
                .isEqualTo("Căn cứ 159/KH-UBND ban hành ngày 08/03/2017, sau ngày ban hành của văn bản (07/03/2017).");
    }

    @Test
    void repeated_section_numbers_are_told_once_for_their_list() {
        Plan plan = Plans.plan(numbered("7"), numbered("8"), numbered("9"), numbered("8"), numbered("9"));

        assertThat(found(plan)).containsExactly("plan.section-numbers-repeated /parts/0/sections");
        assertThat(validate(plan).findings().get(0).message(Language.VIETNAMESE))
                .isEqualTo("Các mục được đánh số 7, 8, 9, 8, 9: số 8, 9 bị lặp lại.");
    }

    @ParameterizedTest
    @CsvSource({
        "I II III IV V, true",
        "IX X XI, true",
        "1 2 3, true",
        "1 2 4, false",
        "2 1, false",
        "I III, false",
        "a b c d e, true",
        "a d, true",
        "Điều 1|Điều 2|Điều 3, true",
        "Điều 1|Điều 3, false",
        "1.1 1.2, true",
    })
    void sections_are_numbered_without_a_break(String numbers, boolean unbroken) {
        Section[] sections = Arrays.stream(numbers.split(numbers.contains("|") ? "\\|" : " "))
                .map(PlanRulesTest::numbered)
                .toArray(Section[]::new);

        assertThat(found(Plans.plan(sections)).isEmpty()).isEqualTo(unbroken);
    }

    @Test
    void numbers_may_start_anew_in_another_section() {
        Section first = numbered("I").toBuilder()
                .addSections(numbered("1"), numbered("2"))
                .build();
        Section second = numbered("II").toBuilder().addSections(numbered("1")).build();

        assertThat(found(Plans.plan(first, second))).isEmpty();
    }

    @Test
    void a_row_of_an_appendix_without_a_number_is_told_but_a_bullet_elsewhere_is_not() {
        Task unnumbered = led().build();

        assertThat(found(Plans.plan(PartKind.APPENDIX, Plans.section(unnumbered))))
                .containsExactly("plan.task-unnumbered /parts/0/sections/0/tasks/0");
        assertThat(found(Plans.plan(PartKind.PLAN, Plans.section(unnumbered)))).isEmpty();
    }

    @Test
    void somebody_is_to_do_it() {
        assertThat(found(task().build())).containsExactly("plan.nobody-responsible /parts/0/sections/0/tasks/0");
        assertThat(found(task().coordinate(AgencyList.parse("Sở Y tế")).build()))
                .containsExactly("plan.lead-missing /parts/0/sections/0/tasks/0");
        assertThat(found(task().coordinate(AgencyList.parse("Sở Y tế"))
                        .addRoles(new Responsibility(Role.IMPLEMENT, AgencyList.parse("Sở Nội vụ"), AgencyList.none()))
                        .build()))
                .isEmpty();
    }

    @Test
    void r32_a_class_of_agencies_is_nobody_in_particular() {
        assertThat(found(task().lead(AgencyList.parse("Các sở, ngành và UBND các huyện, thị xã, thành phố"))
                        .build()))
                .containsExactly(
                        "plan.lead-is-class /parts/0/sections/0/tasks/0/lead",
                        "plan.several-leads /parts/0/sections/0/tasks/0/lead");
        assertThat(validate(Plans.plan(Plans.section(task().lead("Các sở, ngành và UBND các huyện, thị xã, thành phố")
                                .build())))
                        .findings()
                        .get(0)
                        .message(Language.VIETNAMESE))
                .isEqualTo("Chủ trì là một nhóm cơ quan: Các sở, ngành; UBND các huyện, thị xã, thành phố.");
        assertThat(found(led().coordinate(AgencyList.parse("Các sở, ngành")).build()))
                .isEmpty();
    }

    @Test
    void r32_an_office_held_by_several_is_nobody_in_particular() {
        assertThat(found(task().lead("Chủ tịch UBND các huyện, thị xã, thành phố")
                        .build()))
                .containsExactly("plan.lead-is-class /parts/0/sections/0/tasks/0/lead");
        assertThat(found(task().lead("Chủ tịch UBND tỉnh").build())).isEmpty();
    }

    @Test
    void an_unknown_body_is_told_in_every_role() {
        ReportingLine line = ReportingLine.builder()
                .to(AgencyList.parse("Vô danh"))
                .via(AgencyList.parse("Vô danh"))
                .build();

        assertThat(found(led().coordinate("Vô danh")
                        .addRoles(new Responsibility(
                                Role.GUIDE, AgencyList.parse("Vô danh"), AgencyList.parse("Vô danh")))
                        .addReporting(line)
                        .build()))
                .containsExactly(
                        "plan.agency-unrecognised /parts/0/sections/0/tasks/0/coordinate",
                        "plan.agency-unrecognised /parts/0/sections/0/tasks/0/reporting/0/to",
                        "plan.agency-unrecognised /parts/0/sections/0/tasks/0/reporting/0/via",
                        "plan.agency-unrecognised /parts/0/sections/0/tasks/0/roles/0/agencies",
                        "plan.agency-unrecognised /parts/0/sections/0/tasks/0/roles/0/toward");
    }

    @Test
    void numbers_are_looked_at_wherever_an_instrument_is_named() {
        InstrumentReference odd = reference("30a-NQ/CP");
        Plan plan = Plans.plan(Section.builder()
                        .addStatements(Statement.builder()
                                .text("mục đích")
                                .addReferences(odd)
                                .build())
                        .addTargets(Target.builder()
                                .title("chỉ tiêu")
                                .measure(new Measure.Level(
                                        Written.of(Stated.exactly(PublishedRate.of("8.49"))), CountUnit.HOUSEHOLD))
                                .addReferences(odd)
                                .build())
                        .build())
                .toBuilder()
                .pursuantTo("30a-NQ/CP")
                .build();

        assertThat(found(plan))
                .containsExactly(
                        "law.number-unrecognised /basis/0/instrument/number",
                        "law.number-unrecognised /parts/0/sections/0/statements/0/references/0/number",
                        "law.number-unrecognised /parts/0/sections/0/targets/0/references/0/number");
    }

    @Test
    void a_time_of_a_target_is_looked_at() {
        Target target = Target.builder()
                .title("chỉ tiêu")
                .measure(new Measure.Reduction(
                        Written.of(Stated.exactly(PublishedPoints.of("2.3"))),
                        Optional.of(new Baseline(
                                Written.of(Stated.exactly(PublishedRate.of("9.2"))), Schedule.parse("một lúc nào đó"))),
                        Optional.empty(),
                        CountUnit.HOUSEHOLD))
                .due(Schedule.parse("một lúc nào đó"))
                .build();

        assertThat(found(Plans.plan(Section.builder().addTargets(target).build())))
                .containsExactly(
                        "plan.time-unreadable /parts/0/sections/0/targets/0/due",
                        "plan.time-unreadable /parts/0/sections/0/targets/0/measure/from/at");
    }

    @Test
    void two_leads_are_told() {
        assertThat(found(task().lead(AgencyList.parse("Sở Y tế, Sở Nội vụ")).build()))
                .containsExactly("plan.several-leads /parts/0/sections/0/tasks/0/lead");
    }

    @Test
    void nobody_leads_and_coordinates() {
        AgencyList labour = AgencyList.parse("Sở Lao động - Thương binh và Xã hội");

        assertThat(found(task().lead(labour)
                        .coordinate(AgencyList.parse("Sở Lao động–Thương binh và Xã hội"))
                        .build()))
                .containsExactly(
                        "plan.lead-also-coordinates /parts/0/sections/0/tasks/0/coordinate",
                        "plan.agency-spelt-variously /parts/0/sections/0/tasks/0/lead");
        assertThat(found(task().lead(labour)
                        .coordinate(AgencyList.parse("Sở Y tế"))
                        .build()))
                .isEmpty();
    }

    @Test
    void an_unknown_body_is_kept_and_told() {
        assertThat(found(task().lead(AgencyList.parse("Vô danh")).build()))
                .containsExactly("plan.agency-unrecognised /parts/0/sections/0/tasks/0/lead");
    }

    @Test
    void r27_overlapping_periods_are_told() {
        assertThat(found(led().schedule(Schedule.parse("Giai đoạn 2021 -2025 và giai đoạn 2021 -2030"))
                        .build()))
                .containsExactly("plan.periods-overlap /parts/0/sections/0/tasks/0/schedule");
        assertThat(found(led().schedule(Schedule.parse("Giai đoạn 2021-2025, giai đoạn 2026-2030"))
                        .build()))
                .isEmpty();
    }

    @Test
    void a_time_that_cannot_be_read_is_told_wherever_it_stands() {
        Schedule odd = Schedule.parse("ngày 31/02/2017");
        Plan plan = Plans.plan(Section.builder()
                .addTasks(led().schedule(odd).build())
                .addReporting(ReportingLine.builder()
                        .to(AgencyList.parse("UBND tỉnh"))
                        .schedule(odd)
                        .build())
                .build());

        assertThat(found(plan.toBuilder().period(odd).build()))
                .containsExactly(
                        "plan.time-unreadable /parts/0/sections/0/reporting/0/schedule",
                        "plan.time-unreadable /parts/0/sections/0/tasks/0/schedule",
                        "plan.time-unreadable /period");
    }

    @Test
    void a_vague_time_is_told() {
        assertThat(found(led().schedule(Schedule.parse("đến đầu nhiệm kỳ 2026 - 2030"))
                        .build()))
                .containsExactly("plan.time-vague /parts/0/sections/0/tasks/0/schedule");
    }

    @Test
    void a_time_is_not_over_when_the_plan_is_issued() {
        assertThat(found(led().schedule(Schedule.parse("trước ngày 08/3/2017")).build()))
                .isEmpty();
        assertThat(found(led().schedule(Schedule.parse("trước ngày 07/3/2017")).build()))
                .containsExactly("plan.due-before-issue /parts/0/sections/0/tasks/0/schedule");
    }

    @Test
    void r26_work_is_not_due_after_the_report_on_it() {
        assertThat(found(reportBeside("trước ngày 15/12/2017"))).isEmpty();
        assertThat(found(reportBeside("trước ngày 16/12/2017")))
                .containsExactly("plan.due-after-report /parts/0/sections/0/tasks/0/schedule");
    }

    @Test
    void work_of_later_years_is_not_for_the_report_of_this_one() {
        assertThat(found(reportBeside("năm 2018"))).isEmpty();
    }

    private static Plan reportBeside(String time) {
        return Plans.plan(Section.builder()
                .addTasks(
                        led().schedule(Schedule.parse(time)).build(),
                        led().title("Báo cáo kết quả")
                                .addReporting(report("trước ngày 10/12/2017"), report("trước ngày 15/12/2017"))
                                .build())
                .build());
    }

    private static ReportingLine report(String time) {
        return ReportingLine.builder()
                .to(AgencyList.parse("UBND tỉnh"))
                .schedule(Schedule.parse(time))
                .build();
    }

    private static Plan basedOn(LocalDate issued) {
        return Plans.plan().toBuilder()
                .addBasis(new LegalBasis(
                        BasisKind.PURSUANT_TO,
                        reference("159/KH-UBND").toBuilder().issuedOn(issued).build()))
                .build();
    }

    private static InstrumentReference reference(String number) {
        return InstrumentReference.builder()
                .number(InstrumentNumber.parse(number))
                .build();
    }

    private static Section numbered(String number) {
        return Section.builder().number(number).build();
    }

    private static Task.Builder task() {
        return Task.builder().title("Rà soát hộ nghèo");
    }

    private static Task.Builder led() {
        return task().lead(AgencyList.parse("Sở Y tế"));
    }

    private static List<String> found(Task task) {
        return found(Plans.plan(Plans.section(task)));
    }

    private static List<String> found(Plan plan) {
        return validate(plan).findings().stream()
                .map(finding -> finding.code().id() + " " + finding.pointer())
                .toList();
    }

    private static Report validate(Plan plan) {
        return StandardRules.validator()
                .validate(plan, Profile.PUBLISH, plan.instrument().issuedOn());
    }
}
