package vn.giamngheo.examples.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.giamngheo.law.InstrumentKind;
import vn.giamngheo.law.LegalInstrument;
import vn.giamngheo.plan.PartKind;
import vn.giamngheo.plan.Plan;
import vn.giamngheo.plan.Section;
import vn.giamngheo.plan.Source;
import vn.giamngheo.plan.Task;
import vn.giamngheo.schedule.Schedule;
import vn.giamngheo.text.JsonPointer;
import vn.giamngheo.text.Language;

class PlacesTest {

    private static final String LONG_TITLE =
            "Nâng cao chất lượng chăm sóc sức khoẻ cộng đồng, chú trọng công tác phòng bệnh cho người nghèo";

    private final Section sections = Section.builder()
            .kind(PartKind.PLAN)
            .section("I", section -> section.task("1", task -> task.title("Rà soát")))
            .section("8", section -> section.title("Ban Dân tộc").task("a)", task -> task.title("Chỉ đạo")))
            .section(
                    "8",
                    section -> section.title("UBND huyện")
                            .addTasks(Task.builder().title(LONG_TITLE).build()))
            .addSections(Section.builder()
                    .title("Mục tiêu chung")
                    .addTasks(Task.builder().title("Hướng dẫn").build())
                    .build())
            .build();

    @Test
    void ofADocumentWithOnePartTheSectionIsNamed() {
        Plan plan = plan().addParts(sections).build();
        Places places = new Places(plan, new Words(Language.VIETNAMESE));

        assertThat(places.of(plan.tasks().get(0))).isEqualTo("mục I.1");
        assertThat(new Places(plan, new Words(Language.ENGLISH)).of(plan.tasks().get(0)))
                .isEqualTo("section I.1");
    }

    @Test
    void aNumberPrintedTwiceIsNamedWithItsHeading() {
        Plan plan = plan().addParts(sections).build();
        Places places = new Places(plan, new Words(Language.VIETNAMESE));

        assertThat(places.of(plan.tasks().get(1))).isEqualTo("mục 8 “Ban Dân tộc”, a)");
        assertThat(places.of(plan.tasks().get(2))).isEqualTo("mục 8 “UBND huyện”");
    }

    @Test
    void aSectionWithoutNumberIsNamedByItsHeading() {
        Plan plan = plan().addParts(sections).build();

        assertThat(new Places(plan, new Words(Language.VIETNAMESE))
                        .of(plan.tasks().get(3)))
                .isEqualTo("“Mục tiêu chung”");
    }

    @Test
    void ofADocumentWithSeveralPartsThePartIsNamed() {
        Plan plan = plan().part(PartKind.DECISION, part -> {})
                .addParts(sections.toBuilder().kind(PartKind.APPENDIX).build())
                .build();
        Places places = new Places(plan, new Words(Language.VIETNAMESE));

        assertThat(places.of(plan.tasks().get(0))).isEqualTo("Phụ lục, I.1");
        assertThat(places.of(JsonPointer.parse("/parts/1/sections/1"))).isEqualTo("Phụ lục, 8 “Ban Dân tộc”");
        assertThat(places.of(JsonPointer.parse("/parts/1"))).isEqualTo("Phụ lục");
    }

    @Test
    void aPointerIntoATaskNamesItsPlaceAndTheBeginningOfItsTitle() {
        Plan plan = plan().addParts(sections).build();
        Places places = new Places(plan, new Words(Language.VIETNAMESE));

        assertThat(places.of(JsonPointer.parse("/parts/0/sections/0/tasks/0/lead")))
                .isEqualTo("mục I.1: “Rà soát”");
        assertThat(places.of(JsonPointer.parse("/parts/0/sections/2/tasks/0")))
                .isEqualTo("mục 8 “UBND huyện”: “Nâng cao chất lượng chăm sóc sức khoẻ cộng đồng, chú trọng …”");
        assertThat(places.of(JsonPointer.parse("/instrument/number"))).isEmpty();
    }

    @Test
    void theYearOfThePeriodIsShownIfItIsOneElseThatOfIssue() {
        assertThat(CalendarChapter.year(
                        plan().period(Schedule.parse("năm 2023")).build()))
                .isEqualTo(2023);
        assertThat(CalendarChapter.year(
                        plan().period(Schedule.parse("giai đoạn 2021-2030")).build()))
                .isEqualTo(2022);
        assertThat(CalendarChapter.year(
                        plan().period(Schedule.parse("đến năm 2030")).build()))
                .isEqualTo(2022);
        assertThat(CalendarChapter.year(plan().build())).isEqualTo(2022);
    }

    private static Plan.Builder plan() {
        return Plan.builder()
                .instrument(LegalInstrument.builder()
                        .kind(InstrumentKind.PLAN)
                        .title("Kế hoạch giảm nghèo")
                        .issuer("Ủy ban nhân dân tỉnh")
                        .issuedOn(LocalDate.of(2022, 3, 11))
                        .build())
                .source(new Source(Source.Kind.FULL_TEXT, Optional.empty(), Optional.empty()));
    }
}
