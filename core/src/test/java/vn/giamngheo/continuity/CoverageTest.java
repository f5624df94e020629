package vn.giamngheo.continuity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giamngheo.law.BasisKind;
import vn.giamngheo.law.InstrumentKind;
import vn.giamngheo.law.InstrumentNumber;
import vn.giamngheo.law.InstrumentReference;
import vn.giamngheo.law.LegalBasis;
import vn.giamngheo.law.LegalInstrument;
import vn.giamngheo.plan.Located;
import vn.giamngheo.plan.PartKind;
import vn.giamngheo.plan.Plan;
import vn.giamngheo.plan.Source;
import vn.giamngheo.plan.Statement;
import vn.giamngheo.plan.Task;

class CoverageTest {

    private static final String NUMBER = "768/QĐ-UBND";

    private static Plan.Builder instrument(String number, LocalDate issuedOn) {
        return Plan.builder()
                .instrument(LegalInstrument.builder()
                        .number(InstrumentNumber.parse(number))
                        .kind(InstrumentKind.DECISION)
                        .title("Kế hoạch giảm nghèo")
                        .issuer("Ủy ban nhân dân tỉnh")
                        .issuedOn(issuedOn)
                        .build())
                .source(new Source(Source.Kind.SUMMARY, Optional.empty(), Optional.empty()));
    }

    /** Like the decision of 2022: articles, a plan whose section III has sections, an appendix whose section III has tasks. */
    private static Plan superior() {
        return instrument(NUMBER, LocalDate.of(2022, 3, 11))
                .part(PartKind.DECISION, part -> part.section("Điều 2", article -> article.task("1", task("article"))))
                .part(
                        PartKind.PLAN,
                        part -> part.section(
                                "III",
                                three -> three.section(
                                                "1",
                                                one -> one.addTasks(Task.builder()
                                                        .title("unnumbered")
                                                        .build()))
                                        .section(
                                                "2.",
                                                two -> two.task("a)", task("plan III 2 a"))
                                                        .section(
                                                                "2.1",
                                                                below -> below.task("b)", task("plan III 2.1 b"))))))
                .part(
                        PartKind.APPENDIX,
                        part -> part.section(
                                        "III",
                                        three -> three.task("1", task("III.1"))
                                                .task("8", task("III.8"))
                                                .task("9", task("first III.9"))
                                                .task("9", task("second III.9")))
                                .section("IV", four -> four.task("08", task("IV.8"))))
                .build();
    }

    private static java.util.function.Consumer<Task.Builder> task(String title) {
        return task -> task.title(title);
    }

    private static InstrumentReference reference(UnaryOperator<InstrumentReference.Builder> more) {
        return more.apply(InstrumentReference.builder().number(InstrumentNumber.parse(NUMBER)))
                .build();
    }

    private static Task taking(String title, InstrumentReference... references) {
        return Task.builder().title(title).addReferences(references).build();
    }

    private static Plan lower(Task... tasks) {
        return instrument("12/KH-UBND", LocalDate.of(2022, 5, 4))
                .part(PartKind.PLAN, part -> part.addTasks(tasks))
                .build();
    }

    private static Coverage coveredBy(String provision) {
        return Coverage.of(superior(), lower(taking("lower", reference(r -> r.provision(provision)))));
    }

    private static List<String> titles(List<Located<Task>> tasks) {
        return tasks.stream().map(task -> task.value().title()).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    III.8                                            | III.8
                    mục III.8                                        | III.8
                    mục III điểm 8                                   | III.8
                    Mục III, điểm 8                                  | III.8
                    điểm 8 mục III                                   | III.8
                    điểm 8, mục III của Phụ lục                      | III.8
                    khoản 8 Mục III Phụ lục                          | III.8
                    nhiệm vụ 8 mục III Phụ lục                       | III.8
                    Nhiệm vụ số 8, mục III                           | III.8
                    nhiệm vụ thứ tự 8                                | -
                    số thứ tự 8 mục III Phụ lục                      | III.8
                    STT 8 mục III                                    | III.8
                    Phụ lục, mục III, nhiệm vụ 8                     | III.8
                    mục III Phụ lục nhiệm vụ 8                       | III.8
                    điểm 8 mục III Phụ lục ban hành kèm theo Quyết định | III.8
                    điểm 8 mục III Phụ lục của Kế hoạch              | III.8
                    điểm 8 mục III (giải quyết đất sản xuất)         | III.8
                    điểm 08 mục III                                  | III.8
                    iii.8                                            | III.8
                    III.8.                                           | III.8
                    nhiệm vụ III.1                                   | III.1
                    điểm 1 mục III Phụ lục                           | III.1
                    điểm 8 mục IV                                    | IV.8
                    khoản 1 Điều 2                                   | article
                    khoản 1 Điều 2 Quyết định                        | article
                    điểm a mục 2 phần III                            | plan III 2 a
                    III.2.a                                          | plan III 2 a
                    điểm a khoản 2 mục III Kế hoạch                  | plan III 2 a
                    điểm b mục 2.1 phần III                          | plan III 2.1 b
                    III.2.1.b                                        | plan III 2.1 b
                    """)
    void a_provision_is_read_from_inside_and_from_outside(String provision, String title) {
        assertThat(titles(coveredBy(provision).taken().stream()
                        .map(Coverage.TakenUp::task)
                        .toList()))
                .isEqualTo(title.equals("-") ? List.of() : List.of(title));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mục III",
                "Phụ lục",
                "8",
                "điểm 8",
                "điểm 7 mục III",
                "điểm 10 mục III",
                "điểm 8 mục 3",
                "điểm 8 Điều 3",
                "khoản 1 mục 2",
                "điểm 8 mục III Kế hoạch",
                "điểm 8 mục III Phụ lục II",
                "mục III mục 8",
                "điểm 8 mục III điểm 9",
                "điểm 1, 8 mục III Phụ lục",
                "điểm 1 và 8 mục III Phụ lục",
                "điểm 1 đến điểm 8 mục III",
                "điểm 1-8 mục III",
                "mục III kèm theo điểm 8",
                "mục III 8",
                "8 mục III",
                "toàn bộ mục III điểm 8",
                "Quyết định, Kế hoạch, III.8"
            })
    void what_is_not_one_task_is_dangling(String provision) {
        Coverage coverage = coveredBy(provision);

        assertThat(coverage.taken()).isEmpty();
        assertThat(coverage.missing()).hasSize(9);
        assertThat(titles(coverage.whole())).containsExactly("lower");
        assertThat(coverage.dangling())
                .singleElement()
                .satisfies(reference -> assertThat(reference.pointer()).hasToString("/parts/0/tasks/0/references/0"));
    }

    @Test
    void a_number_that_two_tasks_have_names_neither() {
        Coverage coverage = coveredBy("điểm 9 mục III Phụ lục");

        assertThat(coverage.taken()).isEmpty();
        assertThat(titles(coverage.missing())).contains("first III.9", "second III.9");
        assertThat(coverage.dangling()).hasSize(1);
    }

    @Test
    void a_number_that_a_section_of_another_part_has_names_no_task() {
        assertThat(coveredBy("III.1").dangling()).hasSize(1);
        assertThat(coveredBy("mục III.1 Phụ lục").dangling()).isEmpty();
        assertThat(coveredBy("mục III.1 Kế hoạch").dangling()).hasSize(1);
    }

    @Test
    void everything_is_in_the_order_of_its_document() {
        Coverage coverage = Coverage.of(
                superior(),
                lower(
                        taking("both", reference(r -> r.provision("IV.8")), reference(r -> r.provision("III.8"))),
                        taking("none"),
                        taking("whole", reference(r -> r)),
                        taking(
                                "twice the same",
                                reference(r -> r.provision("III.8")),
                                reference(r -> r.provision("điểm 8 mục III"))),
                        taking(
                                "one and none",
                                reference(r -> r.provision("III.99")),
                                reference(r -> r.provision("IV.8"))),
                        taking("other", InstrumentReference.of("769/QĐ-UBND"))));

        assertThat(titles(coverage.taken().stream().map(Coverage.TakenUp::task).toList()))
                .containsExactly("III.8", "IV.8");
        assertThat(titles(coverage.taken().get(0).by())).containsExactly("both", "twice the same");
        assertThat(titles(coverage.taken().get(1).by())).containsExactly("both", "one and none");
        assertThat(titles(coverage.missing()))
                .containsExactly(
                        "article",
                        "unnumbered",
                        "plan III 2 a",
                        "plan III 2.1 b",
                        "III.1",
                        "first III.9",
                        "second III.9");
        assertThat(titles(coverage.whole())).containsExactly("whole");
        assertThat(coverage.dangling())
                .singleElement()
                .satisfies(reference -> assertThat(reference.pointer()).hasToString("/parts/0/tasks/4/references/0"));
    }

    @ParameterizedTest
    @CsvSource({"2022-03-11, 1", "2022-03-12, 0", "2021-03-11, 0"})
    void numbers_start_again_each_year_so_the_day_must_not_be_another(LocalDate issuedOn, int taken) {
        Coverage coverage = Coverage.of(
                superior(),
                lower(taking("lower", reference(r -> r.provision("III.8").issuedOn(issuedOn)))));

        assertThat(coverage.taken()).hasSize(taken);
        assertThat(coverage.whole()).isEmpty();
        assertThat(coverage.dangling()).isEmpty();
    }

    @Test
    void spaces_and_dashes_of_a_number_do_not_matter() {
        InstrumentReference spaced = InstrumentReference.builder()
                .number(InstrumentNumber.parse("768 / QĐ – UBND"))
                .provision("III.8")
                .build();

        assertThat(Coverage.of(superior(), lower(taking("lower", spaced))).taken())
                .hasSize(1);
    }

    @Test
    void legal_bases_and_statements_take_up_no_task() {
        Plan plan = instrument("12/KH-UBND", LocalDate.of(2022, 5, 4))
                .addBasis(new LegalBasis(BasisKind.IMPLEMENTS, reference(r -> r)))
                .addBasis(new LegalBasis(BasisKind.IMPLEMENTS, reference(r -> r.provision("III.8"))))
                .addBasis(new LegalBasis(BasisKind.IMPLEMENTS, reference(r -> r.provision("Điều 7"))))
                .part(
                        PartKind.PLAN,
                        part -> part.addStatements(Statement.builder()
                                .text("statement")
                                .addReferences(reference(r -> r.provision("V.1")))
                                .build()))
                .build();

        Coverage coverage = Coverage.of(superior(), plan);

        assertThat(coverage.taken()).isEmpty();
        assertThat(coverage.whole()).isEmpty();
        assertThat(coverage.missing()).hasSize(9);
        assertThat(coverage.dangling())
                .extracting(reference -> reference.pointer().toString())
                .containsExactly("/basis/2/instrument", "/parts/0/statements/0/references/0");
    }

    @Test
    void the_number_of_a_part_tells_appendices_apart() {
        Plan two = instrument(NUMBER, LocalDate.of(2022, 3, 11))
                .part(PartKind.APPENDIX, part -> part.number("Phụ lục I").task("8", task("first")))
                .part(PartKind.APPENDIX, part -> part.number("II").task("8", task("second")))
                .build();

        assertThat(titles(Coverage.of(
                                two, lower(taking("lower", reference(r -> r.provision("nhiệm vụ 8 Phụ lục số II")))))
                        .taken()
                        .stream()
                        .map(Coverage.TakenUp::task)
                        .toList()))
                .containsExactly("second");
        assertThat(Coverage.of(two, lower(taking("lower", reference(r -> r.provision("nhiệm vụ 8 Phụ lục")))))
                        .dangling())
                .hasSize(1);
    }

    @Test
    void a_plan_without_number_cannot_be_referred_to() {
        Plan superior = superior();
        Plan unnumbered = superior.toBuilder()
                .instrument(superior.instrument().toBuilder()
                        .number(Optional.empty())
                        .build())
                .build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Coverage.of(unnumbered, superior))
                .withMessage("superior must have a number");
    }
}
