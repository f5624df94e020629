package vn.giamngheo.continuity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.giamngheo.agency.AgencyList;
import vn.giamngheo.agency.AgencyRef;
import vn.giamngheo.agency.Role;
import vn.giamngheo.directory.AgencyFunction;
import vn.giamngheo.directory.Resolution;
import vn.giamngheo.directory.Setting;
import vn.giamngheo.plan.Located;
import vn.giamngheo.plan.Plan;
import vn.giamngheo.plan.Responsibility;
import vn.giamngheo.plan.Task;
import vn.giamngheo.succession.Holding;
import vn.giamngheo.succession.Succession;

class PlanHoldersProperties {

    private static final Succession SUCCESSION = Succession.standard();

    private static final List<String> NAMES = List.of(
            "Sở Lao động - Thương binh và Xã hội",
            "Sở Nông nghiệp và Môi trường",
            "Sở Thông tin và Truyền thông",
            "Sở Y tế",
            "Giám đốc Sở Tài chính",
            "Ban Dân tộc tỉnh",
            "Bộ Lao động - Thương binh và Xã hội",
            "UBND tỉnh",
            "UBND huyện An Lão",
            "UBND các huyện, thị xã, thành phố",
            "Chủ tịch UBND các huyện, thị xã, thành phố",
            "các sở, ngành có liên quan",
            "UBND cấp xã",
            "Sở Văn hóa",
            "Câu lạc bộ Những người cao tuổi");

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.oneOf(
                Arbitraries.longs()
                        .between(
                                LocalDate.of(2010, 1, 1).toEpochDay(),
                                LocalDate.of(2027, 12, 31).toEpochDay())
                        .map(LocalDate::ofEpochDay),
                Arbitraries.of(
                        LocalDate.of(2025, 2, 28),
                        LocalDate.of(2025, 3, 1),
                        LocalDate.of(2025, 6, 30),
                        LocalDate.of(2025, 7, 1)));
    }

    @Provide
    Arbitrary<Plan> plans() {
        Arbitrary<String> names =
                Arbitraries.of(NAMES).list().uniqueElements().ofMaxSize(3).map(list -> String.join("; ", list));
        Arbitrary<Task> tasks = Combinators.combine(names, names, Arbitraries.of(NAMES))
                .as((lead, coordinate, other) -> Task.builder()
                        .title("task")
                        .lead(lead)
                        .coordinate(coordinate)
                        .addRoles(new Responsibility(Role.GUIDE, AgencyList.parse(other), AgencyList.none()))
                        .build());
        Arbitrary<String> provinces =
                Arbitraries.of("tỉnh Bình Định", "tỉnh Gia Lai", "tỉnh Thanh Hóa", "tỉnh Hòa Bình", "tỉnh Không Có");
        return Combinators.combine(provinces, days(), tasks.list().ofMinSize(1).ofMaxSize(3))
                .as((province, day, all) ->
                        SmallPlans.of(province, day, part -> part.addTasks(all.toArray(new Task[0]))));
    }

    @Provide
    Arbitrary<TaskFunctions> functions() {
        return Arbitraries.of(
                TaskFunctions.unknown(),
                TaskFunctions.all(AgencyFunction.POVERTY_REDUCTION),
                TaskFunctions.all(AgencyFunction.CHILDREN, AgencyFunction.HEALTH, AgencyFunction.POVERTY_REDUCTION));
    }

    private static List<AgencyRef> named(Task task) {
        return Stream.of(
                        task.lead().agencies(),
                        task.coordinate().agencies(),
                        task.roles().get(0).agencies().agencies())
                .flatMap(List::stream)
                .toList();
    }

    @Property(tries = 200)
    void everybody_a_task_names_is_held_parted_a_class_or_unresolved(
            @ForAll("plans") Plan plan, @ForAll("days") LocalDate day, @ForAll("functions") TaskFunctions functions) {
        PlanHolders holders = PlanHolders.on(plan, day, SUCCESSION, functions);

        assertThat(holders.tasks()).hasSameSizeAs(plan.tasks());
        for (int i = 0; i < plan.tasks().size(); i++) {
            TaskHolders task = holders.tasks().get(i);
            assertThat(task.holders())
                    .extracting(RoleHolder::named)
                    .isEqualTo(named(plan.tasks().get(i).value()));
            for (RoleHolder holder : task.holders()) {
                boolean onASheet = holders.sheets().stream()
                        .flatMap(sheet -> sheet.tasks().stream())
                        .filter(shown -> shown.pointer().equals(task.pointer()))
                        .anyMatch(shown -> shown.holders().contains(holder));
                boolean unresolved = holders.unresolved().stream()
                        .filter(shown -> shown.pointer().equals(task.pointer()))
                        .anyMatch(shown -> shown.holders().contains(holder));
                boolean openClass = holder.standing() instanceof Standing.OfClass group && group.isResolved();
                boolean parted = holder.standing() instanceof Standing.OfAgency agency
                        && agency.holding() instanceof Holding.Parted;
                assertThat(Stream.of(onASheet, unresolved, openClass)
                                .filter(is -> is)
                                .count())
                        .as("%s on %s: %s", holder.named(), day, holder.standing())
                        .isBetween(1L, parted ? 2L : 1L);
            }
        }
    }

    @Property(tries = 200)
    void on_its_own_day_everything_is_held_by_whom_the_plan_names(
            @ForAll("plans") Plan plan, @ForAll("functions") TaskFunctions functions) {
        LocalDate own = plan.instrument().issuedOn();
        Setting setting = PlanHolders.settingOf(plan, SUCCESSION.directory().gazetteer());
        PlanHolders holders = PlanHolders.on(plan, own, SUCCESSION, functions);

        for (Located<Task> task : plan.tasks()) {
            TaskHolders found = holders.tasks().stream()
                    .filter(one -> one.pointer().equals(task.pointer()))
                    .findFirst()
                    .orElseThrow();
            for (RoleHolder holder : found.holders()) {
                if (SUCCESSION.directory().resolve(holder.named(), setting) instanceof Resolution.Found then) {
                    assertThat(holder.standing()).isInstanceOfSatisfying(Standing.OfAgency.class, standing -> {
                        assertThat(standing.then()).isEqualTo(then.agency());
                        assertThat(standing.holding()).isInstanceOfSatisfying(Holding.Held.class, held -> {
                            assertThat(held.by()).isEqualTo(then.agency());
                            assertThat(held.chain()).isEmpty();
                        });
                    });
                } else {
                    assertThat(holder.standing()).isNotInstanceOf(Standing.OfAgency.class);
                }
            }
        }
    }

    @Property(tries = 100)
    void nothing_is_on_two_sheets_of_one_agency(
            @ForAll("plans") Plan plan, @ForAll("days") LocalDate day, @ForAll("functions") TaskFunctions functions) {
        List<HolderSheet> sheets =
                PlanHolders.on(plan, day, SUCCESSION, functions).sheets();

        assertThat(sheets).extracting(HolderSheet::agency).doesNotHaveDuplicates();
        assertThat(sheets).allSatisfy(sheet -> {
            assertThat(sheet.tasks()).isNotEmpty();
            assertThat(sheet.tasks()).extracting(TaskHolders::pointer).doesNotHaveDuplicates();
            assertThat(sheet.tasks()).extracting(TaskHolders::pointer).isSorted();
        });
    }
}
