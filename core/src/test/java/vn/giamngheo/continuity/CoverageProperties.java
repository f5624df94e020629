package vn.giamngheo.continuity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import vn.giamngheo.law.InstrumentKind;
import vn.giamngheo.law.InstrumentNumber;
import vn.giamngheo.law.InstrumentReference;
import vn.giamngheo.law.LegalInstrument;
import vn.giamngheo.plan.Located;
import vn.giamngheo.plan.PartKind;
import vn.giamngheo.plan.Plan;
import vn.giamngheo.plan.Section;
import vn.giamngheo.plan.Source;
import vn.giamngheo.plan.Task;

class CoverageProperties {

    private static final List<String> ROMAN = List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X");

    private static Plan plan(List<Section> sections, List<Task> tasks) {
        return Plan.builder()
                .instrument(LegalInstrument.builder()
                        .number(InstrumentNumber.parse("35/KH-UBND"))
                        .kind(InstrumentKind.PLAN)
                        .title("Kế hoạch giảm nghèo")
                        .issuer("Ủy ban nhân dân tỉnh")
                        .issuedOn(LocalDate.of(2017, 3, 7))
                        .build())
                .source(new Source(Source.Kind.SUMMARY, Optional.empty(), Optional.empty()))
                .part(
                        PartKind.PLAN,
                        part -> part.addSections(sections.toArray(new Section[0]))
                                .addTasks(tasks.toArray(new Task[0])))
                .build();
    }

    /** Sections I, II, … with tasks of the numbers given. */
    private static Plan superior(List<List<Integer>> numbers) {
        List<Section> sections = new ArrayList<>();
        for (int i = 0; i < numbers.size(); i++) {
            Section.Builder section = Section.builder().number(ROMAN.get(i));
            numbers.get(i).forEach(number -> section.task(number.toString(), task -> task.title("task")));
            sections.add(section.build());
        }
        return plan(sections, List.of());
    }

    private static Task citing(String provision) {
        return Task.builder()
                .title("lower")
                .addReferences(InstrumentReference.builder()
                        .number(InstrumentNumber.parse("35/KH-UBND"))
                        .provision(provision)
                        .build())
                .build();
    }

    @Provide
    Arbitrary<BiFunction<String, Integer, String>> wording() {
        return Arbitraries.of(
                (section, task) -> "điểm " + task + " mục " + section,
                (section, task) -> "mục " + section + ", điểm " + task,
                (section, task) -> "nhiệm vụ số " + task + ", phần " + section + " Kế hoạch",
                (section, task) -> "Kế hoạch, khoản " + task + " chương " + section,
                (section, task) -> section + "." + task);
    }

    @Property
    void a_provision_in_any_wording_finds_the_one_task_of_its_numbers(
            @ForAll @Size(min = 1, max = 10) List<@Size(max = 6) List<@IntRange(min = 1, max = 9) Integer>> numbers,
            @ForAll @IntRange(max = 9) int section,
            @ForAll @IntRange(min = 1, max = 9) int task,
            @ForAll("wording") BiFunction<String, Integer, String> wording) {
        Plan superior = superior(numbers);

        Coverage coverage =
                Coverage.of(superior, plan(List.of(), List.of(citing(wording.apply(ROMAN.get(section), task)))));

        long there = section < numbers.size()
                ? numbers.get(section).stream().filter(number -> number == task).count()
                : 0;
        if (there == 1) {
            String pointer = "/parts/0/sections/" + section + "/tasks/"
                    + numbers.get(section).indexOf(task);
            assertThat(coverage.taken())
                    .extracting(taken -> taken.task().pointer().toString())
                    .containsExactly(pointer);
            assertThat(coverage.dangling()).isEmpty();
        } else {
            assertThat(coverage.taken()).isEmpty();
            assertThat(coverage.dangling()).hasSize(1);
        }
    }

    @Property
    void every_task_of_the_superior_plan_is_taken_or_missing_and_every_naming_task_is_somewhere(
            @ForAll @Size(min = 1, max = 4) List<@Size(max = 4) List<@IntRange(min = 1, max = 4) Integer>> numbers,
            @ForAll @Size(max = 6) List<@IntRange(min = 0, max = 19) Integer> cited) {
        Plan superior = superior(numbers);
        List<Task> lower = cited.stream()
                .map(number -> citing(ROMAN.get(number / 5) + "." + number % 5))
                .toList();
        Plan plan = plan(List.of(), lower);

        Coverage coverage = Coverage.of(superior, plan);

        List<Located<Task>> all = new ArrayList<>(
                coverage.taken().stream().map(Coverage.TakenUp::task).toList());
        all.addAll(coverage.missing());
        assertThat(all).containsExactlyInAnyOrderElementsOf(superior.tasks());
        List<Located<Task>> naming = new ArrayList<>(
                coverage.taken().stream().flatMap(taken -> taken.by().stream()).toList());
        naming.addAll(coverage.whole());
        assertThat(naming).containsExactlyInAnyOrderElementsOf(plan.tasks());
        assertThat(coverage.dangling()).hasSameSizeAs(coverage.whole());
    }
}
