package vn.giamngheo.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giamngheo.agency.AgencyList;
import vn.giamngheo.agency.Role;
import vn.giamngheo.plan.Modality;
import vn.giamngheo.plan.PartKind;
import vn.giamngheo.plan.Plan;
import vn.giamngheo.plan.Plans;
import vn.giamngheo.plan.ReportingLine;
import vn.giamngheo.plan.Responsibility;
import vn.giamngheo.plan.Section;
import vn.giamngheo.plan.Task;
import vn.giamngheo.text.Language;
import vn.giamngheo.validation.Finding;

/** Who is named, how, and whether that body can be. */
class ResponsibilityRulesTest {

    private static final String FRONT = "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh";

    @ParameterizedTest
    @ValueSource(strings = {FRONT, "Ban Tuyên giáo Tỉnh ủy", "Đảng ủy Khối các cơ quan tỉnh"})
    void r32_the_party_and_the_front_are_asked_and_not_ordered(String body) {
        Task ordered = task().lead(body).build();

        assertThat(Found.in(ordered)).containsExactly("plan.party-body-ordered " + Found.TASK + "/lead");
        assertThat(Found.in(ordered.toBuilder().modality(Modality.REQUESTED).build()))
                .isEmpty();
        assertThat(Found.in(task().lead("Đề nghị " + body).build())).isEmpty();
        assertThat(Found.in(task().lead("Sở Y tế").coordinate(body).build())).isEmpty();
    }

    @Test
    void r32_the_party_orders_its_own() {
        Plan plan = Plans.plan(
                Section.builder().addTasks(task().lead(FRONT).build()).build());

        assertThat(Found.in(Found.numbered(plan, "11-NQ/TU")))
                .doesNotContain("plan.party-body-ordered " + Found.TASK + "/lead");
        assertThat(Found.in(Found.with(
                        plan,
                        plan.instrument().toBuilder()
                                .issuer("Ban Thường vụ Tỉnh ủy")
                                .build())))
                .isEmpty();
        assertThat(Found.in(Found.with(
                        plan, plan.instrument().toBuilder().issuer(FRONT).build())))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"UBND huyện Bá Thước", "UBND các huyện, thị xã, thành phố", "Chủ tịch UBND huyện", "Huyện ủy"})
    void r30_districts_get_no_work_after_they_ended(String district) {
        Plan plan = Plans.plan(
                Section.builder().addTasks(task().lead(district).build()).build());
        String found = "plan.level-ended " + Found.TASK + "/lead";

        assertThat(Found.in(Found.issued(plan, LocalDate.of(2025, 7, 1)))).contains(found);
        assertThat(Found.in(Found.issued(plan, LocalDate.of(2025, 6, 30)))).doesNotContain(found);
    }

    @Test
    void r30_districts_are_told_in_every_role_and_communes_are_not() {
        AgencyList district = AgencyList.parse("UBND huyện Bá Thước");
        Plan plan = Plans.plan(Section.builder()
                .addTasks(task().lead("UBND xã Điền Lư")
                        .coordinate(district)
                        .addRoles(new Responsibility(Role.GUIDE, district, district))
                        .addReporting(ReportingLine.builder()
                                .to(district)
                                .via(district)
                                .build())
                        .build())
                .build());

        assertThat(Found.in(Found.issued(plan, LocalDate.of(2025, 7, 1))))
                .allMatch(found -> found.startsWith("plan.level-ended " + Found.TASK))
                .hasSize(5);
    }

    @Test
    void r30_the_law_is_named() {
        assertThat(PlanFinding.LEVEL_ENDED.law().orElseThrow().citation(Language.VIETNAMESE))
                .isEqualTo("Luật 72/2025/QH15");
        assertThat(PlanFinding.LEVEL_ENDED.since()).contains(LocalDate.of(2025, 7, 1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sở Lao động - Thương binh và Xã hội | Sở Lao động-Thương binh và Xã hội | true",
                "Sở Lao động - Thương binh và Xã hội | Sở Lao động – Thương binh và Xã hội | true",
                "Ủy ban nhân dân tỉnh | Uỷ ban nhân dân tỉnh | true",
                "UBND tỉnh Thanh Hóa | UBND tỉnh Thanh Hoá | true",
                "Ủy ban nhân dân tỉnh | UBND tỉnh | false",
                "Các sở, ngành | các sở, ngành | false",
                "Sở Y tế | Sở Nội vụ | false",
                "Sở Lao động - Thương binh và Xã hội | Sở Lao động - Thương binh và Xã hội | false"
            })
    void r34_r35_one_name_in_several_spellings_is_told_once(String one, String other, boolean found) {
        List<String> lines = Found.in(Section.builder()
                .addTasks(
                        task().addRoles(role(one)).build(),
                        task().title("Tổng hợp").addRoles(role(other)).build(),
                        task().title("Báo cáo").addRoles(role(other)).build())
                .build());

        assertThat(lines)
                .isEqualTo(
                        found ? List.of("plan.agency-spelt-variously " + Found.TASK + "/roles/0/agencies") : List.of());
    }

    @Test
    void r35_a_space_that_does_not_break_makes_no_other_agency() {
        Task task = task().lead("Sở\u00a0Lao động - Thương binh và Xã hội")
                .coordinate("Sở Lao động - Thương binh và Xã hội")
                .build();

        assertThat(Found.in(task)).containsExactly("plan.lead-also-coordinates " + Found.TASK + "/coordinate");
    }

    @Test
    void spellings_are_looked_for_in_every_list() {
        AgencyList one = AgencyList.parse("Ủy ban nhân dân tỉnh");
        AgencyList other = AgencyList.parse("Uỷ ban nhân dân tỉnh");
        ReportingLine line = ReportingLine.builder().to(one).build();
        Plan plan = Plans.plan(Section.builder().addReporting(line).build());

        assertThat(Found.in(plan.toBuilder().addressees(other).build()))
                .containsExactly("plan.agency-spelt-variously /addressees");
        assertThat(Found.in(Section.builder()
                        .addReporting(line.toBuilder().via(other).build())
                        .build()))
                .containsExactly("plan.agency-spelt-variously " + Found.SECTION + "/reporting/0/to");
        assertThat(Found.in(Section.builder()
                        .addReporting(line.toBuilder().reporters(other).build())
                        .build()))
                .containsExactly("plan.agency-spelt-variously " + Found.SECTION + "/reporting/0/reporters");
        assertThat(Found.in(task().lead(one)
                        .addRoles(new Responsibility(Role.GUIDE, AgencyList.parse("Sở Y tế"), other))
                        .build()))
                .containsExactly("plan.agency-spelt-variously " + Found.TASK + "/lead");
    }

    @Test
    void a_body_is_named_once_in_a_list() {
        Finding finding = Found.findings(Plans.plan(Section.builder()
                        .addTasks(Found.led()
                                .coordinate("Sở Nội vụ, Sở Tư pháp, Sở Nội vụ")
                                .build())
                        .build()))
                .get(0);

        assertThat(Found.lines(List.of(finding)))
                .containsExactly("plan.agency-named-twice " + Found.TASK + "/coordinate");
        assertThat(finding.message(Language.VIETNAMESE)).isEqualTo("Cùng một cơ quan được nêu nhiều lần: Sở Nội vụ.");
        assertThat(Found.in(Found.led().coordinate("Sở Nội vụ, Sở Tư pháp").build()))
                .isEmpty();
    }

    @Test
    void who_coordinates_needs_somebody_who_leads() {
        Finding finding = Found.findings(Plans.plan(Section.builder()
                        .addTasks(task().coordinate("Sở Nội vụ").build())
                        .build()))
                .get(0);

        assertThat(finding.code()).isEqualTo(PlanFinding.LEAD_MISSING);
        assertThat(finding.message(Language.ENGLISH))
                .isEqualTo("The task has agencies that co-ordinate (Sở Nội vụ), but names no lead.");
    }

    @Test
    void what_is_written_twice_is_told() {
        Task first = Found.led().number("1").build();
        Task other = first.toBuilder().number("2").build();

        assertThat(Found.in(Section.builder().addTasks(first, first).build()))
                .containsExactly("plan.task-repeated " + Found.SECTION + "/tasks/1");
        assertThat(Found.in(Section.builder().addTasks(first, other).build())).isEmpty();
        assertThat(Found.in(Plans.plan(
                        Plans.section(first),
                        Section.builder().number("2").addTasks(first).build())))
                .isEmpty();
    }

    @Test
    void what_a_table_has_in_one_row_it_has_in_all() {
        Task full = Found.led()
                .number("1")
                .deliverable("Báo cáo")
                .schedule("năm 2017")
                .build();
        Task bare = Found.led().title("Tổng hợp").number("2").build();

        assertThat(Found.in(Plans.plan(
                        PartKind.APPENDIX,
                        Section.builder().addTasks(full, bare).build())))
                .containsExactly(
                        "plan.row-without-product " + Found.SECTION + "/tasks/1",
                        "plan.row-without-time " + Found.SECTION + "/tasks/1");
        assertThat(Found.in(Plans.plan(
                        PartKind.APPENDIX, Section.builder().addTasks(bare).build())))
                .isEmpty();
        assertThat(Found.in(Plans.plan(
                        PartKind.PLAN, Section.builder().addTasks(full, bare).build())))
                .isEmpty();
        Plan direct = Plans.plan();
        assertThat(Found.in(direct.toBuilder()
                        .parts(List.of(Section.builder()
                                .kind(PartKind.APPENDIX)
                                .addTasks(bare.toBuilder()
                                        .number(Optional.empty())
                                        .build())
                                .build()))
                        .build()))
                .containsExactly("plan.task-unnumbered /parts/0/tasks/0");
    }

    private static Responsibility role(String agencies) {
        return new Responsibility(Role.IMPLEMENT, AgencyList.parse(agencies), AgencyList.none());
    }

    private static Task.Builder task() {
        return Task.builder().title("Tuyên truyền");
    }
}
