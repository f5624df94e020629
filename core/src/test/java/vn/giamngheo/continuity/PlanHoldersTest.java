package vn.giamngheo.continuity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.giamngheo.agency.AgencyList;
import vn.giamngheo.agency.Role;
import vn.giamngheo.directory.Agency;
import vn.giamngheo.directory.AgencyFunction;
import vn.giamngheo.directory.Expansion;
import vn.giamngheo.directory.Setting;
import vn.giamngheo.law.Confidence;
import vn.giamngheo.law.InstrumentNumber;
import vn.giamngheo.place.AdministrativeLevel;
import vn.giamngheo.place.Gazetteer;
import vn.giamngheo.place.Place;
import vn.giamngheo.plan.Plan;
import vn.giamngheo.plan.ReportingLine;
import vn.giamngheo.plan.Responsibility;
import vn.giamngheo.plan.Section;
import vn.giamngheo.succession.Holding;
import vn.giamngheo.succession.Succession;
import vn.giamngheo.text.JsonPointer;

class PlanHoldersTest {

    private static final LocalDate OWN = LocalDate.of(2022, 3, 11);
    private static final LocalDate LATER = LocalDate.of(2026, 1, 15);
    private static final TaskFunctions POVERTY = TaskFunctions.all(AgencyFunction.POVERTY_REDUCTION);

    private static Plan plan(Consumer<? super Section.Builder> content) {
        return SmallPlans.of("tỉnh Bình Định", OWN, content);
    }

    private static PlanHolders holders(Plan plan, LocalDate day, TaskFunctions functions) {
        return PlanHolders.on(plan, day, Succession.standard(), functions);
    }

    private static Standing lead(String lead, LocalDate day, TaskFunctions functions) {
        Plan plan = plan(part -> part.task("1", task -> task.title("task").lead(lead)));
        return holders(plan, day, functions).tasks().get(0).holders().get(0).standing();
    }

    private static Holding holding(String lead, LocalDate day, TaskFunctions functions) {
        return ((Standing.OfAgency) lead(lead, day, functions)).holding();
    }

    private static String id(Agency agency) {
        return agency.id() + agency.province().map(unit -> " " + unit.name()).orElse("");
    }

    private static String held(Holding holding) {
        return holding instanceof Holding.Held held ? id(held.by()) : holding.toString();
    }

    @Test
    void roles_stand_in_the_order_of_lead_co_ordinators_and_others() {
        Plan plan = plan(part -> part.task(
                "III.8",
                task -> task.title("Giải quyết đất sản xuất")
                        .lead("Sở Tài nguyên và Môi trường")
                        .coordinate("Sở Y tế; Sở Xây dựng")
                        .addRoles(new Responsibility(Role.DIRECT, AgencyList.parse("UBND tỉnh"), AgencyList.none()))));

        PlanHolders holders = holders(plan, OWN, POVERTY);

        assertThat(holders.plan()).contains(InstrumentNumber.parse("768/QĐ-UBND"));
        assertThat(holders.day()).isEqualTo(OWN);
        assertThat(holders.tasks()).singleElement().satisfies(task -> {
            assertThat(task.pointer()).hasToString("/parts/0/tasks/0");
            assertThat(task.number()).contains("III.8");
            assertThat(task.title()).isEqualTo("Giải quyết đất sản xuất");
            assertThat(task.holders())
                    .extracting(holder -> holder.role() + " " + holder.named().text())
                    .containsExactly(
                            "LEAD Sở Tài nguyên và Môi trường",
                            "COORDINATE Sở Y tế",
                            "COORDINATE Sở Xây dựng",
                            "DIRECT UBND tỉnh");
        });
    }

    @ParameterizedTest
    @DisplayName("R29: an agency is followed function by function, to the day")
    @CsvSource({
        "2022-03-11, so-ldtbxh Tỉnh Bình Định",
        "2025-02-28, so-ldtbxh Tỉnh Bình Định",
        "2025-03-01, so-nnmt Tỉnh Bình Định",
        "2025-04-15, so-nnmt Tỉnh Bình Định",
        "2025-06-30, so-nnmt Tỉnh Bình Định",
        "2025-07-01, so-nnmt Tỉnh Gia Lai",
        "2026-01-15, so-nnmt Tỉnh Gia Lai"
    })
    void poverty_reduction_is_followed_through_agencies_and_provinces(LocalDate day, String holder) {
        assertThat(held(holding("Sở Lao động - Thương binh và Xã hội", day, POVERTY)))
                .isEqualTo(holder);
    }

    @Test
    @DisplayName("R29: without a function the parts are said, and no one successor")
    void an_agency_without_functions_known_is_parted() {
        Holding holding = holding("Sở Lao động - Thương binh và Xã hội", LATER, TaskFunctions.unknown());

        assertThat(holding)
                .isInstanceOfSatisfying(
                        Holding.Parted.class,
                        parted -> assertThat(parted.parts())
                                .extracting(part -> held(part.holding()))
                                .containsExactlyInAnyOrder(
                                        "so-nnmt Tỉnh Gia Lai",
                                        "so-noi-vu Tỉnh Gia Lai",
                                        "so-gddt Tỉnh Gia Lai",
                                        "so-y-te Tỉnh Gia Lai",
                                        "cong-an-tinh Tỉnh Gia Lai"));
    }

    @Test
    void several_functions_part_unless_they_went_one_way() {
        TaskFunctions oneWay =
                TaskFunctions.all(AgencyFunction.SOCIAL_PROTECTION, AgencyFunction.CHILDREN, AgencyFunction.HEALTH);
        TaskFunctions twoWays = TaskFunctions.all(
                AgencyFunction.CHILDREN, AgencyFunction.POVERTY_REDUCTION, AgencyFunction.SOCIAL_PROTECTION);

        assertThat(held(holding("Sở Lao động - Thương binh và Xã hội", LATER, oneWay)))
                .isEqualTo("so-y-te Tỉnh Gia Lai");
        assertThat(holding("Sở Lao động - Thương binh và Xã hội", LATER, twoWays))
                .isInstanceOfSatisfying(
                        Holding.Parted.class,
                        parted -> assertThat(parted.parts())
                                .extracting(part -> held(part.holding()) + " " + part.functions())
                                .containsExactly(
                                        "so-y-te Tỉnh Gia Lai [children, social-protection]",
                                        "so-nnmt Tỉnh Gia Lai [poverty-reduction]"));
    }

    @Test
    void an_agency_without_the_functions_of_the_task_is_followed_in_all() {
        assertThat(held(holding("Sở Tài nguyên và Môi trường", LATER, POVERTY))).isEqualTo("so-nnmt Tỉnh Gia Lai");
        assertThat(holding("Sở Thông tin và Truyền thông", LATER, POVERTY))
                .isInstanceOfSatisfying(
                        Holding.Parted.class,
                        parted -> assertThat(parted.parts())
                                .extracting(Holding.Part::holding)
                                .hasAtLeastOneElementOfType(Holding.Held.class)
                                .hasAtLeastOneElementOfType(Holding.Unresolved.class));
    }

    @Test
    void one_task_may_fall_under_other_functions_than_the_rest() {
        Plan plan = plan(part -> part.task("1", task -> task.title("a").lead("Sở Lao động - Thương binh và Xã hội"))
                .task("2", task -> task.title("b").lead("Sở Lao động - Thương binh và Xã hội")));
        TaskFunctions functions =
                POVERTY.but(Map.of(JsonPointer.parse("/parts/0/tasks/1"), Set.of(AgencyFunction.VOCATIONAL_EDUCATION)));

        assertThat(holders(plan, LATER, functions).sheets())
                .extracting(
                        sheet -> id(sheet.agency()) + " " + sheet.tasks().get(0).title())
                .containsExactly("so-nnmt Tỉnh Gia Lai a", "so-gddt Tỉnh Gia Lai b");
    }

    @Test
    void the_office_of_a_person_goes_along() {
        assertThat(lead("Giám đốc Sở Y tế", LATER, POVERTY))
                .isInstanceOfSatisfying(Standing.OfAgency.class, standing -> {
                    assertThat(standing.office()).contains("Giám đốc");
                    assertThat(id(standing.then())).isEqualTo("so-y-te Tỉnh Bình Định");
                    assertThat(held(standing.holding())).isEqualTo("so-y-te Tỉnh Gia Lai");
                });
    }

    @ParameterizedTest
    @DisplayName("R30: the committees of districts are nobody's from the day on which their level ended")
    @CsvSource({"2022-03-11, false", "2025-06-30, false", "2025-07-01, true", "2026-01-15, true"})
    void committees_of_districts_end(LocalDate day, boolean ended) {
        Standing.OfClass standing = (Standing.OfClass) lead("UBND các huyện, thị xã, thành phố", day, POVERTY);

        assertThat(standing.now()).isInstanceOfSatisfying(Expansion.Symbolic.class, now -> {
            assertThat(now.day()).isEqualTo(day);
            assertThat(now.reason()).isEqualTo(ended ? Expansion.Reason.LEVEL_ENDED : Expansion.Reason.NO_UNITS);
            if (ended) {
                assertThat(now.among())
                        .extracting(PlanHoldersTest::id)
                        .containsExactlyInAnyOrder("ubnd-xa Tỉnh Gia Lai", "ubnd-tinh Tỉnh Gia Lai");
            }
        });
        assertThat(standing.isResolved()).isEqualTo(!ended);
    }

    @Test
    void a_chairman_of_each_district_ends_with_his_office() {
        assertThat(lead("Chủ tịch UBND các huyện, thị xã, thành phố", LATER, POVERTY))
                .isInstanceOfSatisfying(Standing.OfClass.class, standing -> {
                    assertThat(standing.office()).contains("Chủ tịch");
                    assertThat(standing.isResolved()).isFalse();
                    assertThat(((Expansion.Symbolic) standing.now()).among()).hasSize(2);
                });
    }

    @Test
    void a_class_that_still_is_one_stays_one() {
        assertThat(lead("các sở, ngành có liên quan", LATER, POVERTY).isResolved())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2023-03-03, btv-tinh-uy Tỉnh Thừa Thiên Huế",
        "2024-12-31, btv-tinh-uy Tỉnh Thừa Thiên Huế",
        "2025-01-01, btv-tinh-uy Thành phố Huế"
    })
    void some_of_one_body_are_among_that_of_the_province_of_the_day(LocalDate day, String among) {
        Plan plan = SmallPlans.of(
                "tỉnh Thừa Thiên Huế",
                LocalDate.of(2023, 3, 3),
                part -> part.task(
                        "1",
                        task -> task.title("task")
                                .lead("Các đồng chí Ủy viên Ban Thường vụ Tỉnh ủy phụ trách các địa bàn")));

        assertThat(holders(plan, day, POVERTY).tasks().get(0).holders())
                .singleElement()
                .satisfies(holder -> {
                    Standing.OfClass standing = (Standing.OfClass) holder.standing();
                    assertThat(((Expansion.Symbolic) standing.now()).among())
                            .extracting(PlanHoldersTest::id)
                            .containsExactly(among);
                });
    }

    @Test
    void a_name_that_means_nothing_known_is_not_identified() {
        assertThat(lead("Câu lạc bộ Những người cao tuổi", LATER, POVERTY)).isInstanceOf(Standing.NotIdentified.class);
        assertThat(lead("Sở Nông nghiệp và Môi trường", LATER, POVERTY)).isInstanceOf(Standing.NotIdentified.class);
    }

    @Test
    void reporters_are_followed_like_the_lead() {
        Plan plan = plan(part -> part.task(
                        "1",
                        task -> task.title("task")
                                .lead("Sở Lao động - Thương binh và Xã hội")
                                .addReporting(ReportingLine.builder()
                                        .subject("kết quả")
                                        .build()))
                .addReporting(ReportingLine.builder()
                        .reporters(AgencyList.parse("Sở Lao động - Thương binh và Xã hội; UBND các huyện"))
                        .to(AgencyList.parse("UBND tỉnh"))
                        .build()));
        TaskFunctions functions =
                POVERTY.but(Map.of(JsonPointer.parse("/parts/0/tasks/0"), Set.of(AgencyFunction.CHILDREN)));

        PlanHolders holders = holders(plan, LATER, functions);

        assertThat(holders.reports())
                .extracting(report -> report.pointer() + " " + report.number() + " '" + report.title() + "' "
                        + report.holders().get(0).role() + " "
                        + held(((Standing.OfAgency) report.holders().get(0).standing()).holding()))
                .containsExactly(
                        "/parts/0/tasks/0/reporting/0 Optional.empty 'kết quả' REPORT so-y-te Tỉnh Gia Lai",
                        "/parts/0/reporting/0 Optional.empty '' REPORT so-nnmt Tỉnh Gia Lai");
        assertThat(holders.unresolved()).isEmpty();
        assertThat(holders.unresolvedReports())
                .singleElement()
                .satisfies(report -> assertThat(report.holders())
                        .extracting(holder -> holder.named().text())
                        .containsExactly("UBND các huyện"));
    }

    @Test
    void the_document_attests_an_agency_that_no_earlier_text_names() {
        LocalDate before = LocalDate.of(2010, 5, 6);
        Plan plan = SmallPlans.of(
                "tỉnh Bình Định",
                before,
                part -> part.task("1", task -> task.title("task").lead("Sở Lao động - Thương binh và Xã hội")));

        assertThat(holders(plan, before, POVERTY).sheets()).singleElement().satisfies(sheet -> {
            RoleHolder holder = sheet.tasks().get(0).holders().get(0);
            Holding holding = ((Standing.OfAgency) holder.standing()).holding();
            assertThat(holding).isEqualTo(new Holding.Held(sheet.agency(), List.of(), Confidence.UNVERIFIED));
            assertThat(id(sheet.agency())).isEqualTo("so-ldtbxh Tỉnh Bình Định");
        });
        assertThat(holders(plan, before.plusYears(1), POVERTY).unresolved()).isEmpty();
        assertThat(holders(plan, before.minusDays(1), POVERTY).unresolved()).hasSize(1);
        assertThat(holders(plan, LATER, POVERTY).sheets())
                .extracting(sheet -> id(sheet.agency()))
                .containsExactly("so-nnmt Tỉnh Gia Lai");
    }

    @Test
    void the_plan_is_as_it_was() {
        Plan plan = plan(part -> part.task("1", task -> task.title("task").lead("Sở Y tế")));
        Plan same = plan.toBuilder().build();

        holders(plan, LATER, POVERTY);

        assertThat(plan).isEqualTo(same);
    }

    @Test
    void names_are_read_from_the_province_of_the_plan_on_its_day() {
        Gazetteer provinces = Gazetteer.provinces();

        assertThat(PlanHolders.settingOf(plan(part -> {}), provinces))
                .isEqualTo(Setting.of(provinces.provinceOn("52", OWN).orElseThrow(), OWN));
        assertThat(PlanHolders.settingOf(SmallPlans.some(OWN, part -> {}), provinces))
                .isEqualTo(Setting.ofSomeProvince(OWN));
        assertThat(PlanHolders.settingOf(SmallPlans.of("tỉnh Không Có", OWN, part -> {}), provinces))
                .isEqualTo(Setting.ofSomeProvince(OWN));
        Plan nation = plan(part -> {}).toBuilder()
                .jurisdiction(Place.of("cả nước", AdministrativeLevel.NATION))
                .build();
        assertThat(PlanHolders.settingOf(nation, provinces)).isEqualTo(Setting.ofTheCentre(OWN));
        assertThat(PlanHolders.settingOf(SmallPlans.of("huyện An Lão", OWN, part -> {}), provinces))
                .isEqualTo(new Setting(
                        OWN, AdministrativeLevel.DISTRICT, Optional.empty(), Optional.of(Place.parse("huyện An Lão"))));
    }

    @Test
    void a_document_shows_that_a_commune_was_there_on_its_own_day() {
        LocalDate own = LocalDate.of(2026, 1, 15);
        Plan plan = SmallPlans.of(
                "tỉnh Nghệ An",
                own,
                part -> part.task("1", task -> task.title("task").lead("UBND xã Yên Hòa")));

        Standing then =
                holders(plan, own, POVERTY).tasks().get(0).holders().get(0).standing();
        Standing later = holders(plan, own.plusDays(1), POVERTY)
                .tasks()
                .get(0)
                .holders()
                .get(0)
                .standing();

        assertThat(((Standing.OfAgency) then).holding()).isInstanceOfSatisfying(Holding.Held.class, held -> {
            assertThat(held.by().place()).contains(Place.parse("xã Yên Hòa"));
            assertThat(held.confidence()).isEqualTo(Confidence.UNVERIFIED);
        });
        assertThat(((Standing.OfAgency) later).holding())
                .isInstanceOfSatisfying(
                        Holding.Unresolved.class,
                        open -> assertThat(open.reason()).isEqualTo(Holding.Reason.PLACE_NOT_KNOWN));
    }
}
