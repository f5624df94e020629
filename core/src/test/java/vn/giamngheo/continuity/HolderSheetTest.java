package vn.giamngheo.continuity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.giamngheo.agency.AgencyKind;
import vn.giamngheo.agency.AgencyRef;
import vn.giamngheo.agency.Role;
import vn.giamngheo.directory.Agency;
import vn.giamngheo.directory.AgencyFunction;
import vn.giamngheo.directory.AgencyId;
import vn.giamngheo.directory.Expansion;
import vn.giamngheo.directory.Resolution;
import vn.giamngheo.law.Confidence;
import vn.giamngheo.place.AdministrativeLevel;
import vn.giamngheo.succession.Holding;
import vn.giamngheo.text.JsonPointer;
import vn.giamngheo.text.Phrase;

class HolderSheetTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 15);
    private static final Agency LABOUR = agency("so-ldtbxh", "Sở Lao động - Thương binh và Xã hội");
    private static final Agency HEALTH = agency("so-y-te", "Sở Y tế");
    private static final Agency LAND = agency("so-nnmt", "Sở Nông nghiệp và Môi trường");
    private static final Agency BUDGET = agency("so-tai-chinh", "Sở Tài chính");

    private static Agency agency(String id, String title) {
        return new Agency(
                new AgencyId(id),
                AgencyKind.DEPARTMENT,
                AdministrativeLevel.PROVINCE,
                title,
                Optional.empty(),
                Optional.empty());
    }

    private static Holding held(Agency by) {
        return new Holding.Held(by, List.of(), Confidence.CONFIRMED);
    }

    private static Holding unresolved() {
        return new Holding.Unresolved(
                LABOUR, Holding.Reason.NO_SUCCESSOR, Optional.empty(), List.of(BUDGET), List.of());
    }

    private static Holding parted(Holding... holdings) {
        return new Holding.Parted(List.of(holdings).stream()
                .map(holding -> new Holding.Part(List.of(AgencyFunction.CHILDREN), Optional.empty(), holding))
                .toList());
    }

    private static RoleHolder holder(Role role, String named, Holding holding) {
        return new RoleHolder(role, AgencyRef.parse(named), new Standing.OfAgency(LABOUR, Optional.empty(), holding));
    }

    private static RoleHolder group(Expansion.Reason reason) {
        return new RoleHolder(
                Role.COORDINATE,
                new AgencyRef.Group("các sở, ngành có liên quan"),
                new Standing.OfClass(
                        Optional.empty(),
                        new Expansion.Symbolic(DAY, reason, new Phrase("lý do", "reason"), List.of(BUDGET))));
    }

    private static RoleHolder notIdentified() {
        AgencyRef named = AgencyRef.parse("Sở Văn hóa");
        return new RoleHolder(
                Role.COORDINATE, named, new Standing.NotIdentified(new Resolution.NotFound(named, List.of(BUDGET))));
    }

    private static TaskHolders task(String pointer, RoleHolder... holders) {
        return new TaskHolders(JsonPointer.parse(pointer), Optional.of("8"), "title " + pointer, List.of(holders));
    }

    private static PlanHolders plan(List<TaskHolders> tasks, List<TaskHolders> reports) {
        return new PlanHolders(Optional.empty(), DAY, tasks, reports);
    }

    @Test
    void every_agency_of_today_has_one_sheet_in_order_of_first_appearance() {
        RoleHolder lead = holder(Role.LEAD, "Sở Lao động - Thương binh và Xã hội", held(LAND));
        RoleHolder environment = holder(Role.COORDINATE, "Sở Tài nguyên và Môi trường", held(LAND));
        RoleHolder health = holder(Role.COORDINATE, "Sở Y tế", held(HEALTH));
        RoleHolder reporter = holder(Role.REPORT, "Sở Tài chính", held(BUDGET));
        RoleHolder reporting = holder(Role.REPORT, "Sở Y tế", held(HEALTH));

        List<HolderSheet> sheets = plan(
                        List.of(task("/0", lead, health, environment), task("/1", health)),
                        List.of(task("/2", reporter, reporting)))
                .sheets();

        assertThat(sheets)
                .containsExactly(
                        new HolderSheet(LAND, List.of(task("/0", lead, environment)), List.of()),
                        new HolderSheet(
                                HEALTH,
                                List.of(task("/0", health), task("/1", health)),
                                List.of(task("/2", reporting))),
                        new HolderSheet(BUDGET, List.of(), List.of(task("/2", reporter))));
    }

    @Test
    void what_parted_is_on_the_sheet_of_each_holder_once() {
        RoleHolder lead = holder(
                Role.LEAD,
                "Sở Lao động - Thương binh và Xã hội",
                parted(held(LAND), parted(held(HEALTH), unresolved()), held(LAND)));

        assertThat(plan(List.of(task("/0", lead)), List.of()).sheets())
                .containsExactly(
                        new HolderSheet(LAND, List.of(task("/0", lead)), List.of()),
                        new HolderSheet(HEALTH, List.of(task("/0", lead)), List.of()));
    }

    @Test
    void classes_and_what_is_unresolved_are_on_no_sheet() {
        PlanHolders plan = plan(
                List.of(task(
                        "/0",
                        group(Expansion.Reason.WHICH_NOT_SAID),
                        notIdentified(),
                        holder(Role.LEAD, "Sở Y tế", unresolved()))),
                List.of());

        assertThat(plan.sheets()).isEmpty();
    }

    @Test
    void the_unresolved_are_listed_alone() {
        RoleHolder lead = holder(Role.LEAD, "Sở Y tế", unresolved());
        RoleHolder half = holder(Role.COORDINATE, "Sở Y tế", parted(held(HEALTH), unresolved()));
        RoleHolder fine = holder(Role.COORDINATE, "Sở Y tế", parted(held(HEALTH), held(LAND)));
        PlanHolders plan = plan(
                List.of(
                        task("/0", fine, group(Expansion.Reason.WHICH_NOT_SAID)),
                        task(
                                "/1",
                                lead,
                                fine,
                                half,
                                group(Expansion.Reason.NO_UNITS),
                                group(Expansion.Reason.LEVEL_ENDED),
                                group(Expansion.Reason.NO_MEMBER),
                                notIdentified())),
                List.of(task("/2", fine), task("/3", fine, lead)));

        assertThat(plan.unresolved())
                .containsExactly(task(
                        "/1",
                        lead,
                        half,
                        group(Expansion.Reason.LEVEL_ENDED),
                        group(Expansion.Reason.NO_MEMBER),
                        notIdentified()));
        assertThat(plan.unresolvedReports()).containsExactly(task("/3", lead));
    }
}
