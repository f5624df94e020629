package vn.giamngheo.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.giamngheo.agency.AgencyList;
import vn.giamngheo.agency.Role;
import vn.giamngheo.law.InstrumentReference;
import vn.giamngheo.law.LegalBasis;
import vn.giamngheo.quantity.Stated;
import vn.giamngheo.quantity.Vnd;
import vn.giamngheo.quantity.Written;
import vn.giamngheo.target.Measure;
import vn.giamngheo.target.Target;
import vn.giamngheo.text.JsonPointer;
import vn.giamngheo.text.Language;

class PlanTest {

    private static final Plan PLAN = Plans.plan(
            Section.builder()
                    .number("I")
                    .addTasks(task("một").build(), task("hai").build())
                    .addSections(Section.builder()
                            .number("1")
                            .addTasks(task("ba")
                                    .lead(AgencyList.parse("Sở Y tế"))
                                    .addReporting(ReportingLine.builder()
                                            .to(AgencyList.parse("UBND tỉnh"))
                                            .build())
                                    .build())
                            .build())
                    .build(),
            Section.builder()
                    .number("II")
                    .addTargets(Target.builder()
                            .title("tổng")
                            .measure(new Measure.Qualitative("tổng"))
                            .addParts(Target.builder()
                                    .title("phần")
                                    .measure(new Measure.Qualitative("phần"))
                                    .build())
                            .build())
                    .funding(new Funding(Optional.of(Written.of(Stated.exactly(Vnd.of(1)))), List.of()))
                    .addReporting(ReportingLine.builder()
                            .reporters(AgencyList.parse("Sở Xây dựng"))
                            .to(AgencyList.parse("UBND tỉnh"))
                            .build())
                    .build());

    @Test
    void tasks_come_in_document_order_with_the_place_they_have_in_the_document() {
        assertThat(PLAN.tasks())
                .extracting(task -> task.value().title(), task -> task.pointer().toString())
                .containsExactly(
                        tuple("một", "/parts/0/sections/0/tasks/0"),
                        tuple("hai", "/parts/0/sections/0/tasks/1"),
                        tuple("ba", "/parts/0/sections/0/sections/0/tasks/0"));
    }

    @Test
    void the_path_names_the_part_and_the_sections_around() {
        assertThat(PLAN.tasks().get(2).path())
                .extracting(Section::number)
                .containsExactly(Optional.empty(), Optional.of("I"), Optional.of("1"));
    }

    @Test
    void a_target_is_followed_by_its_parts() {
        assertThat(PLAN.targets())
                .extracting(
                        target -> target.value().title(),
                        target -> target.pointer().toString())
                .containsExactly(
                        tuple("tổng", "/parts/0/sections/1/targets/0"),
                        tuple("phần", "/parts/0/sections/1/targets/0/parts/0"));
    }

    @Test
    void who_reports_inside_a_task_is_its_lead() {
        assertThat(PLAN.reporting())
                .extracting(
                        line -> line.value().reporters().text(),
                        line -> line.pointer().toString())
                .containsExactly(
                        tuple("Sở Y tế", "/parts/0/sections/0/sections/0/tasks/0/reporting/0"),
                        tuple("Sở Xây dựng", "/parts/0/sections/1/reporting/0"));
    }

    @Test
    void sections_and_funds_are_found() {
        assertThat(PLAN.sections())
                .extracting(section -> section.pointer().toString())
                .containsExactly(
                        "/parts/0", "/parts/0/sections/0", "/parts/0/sections/0/sections/0", "/parts/0/sections/1");
        assertThat(PLAN.fundings())
                .extracting(funding -> funding.pointer().toString())
                .containsExactly("/parts/0/sections/1/funding");
    }

    @Test
    void a_plan_is_written_down_as_it_reads() {
        Plan plan = Plans.plan().toBuilder()
                .pursuantTo("160/NQ-CP")
                .part(
                        PartKind.APPENDIX,
                        appendix -> appendix.section("II", section -> section.title("Lãnh đạo"))
                                .section(
                                        "III",
                                        section -> section.task("1", task -> task.title("Đề xuất chính sách"))
                                                .task("2", PlanTest::legalAid)))
                .build();

        assertThat(plan.basis())
                .extracting(LegalBasis::instrument)
                .containsExactly(InstrumentReference.of("160/NQ-CP"));
        assertThat(plan.tasks()).hasSize(2).element(1).satisfies(task -> {
            assertThat(task.pointer()).hasToString("/parts/1/sections/1/tasks/1");
            assertThat(task.path()).extracting(Section::number).containsExactly(Optional.empty(), Optional.of("III"));
            assertThat(task.value().number()).contains("2");
            assertThat(task.value().lead().agencies()).hasSize(1);
            assertThat(task.value().coordinate().agencies()).hasSize(2);
            assertThat(task.value().schedule().lastDay()).contains(LocalDate.of(2030, 12, 31));
        });
    }

    @Test
    void every_instrument_named_is_found() {
        InstrumentReference named = InstrumentReference.of("05-CT/TW");
        Plan plan = Plans.plan(Section.builder()
                        .addStatements(Statement.builder()
                                .text("mục đích")
                                .addReferences(named)
                                .build())
                        .addTargets(Target.builder()
                                .title("chỉ tiêu")
                                .measure(new Measure.Qualitative("giảm nghèo"))
                                .addReferences(named)
                                .build())
                        .addTasks(task("một").addReferences(named, named).build())
                        .build())
                .toBuilder()
                .pursuantTo("160/NQ-CP")
                .build();

        assertThat(plan.references())
                .extracting(
                        reference -> reference.value().number().orElseThrow().text(),
                        reference -> reference.pointer().toString())
                .containsExactly(
                        tuple("160/NQ-CP", "/basis/0/instrument"),
                        tuple("05-CT/TW", "/parts/0/sections/0/statements/0/references/0"),
                        tuple("05-CT/TW", "/parts/0/sections/0/targets/0/references/0"),
                        tuple("05-CT/TW", "/parts/0/sections/0/tasks/0/references/0"),
                        tuple("05-CT/TW", "/parts/0/sections/0/tasks/0/references/1"));
    }

    @Test
    void what_is_located_prints_short() {
        assertThat(new Located<>(
                        JsonPointer.parse("/parts/0"), List.of(Section.builder().build()), "x"))
                .hasToString("x at '/parts/0'");
    }

    @Test
    void equal_by_value() {
        assertThat(PLAN.toBuilder().build()).isEqualTo(PLAN).hasSameHashCodeAs(PLAN);
        assertThat(PLAN.toBuilder().addCopies("Lưu: VT").build()).isNotEqualTo(PLAN);
    }

    @Test
    void a_part_says_what_it_is() {
        assertThatThrownBy(() -> PLAN.toBuilder()
                        .addParts(Section.builder().number("1").build())
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("kind");
    }

    @Test
    void blank_texts_are_refused() {
        assertThatThrownBy(() -> task(" ").build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("title");
        assertThatThrownBy(() -> Statement.builder().text("\t").build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("text");
        assertThatThrownBy(() -> new FundingLine(" ", FundingKind.RECURRENT, Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("source");
        assertThatThrownBy(() -> ReportingLine.builder().build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("to whom");
    }

    @Test
    void lead_and_coordinate_are_no_other_roles() {
        AgencyList health = AgencyList.parse("Sở Y tế");
        for (Role role : List.of(Role.LEAD, Role.COORDINATE)) {
            assertThatThrownBy(() -> new Responsibility(role, health, AgencyList.none()))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining(role.name());
        }
        assertThatThrownBy(() -> new Responsibility(Role.GUIDE, AgencyList.none(), AgencyList.none()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("agencies");
    }

    @Test
    void who_reports_may_be_named_in_the_line_itself() {
        Plan plan = Plans.plan(Plans.section(task("một")
                .lead("Sở Y tế")
                .addReporting(ReportingLine.builder()
                        .reporters(AgencyList.parse("Sở Xây dựng"))
                        .to(AgencyList.parse("UBND tỉnh"))
                        .build())
                .build()));

        assertThat(plan.reporting())
                .extracting(line -> line.value().reporters().text())
                .containsExactly("Sở Xây dựng");
    }

    @Test
    void codes_are_open_and_the_known_have_words() {
        assertThat(PartKind.of("appendix")).isEqualTo(PartKind.APPENDIX).hasToString("appendix");
        assertThat(PartKind.APPENDIX.name(Language.VIETNAMESE)).contains("Phụ lục");
        assertThat(PartKind.APPENDIX.name(Language.ENGLISH)).contains("Appendix");
        assertThat(PartKind.of("a-new-one").name(Language.VIETNAMESE)).isEmpty();
        assertThat(FundingKind.of("in-kind")).isEqualTo(FundingKind.IN_KIND).hasToString("in-kind");
        assertThat(FundingKind.RECURRENT.name(Language.VIETNAMESE)).contains("vốn sự nghiệp");
        assertThat(FundingKind.RECURRENT.name(Language.ENGLISH)).contains("recurrent");
        assertThat(FundingKind.of("a-new-one").name(Language.ENGLISH)).isEmpty();
        for (String bad : List.of("Phụ lục", "", "-a", "A")) {
            assertThatThrownBy(() -> PartKind.of(bad)).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> FundingKind.of(bad)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    private static void legalAid(Task.Builder task) {
        task.title("Chính sách trợ giúp pháp lý")
                .schedule("Giai đoạn 2021 -2030")
                .lead("Sở Tư pháp")
                .coordinate("Sở Lao động - Thương binh và Xã hội, các sở, ngành có liên quan")
                .deliverable("Chính sách được ban hành và tổ chức thực hiện");
    }

    private static Task.Builder task(String title) {
        return Task.builder().title(title);
    }
}
