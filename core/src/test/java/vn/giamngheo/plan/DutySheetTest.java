package vn.giamngheo.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.giamngheo.agency.AgencyList;
import vn.giamngheo.agency.Role;

class DutySheetTest {

    private static final Plan PLAN = Plans.plan(Section.builder()
            .addTasks(
                    Task.builder()
                            .title("một")
                            .lead(AgencyList.parse("Sở Lao động - Thương binh và Xã hội"))
                            .coordinate(AgencyList.parse("UBND các huyện, thị xã, thành phố"))
                            .build(),
                    Task.builder()
                            .title("hai")
                            .lead(AgencyList.parse("Sở Y tế"))
                            .coordinate(AgencyList.parse("Sở Lao động-Thương binh và Xã hội"))
                            .addRoles(new Responsibility(
                                    Role.ADVISE,
                                    AgencyList.parse("Sở Lao động – Thương binh và Xã hội"),
                                    AgencyList.parse("UBND tỉnh")))
                            .addReporting(ReportingLine.builder()
                                    .to(AgencyList.parse("UBND tỉnh"))
                                    .via(AgencyList.parse("Sở Lao động - Thương binh và Xã hội"))
                                    .build())
                            .build())
            .build());

    @Test
    void one_sheet_for_all_spellings_of_a_name_in_order_of_appearance() {
        assertThat(DutySheet.of(PLAN))
                .extracting(sheet -> sheet.agency().text())
                .containsExactly("Sở Lao động - Thương binh và Xã hội", "UBND các huyện, thị xã, thành phố", "Sở Y tế");
    }

    @Test
    void a_sheet_holds_every_role_with_its_task() {
        DutySheet labour = DutySheet.of(PLAN).get(0);

        assertThat(labour.duties()).extracting(Duty::role).containsExactly(Role.LEAD, Role.COORDINATE, Role.ADVISE);
        assertThat(labour.duties(Role.ADVISE)).singleElement().satisfies(duty -> {
            assertThat(duty.task().value().title()).isEqualTo("hai");
            assertThat(duty.toward().text()).isEqualTo("UBND tỉnh");
        });
        assertThat(labour.reports()).isEmpty();
    }

    @Test
    void a_report_is_owed_by_the_lead_of_its_task() {
        DutySheet health = DutySheet.of(PLAN).get(2);

        assertThat(health.reports())
                .singleElement()
                .satisfies(
                        line -> assertThat(line.value().via().text()).isEqualTo("Sở Lao động - Thương binh và Xã hội"));
    }

    @Test
    void nobody_named_no_sheet() {
        assertThat(DutySheet.of(Plans.plan(
                        Plans.section(Task.builder().title("không ai").build()))))
                .isEqualTo(List.of());
    }
}
