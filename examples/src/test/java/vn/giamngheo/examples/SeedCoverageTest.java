package vn.giamngheo.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.giamngheo.continuity.Coverage;
import vn.giamngheo.law.BasisKind;
import vn.giamngheo.law.InstrumentKind;
import vn.giamngheo.law.InstrumentNumber;
import vn.giamngheo.law.InstrumentReference;
import vn.giamngheo.law.LegalBasis;
import vn.giamngheo.law.LegalInstrument;
import vn.giamngheo.plan.PartKind;
import vn.giamngheo.plan.Plan;
import vn.giamngheo.plan.Source;
import vn.giamngheo.plan.Task;

/** Which tasks of the decision of 2022 a plan below it takes up. The plan is made up; no such document was read. */
class SeedCoverageTest {

    private static final Plan DECISION = Loaded.plan(1);

    private static Plan plan(Task... tasks) {
        return Plan.builder()
                .instrument(LegalInstrument.builder()
                        .kind(InstrumentKind.PLAN)
                        .title("Kế hoạch giảm nghèo")
                        .issuer("Ủy ban nhân dân huyện")
                        .issuedOn(LocalDate.of(2022, 6, 1))
                        .build())
                .source(new Source(Source.Kind.SUMMARY, Optional.empty(), Optional.of("ví dụ")))
                .addBasis(new LegalBasis(BasisKind.IMPLEMENTS, InstrumentReference.of("768/QĐ-UBND")))
                .part(PartKind.PLAN, part -> part.addTasks(tasks))
                .build();
    }

    private static Task taking(String title, String... provisions) {
        return Task.builder()
                .title(title)
                .addAllReferences(Arrays.stream(provisions)
                        .map(provision -> InstrumentReference.builder()
                                .number(InstrumentNumber.parse("768/QĐ-UBND"))
                                .issuedOn(LocalDate.of(2022, 3, 11))
                                .provision(provision)
                                .build())
                        .toList())
                .build();
    }

    @Test
    void tasksOfTheAppendixAreFoundByTheirNumbers() {
        Coverage coverage = Coverage.of(
                DECISION,
                plan(
                        taking("đất sản xuất", "III.8", "điểm 9 mục III Phụ lục"),
                        taking("truyền thông", "nhiệm vụ 4 mục I Phụ lục"),
                        taking("đất ở", "mục III điểm 8 (đất ở)")));

        assertThat(coverage.taken())
                .extracting(taken -> taken.task().pointer().toString())
                .containsExactly(
                        "/parts/2/sections/0/tasks/3", "/parts/2/sections/2/tasks/7", "/parts/2/sections/2/tasks/8");
        assertThat(coverage.taken().get(1).by())
                .extracting(task -> task.value().title())
                .containsExactly("đất sản xuất", "đất ở");
        assertThat(coverage.dangling()).isEmpty();
        assertThat(coverage.whole()).isEmpty();
        assertThat(coverage.missing())
                .hasSize(DECISION.tasks().size() - 3)
                .contains(DECISION.tasks().get(0));
    }

    /** Section III of the plan has a section 1, and section III of its appendix a task 1. */
    @Test
    void whatFitsASectionOfThePlanAndATaskOfTheAppendixIsNeither() {
        assertThat(Coverage.of(DECISION, plan(taking("bảo trợ", "III.1"))).dangling())
                .hasSize(1);
        assertThat(Coverage.of(DECISION, plan(taking("bảo trợ", "nhiệm vụ 1 mục III")))
                        .taken())
                .extracting(taken -> taken.task().pointer().toString())
                .containsExactly("/parts/2/sections/2/tasks/0");
    }

    @Test
    void theLegalBasisAloneTakesUpNothing() {
        Coverage coverage = Coverage.of(DECISION, plan(taking("cả kế hoạch", "Phụ lục"), taking("không viện dẫn")));

        assertThat(coverage.taken()).isEmpty();
        assertThat(coverage.missing()).isEqualTo(DECISION.tasks());
        assertThat(coverage.whole()).extracting(task -> task.value().title()).containsExactly("cả kế hoạch");
        assertThat(coverage.dangling())
                .extracting(reference -> reference.pointer().toString())
                .containsExactly("/parts/0/tasks/0/references/0");
    }
}
