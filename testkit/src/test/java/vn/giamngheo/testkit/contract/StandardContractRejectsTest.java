package vn.giamngheo.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.giamngheo.testkit.contract.OwnStandard.above;
import static vn.giamngheo.testkit.contract.OwnStandard.between;
import static vn.giamngheo.testkit.contract.OwnStandard.few;
import static vn.giamngheo.testkit.contract.OwnStandard.low;
import static vn.giamngheo.testkit.contract.OwnStandard.many;
import static vn.giamngheo.testkit.contract.OwnStandard.row;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.giamngheo.classification.PovertyEngine;
import vn.giamngheo.classification.Proof;
import vn.giamngheo.classification.ProofNode;
import vn.giamngheo.classification.RowProof;
import vn.giamngheo.classification.Truth;
import vn.giamngheo.household.DeprivationProfile;
import vn.giamngheo.household.Household;
import vn.giamngheo.household.Income;
import vn.giamngheo.law.InstrumentReference;
import vn.giamngheo.law.Provenance;
import vn.giamngheo.place.AreaType;
import vn.giamngheo.quantity.Vnd;
import vn.giamngheo.standard.Comparison;
import vn.giamngheo.standard.Condition;
import vn.giamngheo.standard.CountCutoff;
import vn.giamngheo.standard.IncomeLine;
import vn.giamngheo.standard.IndicatorRule;
import vn.giamngheo.standard.Parameter;
import vn.giamngheo.standard.ParameterId;
import vn.giamngheo.standard.PovertyStandard;
import vn.giamngheo.standard.PovertyStatus;
import vn.giamngheo.standard.ReviewDate;
import vn.giamngheo.standard.Row;
import vn.giamngheo.standard.StandardId;
import vn.giamngheo.standard.Standards;
import vn.giamngheo.text.Phrase;

/** Each planted fault is rejected, by the sentence that names it. */
class StandardContractRejectsTest {

    private static List<String> problems(PovertyStandard.Builder broken) {
        return StandardContract.of(broken).problems();
    }

    private static List<String> problems(Row... rows) {
        return problems(OwnStandard.builder().rows(List.of(rows)));
    }

    private static PovertyStandard.Builder lines(long rural, long urban, long ruralUpper, long urbanUpper) {
        return OwnStandard.builder()
                .lines(List.of(
                        OwnStandard.line(ParameterId.POVERTY_LINE, rural, urban),
                        OwnStandard.line(ParameterId.AVERAGE_LINE, ruralUpper, urbanUpper)));
    }

    /** What cannot be built: the contract says all of it where building says it in one refusal. */
    @Nested
    class Unbuildable {

        @Test
        void a_gap_of_one_dong_between_two_rows() {
            Condition strict = Condition.income(Comparison.BELOW, ParameterId.POVERTY_LINE);

            assertThat(problems(
                            row(PovertyStatus.POOR, Condition.allOf(strict, many())),
                            row(PovertyStatus.NEAR_POOR, Condition.allOf(strict, few())),
                            row(PovertyStatus.AVERAGE_LIVING_STANDARD, between()),
                            row(PovertyStatus.NON_POOR, above())))
                    .hasSize(2)
                    .allSatisfy(problem -> assertThat(problem)
                            .startsWith("a gap at /rows: there are households in no row, such as this:")
                            .contains(" | có hộ không thuộc dòng nào, ví dụ hộ 1 người"))
                    .anySatisfy(problem -> assertThat(problem).contains("2,100,000", "2.100.000"))
                    .anySatisfy(problem -> assertThat(problem).contains("2,500,000", "2.500.000"));
        }

        @Test
        void an_overlap_on_the_line() {
            Condition from = Condition.allOf(
                    Condition.income(Comparison.AT_LEAST, ParameterId.POVERTY_LINE),
                    Condition.income(Comparison.AT_MOST, ParameterId.AVERAGE_LINE));

            assertThat(problems(
                            row(PovertyStatus.POOR, Condition.allOf(low(), many())),
                            row(PovertyStatus.NEAR_POOR, Condition.allOf(low(), few())),
                            row(PovertyStatus.AVERAGE_LIVING_STANDARD, from),
                            row(PovertyStatus.NON_POOR, above())))
                    .hasSize(2)
                    .allSatisfy(problem -> assertThat(problem)
                            .startsWith("an overlap at /rows/2:")
                            .contains("2,100,000"));
        }

        @Test
        void a_row_of_nobody() {
            List<Row> rows = new ArrayList<>(OwnStandard.rows());
            rows.add(row(
                    PovertyStatus.NON_POOR,
                    Condition.allOf(above(), Condition.income(Comparison.BELOW, ParameterId.POVERTY_LINE))));

            assertThat(problems(OwnStandard.builder().rows(rows)))
                    .singleElement()
                    .asString()
                    .startsWith("an idle row at /rows/4: row 5 (non-poor household) holds of no household");
        }

        @Test
        void a_cutoff_that_is_not_there_and_a_line_that_is_not() {
            assertThat(problems(OwnStandard.builder()
                            .cutoffs(List.of())
                            .lines(List.of(
                                    OwnStandard.line(ParameterId.POVERTY_LINE, OwnStandard.RURAL, OwnStandard.URBAN)))))
                    .hasSizeGreaterThan(1)
                    .allSatisfy(problem -> assertThat(problem).startsWith("a fault at /"));
        }

        @Test
        void no_legal_basis() {
            assertThat(StandardContract.of(PovertyStandard.builder("VN-79:2026"))
                            .problems())
                    .singleElement()
                    .asString()
                    .startsWith("it is not finished: ")
                    .contains("basis");
        }
    }

    @Nested
    class Misplaced {

        @Test
        void less_inclusive_than_the_national_one_R24() {
            // VN-2022 reaches 1.500.000 in rural areas: 1.400.000 leaves out who lives on 1.400.001 to 1.500.000.
            assertThat(problems(lines(1_400_000, 2_000_000, 2_250_000, 3_000_000)))
                    .singleElement()
                    .asString()
                    .startsWith("it leaves out somebody whom the national standard of its days reaches: standard"
                            + " VN-79:2026 is narrower than VN-2022, as this shows: ")
                    .contains("1,500,000", "1.500.000", " | chuẩn VN-79:2026 hẹp hơn chuẩn VN-2022, ví dụ hộ 1 người");
        }

        @Test
        void the_days_of_another_standard_of_the_province() {
            PovertyStandard other =
                    OwnStandard.builder().id(StandardId.of("VN-79:2025")).build();

            assertThat(StandardContract.of(OwnStandard.builder())
                            .among(Standards.national().with(other))
                            .problems())
                    .singleElement()
                    .asString()
                    .startsWith("it applies to days that are taken: it applies to the same days as standard VN-79:2025,"
                            + " from 1 January 2026");
        }

        @Test
        void the_id_of_another_standard() {
            PovertyStandard other =
                    lines(2_200_000, 2_500_000, 2_600_000, 3_200_000).build();

            assertThat(StandardContract.of(OwnStandard.builder())
                            .among(Standards.national().with(other))
                            .problems())
                    .singleElement()
                    .asString()
                    .startsWith("its id is taken: there is a standard VN-79:2026 already");
        }

        @Test
        void rural_and_urban_swapped() {
            PovertyStandard.Builder swapped = lines(2_500_000, 2_100_000, 3_300_000, 3_200_000);

            assertThat(problems(swapped))
                    .hasSize(2)
                    .allSatisfy(problem ->
                            assertThat(problem).startsWith("standard.rural-above-urban at /standard/lines/"));
            assertThat(StandardContract.of(swapped)
                            .accepting("standard.rural-above-urban")
                            .problems())
                    .isEmpty();
        }

        @Test
        void lines_in_thousands_R10() {
            assertThat(problems(lines(2_100, 2_500, 2_600, 3_200)))
                    .filteredOn(problem -> problem.startsWith("standard.line-small at /standard/lines/0/rural"))
                    .hasSize(1);
        }
    }

    @Nested
    class Unordered {

        @Test
        void who_earns_more_is_poorer() {
            assertThat(problems(
                            row(PovertyStatus.NEAR_POOR, low()),
                            row(PovertyStatus.POOR, between()),
                            row(PovertyStatus.NON_POOR, above())))
                    .filteredOn(problem -> problem.startsWith("more income makes poorer"))
                    .hasSize(2)
                    .first()
                    .asString()
                    .contains("rural", "NEAR_POOR with 2,100,000 đồng", "POOR with 2,600,000 đồng");
        }

        @Test
        void who_is_deprived_of_less_is_poorer() {
            assertThat(problems(
                            row(PovertyStatus.POOR, Condition.allOf(low(), few())),
                            row(PovertyStatus.NEAR_POOR, Condition.allOf(low(), many())),
                            row(PovertyStatus.AVERAGE_LIVING_STANDARD, between()),
                            row(PovertyStatus.NON_POOR, above())))
                    .filteredOn(problem -> problem.startsWith("fewer deprivations make poorer"))
                    .hasSize(2)
                    .first()
                    .asString()
                    .contains("rural, deprived in [employment, dependants, nutrition]", "NEAR_POOR", "POOR without");
        }
    }

    @Nested
    class Uncited {

        @Test
        void a_basis_without_a_number() {
            assertThat(problems(OwnStandard.builder()
                            .basis(InstrumentReference.builder()
                                    .title("Nghị quyết về chuẩn nghèo")
                                    .provision("Điều 2")
                                    .build())))
                    .contains(
                            "row 1 cites an instrument without its number",
                            "the proof cites an instrument without its number");
        }

        @Test
        void a_row_of_another_instrument_without_a_number() {
            InstrumentReference nameless =
                    InstrumentReference.builder().title("Thông báo").build();
            List<Row> rows = new ArrayList<>(OwnStandard.rows());
            Row last = rows.remove(3);
            rows.add(new Row(
                    last.status(),
                    last.when(),
                    Optional.of(nameless),
                    last.wording(),
                    last.provenance(),
                    Optional.empty()));

            assertThat(problems(OwnStandard.builder().rows(rows)))
                    .contains("row 4 cites an instrument without its number")
                    .doesNotContain("row 1 cites an instrument without its number");
        }

        @Test
        void a_finished_standard_whose_basis_names_no_article() {
            PovertyStandard.Builder whole = OwnStandard.builder().basis(InstrumentReference.of("99/2025/NQ-HĐND"));

            assertThat(problems(whole)).isEmpty();
            assertThat(StandardContract.of(whole).confirmed().problems())
                    .containsExactly("the basis does not name its article");
        }

        @Test
        void a_finished_standard_with_a_value_that_is_not_verified() {
            PovertyStandard.Builder doubtful = OwnStandard.builder()
                    .cutoffs(List.of(new CountCutoff(
                            ParameterId.POVERTY_CUTOFF, Parameter.of(3, Provenance.unverified("chưa thấy văn bản")))));

            assertThat(problems(doubtful)).isEmpty();
            assertThat(StandardContract.of(doubtful).confirmed().problems())
                    .singleElement()
                    .asString()
                    .startsWith("a value is not verified: /cutoffs/0/count");
        }

        @Test
        void a_finished_standard_with_a_value_that_is_absent() {
            IncomeLine absent = new IncomeLine(
                    ParameterId.of("upper"),
                    new Parameter.Absent<>(new Phrase("chưa thấy văn bản", "not found")),
                    new Parameter.Absent<>(new Phrase("chưa thấy văn bản", "not found")));
            List<IncomeLine> lines =
                    new ArrayList<>(OwnStandard.builder().build().lines());
            lines.add(absent);

            assertThat(StandardContract.of(OwnStandard.builder().lines(lines))
                            .confirmed()
                            .problems())
                    .contains("a value is absent: /lines/2/rural, not found | chưa thấy văn bản");
        }

        @Test
        void a_value_that_is_not_verified_and_of_which_no_verdict_tells() {
            List<IncomeLine> lines =
                    new ArrayList<>(OwnStandard.builder().build().lines());
            lines.add(new IncomeLine(
                    ParameterId.of("upper"),
                    Parameter.of(Vnd.of(5_000_000), Provenance.unverified("chưa thấy văn bản")),
                    Parameter.of(Vnd.of(5_000_000), OwnStandard.SURE)));

            assertThat(problems(OwnStandard.builder().lines(lines)))
                    .singleElement()
                    .asString()
                    .startsWith("a value is not verified and no verdict says so: /lines/2/rural");
        }
    }

    @Nested
    class Misread {

        @Test
        void below_where_the_words_say_at_most_R19() {
            assertThat(problems(
                            row(PovertyStatus.POOR, Condition.income(Comparison.BELOW, ParameterId.POVERTY_LINE))
                                    .quoting("từ 2.100.000 đồng trở xuống"),
                            row(
                                    PovertyStatus.NON_POOR,
                                    Condition.income(Comparison.AT_LEAST, ParameterId.POVERTY_LINE))))
                    .filteredOn(problem -> problem.startsWith("standard.wording-strict at /standard/rows/0/when"))
                    .hasSize(1);
        }

        @Test
        void or_where_the_words_say_and_R19() {
            assertThat(problems(
                            row(PovertyStatus.POOR, Condition.anyOf(low(), many()))
                                    .quoting("từ 2.100.000 đồng trở xuống và thiếu hụt từ 03 chỉ số trở lên"),
                            row(PovertyStatus.AVERAGE_LIVING_STANDARD, Condition.allOf(between(), few())),
                            row(PovertyStatus.NON_POOR, Condition.allOf(above(), few()))))
                    .filteredOn(problem -> problem.startsWith("standard.wording-joined at /standard/rows/0/when"))
                    .hasSize(1);
        }

        @Test
        void a_title_in_one_language() {
            assertThat(problems(OwnStandard.builder().title(new Phrase("chuẩn nghèo", " "))))
                    .containsExactly("its title has no words (en)");
            assertThat(problems(OwnStandard.builder().title(new Phrase("chuẩn nghèo", "chuẩn nghèo"))))
                    .containsExactly("its title has the Vietnamese words for English");
        }

        @Test
        void a_title_that_is_decomposed_or_of_letters_that_only_look_so_R33_R35() {
            assertThat(problems(OwnStandard.builder().title(new Phrase("chua\u0302\u0309n", "standard"))))
                    .containsExactly("its title (vi) is not written in Unicode normal form C");
            assertThat(problems(OwnStandard.builder().title(new Phrase("chuẩn\u00a0nghèo", "standard"))))
                    .containsExactly("its title (vi) has invisible characters, or spaces that are not single plain ones"
                            + " between words");
            assertThat(problems(OwnStandard.builder().title(new Phrase("mƣc sống", "standard"))))
                    .containsExactly("its title (vi) has a letter that only looks Vietnamese: U+01A3");
        }

        @Test
        void an_indicator_without_a_name() {
            List<IndicatorRule> indicators =
                    new ArrayList<>(OwnStandard.builder().build().indicators());
            IndicatorRule first = indicators.remove(0);
            indicators.add(
                    0,
                    new IndicatorRule(
                            first.indicator(),
                            first.dimension(),
                            new Phrase("", ""),
                            first.provenance(),
                            first.cutoff()));

            assertThat(problems(OwnStandard.builder().indicators(indicators)))
                    .contains(
                            "the name of indicator employment has no words (vi)",
                            "the name of indicator employment has no words (en)");
        }
    }

    /** Somebody else's implementation of the standard. */
    @Nested
    class Reimplemented {

        private String problem(BiFunction<Household, ReviewDate, PovertyStatus> broken) {
            List<String> problems = StandardContract.of(OwnStandard.builder())
                    .agreesWith("the query", broken)
                    .problems();
            assertThat(problems).hasSize(1);
            return problems.get(0);
        }

        private Household earning(Household household, UnaryOperator<Long> change) {
            Income.OfHousehold income = (Income.OfHousehold) household.income().orElseThrow();
            return household.withIncome(
                    Income.ofHousehold(Vnd.of(change.apply(income.total().dong())), income.months()));
        }

        @Test
        void below_for_at_most_R19() {
            assertThat(problem((household, day) -> OwnStandard.status(earning(household, dong -> dong + 1), day)))
                    .startsWith(
                            "the query says AVERAGE_LIVING_STANDARD where the rows of the standard say NEAR_POOR: rural"
                                    + " household of 1 with 2,100,000 đồng in 1 month, deprived in 0 [], reviewed on 2026-01-01");
        }

        @Test
        void more_than_three_for_three_or_more_R19() {
            assertThat(problem((household, day) -> {
                        boolean three = household.deprivations().deprived().size() == OwnStandard.MANY;
                        PovertyStatus status = OwnStandard.status(household, day);
                        return three && status == PovertyStatus.POOR ? PovertyStatus.NEAR_POOR : status;
                    }))
                    .startsWith(
                            "the query says NEAR_POOR where the rows of the standard say POOR: rural household of 1 with"
                                    + " 0 đồng in 1 month, deprived in 3 [");
        }

        @Test
        void or_for_and_R19() {
            assertThat(problem((household, day) ->
                            household.deprivations().deprived().size() >= OwnStandard.MANY
                                    ? PovertyStatus.POOR
                                    : OwnStandard.status(household, day)))
                    .startsWith("the query says POOR where the rows of the standard say AVERAGE_LIVING_STANDARD");
        }

        @Test
        void divided_before_it_is_compared_R14() {
            assertThat(problem((household, day) -> {
                        Income.OfHousehold income =
                                (Income.OfHousehold) household.income().orElseThrow();
                        long heads = (long) household.persons().orElseThrow() * income.months();
                        return OwnStandard.status(earning(household, dong -> dong / heads * heads), day);
                    }))
                    .contains("household of 3 with 6,300,001 đồng");
        }

        @Test
        void urban_lines_everywhere() {
            assertThat(problem((household, day) -> OwnStandard.status(
                            household.toBuilder().area(AreaType.URBAN).build(), day)))
                    .contains(": rural household of 1 with 2,100,001 đồng");
        }

        @Test
        void a_year_taken_for_a_month() {
            assertThat(problem((household, day) -> {
                        Income.OfHousehold income =
                                (Income.OfHousehold) household.income().orElseThrow();
                        return OwnStandard.status(household.withIncome(Income.ofHousehold(income.total(), 1)), day);
                    }))
                    .contains("đồng in 12 months");
        }

        @Test
        void the_rules_of_the_year_before_on_the_first_day() {
            assertThat(problem((household, day) -> day.equals(ReviewDate.of(2026, 1, 1))
                            ? PovertyEngine.of(Standards.national()).status(household, ReviewDate.of(2025, 12, 31))
                            : OwnStandard.status(household, day)))
                    .contains("reviewed on 2026-01-01");
        }

        @Test
        void one_that_throws() {
            assertThat(problem((household, day) -> {
                        if (household.deprivedMask() == 0) {
                            throw new IllegalStateException(household.id());
                        }
                        return OwnStandard.status(household, day);
                    }))
                    .startsWith(
                            "the query throws java.lang.IllegalStateException for rural household of 1 with 0 đồng");
        }
    }

    /** Proofs of which something was changed afterwards: what a prover would write that is not right. */
    @Nested
    class Tampered {

        private final Household household = Household.builder()
                .id("H1")
                .area(AreaType.RURAL)
                .size(1)
                .income(Income.ofHousehold(Vnd.of(OwnStandard.RURAL), 1))
                .deprivations(
                        DeprivationProfile.of(OwnStandard.builder().build().indicatorList(), 0b111))
                .build();

        private final Proof proof = PovertyEngine.classifyUnder(
                        OwnStandard.builder().build(), household, ReviewDate.of(2026, 5, 1))
                .proof();

        private Proof with(int row, UnaryOperator<RowProof> change) {
            List<RowProof> rows = new ArrayList<>(proof.rows());
            rows.set(row, change.apply(rows.get(row)));
            return proof.toBuilder().rows(rows).build();
        }

        private RowProof when(RowProof row, ProofNode when) {
            return new RowProof(row.status(), when, row.citation(), row.provenance(), row.wording(), row.gap());
        }

        private ProofNode.Leaf leaf(ProofNode node, Truth truth, InstrumentReference citation) {
            ProofNode.Leaf leaf =
                    (ProofNode.Leaf) ((ProofNode.Group) node).parts().get(0);
            return new ProofNode.Leaf(
                    leaf.subject(),
                    leaf.condition(),
                    truth,
                    leaf.operands(),
                    leaf.compared(),
                    leaf.distance(),
                    citation,
                    leaf.provenance(),
                    leaf.unknown());
        }

        private ProofNode first(ProofNode node, ProofNode.Leaf leaf) {
            ProofNode.Group group = (ProofNode.Group) node;
            List<ProofNode> parts = new ArrayList<>(group.parts());
            parts.set(0, leaf);
            return new ProofNode.Group(group.connective(), group.truth(), parts);
        }

        @Test
        void nothing() {
            assertThat(proof.status()).isEqualTo(PovertyStatus.POOR);
            assertThat(ProofReplay.problems(proof)).isEmpty();
        }

        @Test
        void a_leaf_that_does_not_follow_from_its_numbers() {
            Proof broken = with(0, row -> when(row, first(row.when(), leaf(row.when(), Truth.FAILS, row.citation()))));

            assertThat(ProofReplay.problems(broken))
                    .containsExactly("row 1 has a condition that is said to be 'fails' and comes to 'holds'");
        }

        @Test
        void a_group_that_does_not_follow_from_its_leaves() {
            Proof broken = with(1, row -> {
                ProofNode.Group group = (ProofNode.Group) row.when();
                return when(row, new ProofNode.Group(ProofNode.Connective.ANY, group.truth(), group.parts()));
            });

            assertThat(ProofReplay.problems(broken))
                    .containsExactly(
                            "row 2 has a condition that is said to be 'fails' and comes to 'holds'",
                            "the proof says POOR but the rows that hold say [POOR, NEAR_POOR]");
        }

        @Test
        void a_status_that_no_row_gives() {
            assertThat(ProofReplay.problems(
                            proof.toBuilder().status(PovertyStatus.NON_POOR).build()))
                    .containsExactly("the proof says NON_POOR but the rows that hold say [POOR]");
        }

        @Test
        void a_leaf_without_a_citation() {
            InstrumentReference nameless =
                    InstrumentReference.builder().title("Thông báo").build();
            Proof broken = with(2, row -> when(row, first(row.when(), leaf(row.when(), Truth.FAILS, nameless))));

            assertThat(ProofReplay.problems(broken)).containsExactly("row 3 cites an instrument without its number");
        }

        @Test
        void a_proof_without_citations() {
            assertThat(ProofReplay.problems(
                            proof.toBuilder().citations(List.of()).build()))
                    .containsExactly("the proof cites nothing");
        }
    }

    @Test
    void what_is_wrong_is_thrown_at_once() {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> StandardContract.of(OwnStandard.builder().title(new Phrase("chuẩn", "")))
                        .verify())
                .withMessage("standard 'VN-79:2026' must keep its contract, but:\n- its title has no words (en)");
    }
}
