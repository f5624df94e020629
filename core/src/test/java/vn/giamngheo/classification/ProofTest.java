package vn.giamngheo.classification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.giamngheo.household.DeprivationIndicator;
import vn.giamngheo.household.DeprivationProfile;
import vn.giamngheo.household.DeprivationStatus;
import vn.giamngheo.household.Household;
import vn.giamngheo.household.Income;
import vn.giamngheo.household.Member;
import vn.giamngheo.law.Applicability;
import vn.giamngheo.law.InstrumentReference;
import vn.giamngheo.law.Provenance;
import vn.giamngheo.place.AreaType;
import vn.giamngheo.quantity.Vnd;
import vn.giamngheo.standard.Comparison;
import vn.giamngheo.standard.Condition;
import vn.giamngheo.standard.CountCutoff;
import vn.giamngheo.standard.Cutoff;
import vn.giamngheo.standard.Dimension;
import vn.giamngheo.standard.IncomeLine;
import vn.giamngheo.standard.IndicatorRule;
import vn.giamngheo.standard.LinePeriod;
import vn.giamngheo.standard.NationalStandards;
import vn.giamngheo.standard.Parameter;
import vn.giamngheo.standard.ParameterId;
import vn.giamngheo.standard.PovertyStandard;
import vn.giamngheo.standard.PovertyStatus;
import vn.giamngheo.standard.ReviewDate;
import vn.giamngheo.standard.Row;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Phrase;

class ProofTest {

    private static final PovertyStandard VN_2022 = NationalStandards.VN_2022;
    private static final ReviewDate REVIEW = ReviewDate.of(2024, 10, 15);
    private static final Provenance SURE = Provenance.confirmed("ví dụ");

    @ParameterizedTest
    @CsvSource({
        "1499999, 1, HOLDS, NEAR_POOR",
        "1500000, 0, HOLDS, NEAR_POOR",
        "1500001, 1, FAILS, AVERAGE_LIVING_STANDARD"
    })
    void distanceToALine(long income, long distance, Truth atMost, PovertyStatus status) {
        Proof proof = Proofs.proof(VN_2022, AreaType.RURAL, income, 0, REVIEW);
        ProofNode.Leaf leaf = Proofs.first(proof, ProofNode.Subject.INCOME);

        assertThat(proof.status()).isEqualTo(status);
        assertThat(leaf.truth()).isEqualTo(atMost);
        assertThat(leaf.distance())
                .contains(new Distance(
                        BigDecimal.valueOf(distance), new Phrase("đồng/người/tháng", "đồng per person per month")));
    }

    @ParameterizedTest
    @CsvSource({"2, 1, FAILS, NEAR_POOR", "3, 0, HOLDS, POOR", "4, 1, HOLDS, POOR", "12, 9, HOLDS, POOR"})
    void distanceToACutoff(int deprived, long distance, Truth atLeast, PovertyStatus status) {
        Proof proof = Proofs.proof(VN_2022, AreaType.RURAL, 0, deprived, REVIEW);
        ProofNode.Leaf leaf = Proofs.first(proof, ProofNode.Subject.DEPRIVATIONS);

        assertThat(proof.status()).isEqualTo(status);
        assertThat(leaf.truth()).isEqualTo(atLeast);
        assertThat(leaf.distance())
                .contains(new Distance(BigDecimal.valueOf(distance), new Phrase("chỉ số", "indicators")));
    }

    @ParameterizedTest
    @CsvSource({"13499999, 1, HOLDS", "13500000, 0, HOLDS", "13500001, 1, FAILS"})
    void aTotalIsComparedWithTheMultipliedLine(long total, long distance, Truth atMost) {
        Household household =
                Proofs.household(VN_2022, AreaType.RURAL, Income.ofHousehold(Vnd.of(total), 3), 0).toBuilder()
                        .size(3)
                        .build();
        ProofNode.Leaf leaf =
                Proofs.first(Proofs.ENGINE.classify(household, REVIEW).proof(), ProofNode.Subject.INCOME);

        assertThat(leaf.truth()).isEqualTo(atMost);
        assertThat(leaf.operands())
                .extracting(
                        operand -> operand.name().english(),
                        operand -> operand.value().longValueExact())
                .containsExactly(
                        tuple("total income of the household", total),
                        tuple("persons in the household", 3L),
                        tuple("months of reference", 3L),
                        tuple("poverty line (rural)", 1_500_000L));
        assertThat(leaf.compared().orElseThrow().boundary())
                .isEqualTo(new Operand(
                        new Phrase("chuẩn nghèo (nông thôn) × 3 người × 3", "poverty line (rural) × 3 persons × 3"),
                        BigDecimal.valueOf(13_500_000),
                        new Phrase("đồng/hộ/3 tháng", "đồng per household in 3 months")));
        assertThat(leaf.distance())
                .contains(new Distance(
                        BigDecimal.valueOf(distance), new Phrase("đồng/hộ/3 tháng", "đồng per household in 3 months")));
    }

    @Test
    void rowsThatFailedStandThereToo() {
        Proof proof = Proofs.proof(VN_2022, AreaType.RURAL, 1_500_001, 12, REVIEW);

        assertThat(proof.rows())
                .extracting(RowProof::status, RowProof::truth)
                .containsExactly(
                        tuple(PovertyStatus.POOR, Truth.FAILS),
                        tuple(PovertyStatus.NEAR_POOR, Truth.FAILS),
                        tuple(PovertyStatus.AVERAGE_LIVING_STANDARD, Truth.HOLDS),
                        tuple(PovertyStatus.NON_POOR, Truth.FAILS));
        assertThat(proof.rows().get(0).when()).isInstanceOfSatisfying(ProofNode.Group.class, poor -> {
            assertThat(poor.connective()).isEqualTo(ProofNode.Connective.ALL);
            assertThat(poor.parts()).extracting(ProofNode::truth).containsExactly(Truth.FAILS, Truth.HOLDS);
        });
        assertThat(proof.rows())
                .allSatisfy(row -> assertThat(row.citation().citation(Language.VIETNAMESE))
                        .isEqualTo("Điều 3 Nghị định 07/2021/NĐ-CP"));
    }

    @Test
    void theGapOfTheLawIsANode() {
        Proof proof = Proofs.proof(NationalStandards.VN_2011, AreaType.URBAN, 500_999, 0, ReviewDate.of(2013, 10, 15));

        assertThat(proof.status()).isEqualTo(PovertyStatus.UNDEFINED_BY_LAW);
        assertThat(proof.rows()).hasSize(4).last().satisfies(gap -> {
            assertThat(gap.status()).isEqualTo(PovertyStatus.UNDEFINED_BY_LAW);
            assertThat(gap.truth()).isEqualTo(Truth.HOLDS);
            assertThat(gap.gap()).isPresent();
            assertThat(Proofs.leaves(gap.when()))
                    .extracting(leaf -> leaf.distance().orElseThrow().amount().longValueExact())
                    .containsExactly(999L, 1L);
        });
    }

    @Test
    void indicatorsTheCommuneJudged() {
        Household household = Proofs.household(VN_2022, AreaType.RURAL, 0, 1);
        household = household.withDeprivations(
                household.deprivations().with(DeprivationIndicator.NUTRITION, DeprivationStatus.NOT_APPLICABLE));
        Proof proof = Proofs.ENGINE.classify(household, REVIEW).proof();

        assertThat(proof.indicators())
                .hasSize(12)
                .allSatisfy(indicator -> {
                    assertThat(indicator.by()).isEqualTo(JudgedBy.COMMUNE);
                    assertThat(indicator.leaf().condition().vietnamese()).isEqualTo("theo kết quả rà soát của xã");
                })
                .extracting(IndicatorProof::status)
                .startsWith(
                        DeprivationStatus.DEPRIVED,
                        DeprivationStatus.NOT_DEPRIVED,
                        DeprivationStatus.NOT_APPLICABLE,
                        DeprivationStatus.NOT_DEPRIVED);
    }

    @Test
    void indicatorsJudgedFromRawFacts() {
        Proof proof = Proofs.ENGINE.classify(withUninsured("m1"), REVIEW).proof();
        IndicatorProof insurance = proof.indicators().get(3);

        assertThat(insurance.indicator()).isEqualTo(DeprivationIndicator.HEALTH_INSURANCE);
        assertThat(insurance.by()).isEqualTo(JudgedBy.CUTOFF);
        assertThat(insurance.status()).isEqualTo(DeprivationStatus.DEPRIVED);
        assertThat(insurance.members()).containsExactly("m1");
        assertThat(insurance.leaf().truth()).isEqualTo(Truth.HOLDS);
        assertThat(insurance.leaf().provenance())
                .hasValueSatisfying(
                        provenance -> assertThat(provenance.confidence().code()).isEqualTo("unverified"));
    }

    @Test
    @DisplayName("R39: a proof can leave out the ids of members, in data and in words")
    void anonymousProofNamesNoMember() {
        Verdict verdict = Proofs.ENGINE.classify(withUninsured("bà-nội-079"), REVIEW);

        assertThat(verdict.proof().render(Language.VIETNAMESE, Proof.Length.FULL))
                .contains("bà-nội-079");
        Proof anonymous = verdict.anonymousProof();
        assertThat(anonymous.status()).isEqualTo(verdict.status());
        assertThat(anonymous.indicators().get(3).members()).containsExactly("1");
        for (Language language : Language.values()) {
            for (Proof.Length length : Proof.Length.values()) {
                assertThat(anonymous.render(language, length)).doesNotContain("bà-nội-079");
            }
        }
    }

    @Test
    @DisplayName("R39: what is logged says nothing of the household")
    void textFormsLeaveOutWhatIsPersonal() {
        Proof proof = Proofs.proof(VN_2022, AreaType.RURAL, 1_234_567, 2, REVIEW);
        ProofNode.Leaf leaf = Proofs.first(proof, ProofNode.Subject.INCOME);

        assertThat(proof).hasToString("Proof{NEAR_POOR, VN-2022}");
        assertThat(proof.rows().toString() + leaf.operands() + leaf.compared() + leaf.distance() + proof.indicators())
                .contains("POOR", "Operand{income per head", "IndicatorProof{employment}")
                .doesNotContain("1234567", "265433", "1,234,567");
    }

    private static Household withUninsured(String id) {
        Household household = Proofs.household(VN_2022, AreaType.RURAL, 1_000_000, 0);
        return household.toBuilder()
                .deprivations(
                        household.deprivations().with(DeprivationIndicator.HEALTH_INSURANCE, DeprivationStatus.UNKNOWN))
                .addMembers(Member.builder()
                        .id(id)
                        .birthDate(LocalDate.of(1950, 5, 1))
                        .healthInsurance(false)
                        .build())
                .build();
    }

    @Test
    void anUnknownAreaIsDecidedWhereBothLinesAgree() {
        Household.Builder household = Household.builder();
        household.id("h").income(Income.perHeadPerMonth(Vnd.of(1_500_000))).deprivations(Proofs.profile(VN_2022, 3));
        Proof proof = Proofs.ENGINE.classify(household.build(), REVIEW).proof();
        ProofNode.Leaf leaf = Proofs.first(proof, ProofNode.Subject.INCOME);

        assertThat(proof.status()).isEqualTo(PovertyStatus.POOR);
        assertThat(proof.area()).isEmpty();
        assertThat(leaf.truth()).isEqualTo(Truth.HOLDS);
        assertThat(leaf.compared()).isEmpty();
        assertThat(leaf.unknown()).isEmpty();
        assertThat(leaf.operands())
                .extracting(operand -> operand.value().longValueExact())
                .containsExactly(1_500_000L, 1_500_000L, 2_000_000L);
    }

    @Test
    void anUnknownAreaMattersBetweenTheLines() {
        Household.Builder household = Household.builder();
        household.id("h").income(Income.perHeadPerMonth(Vnd.of(1_500_001))).deprivations(Proofs.profile(VN_2022, 3));
        ProofNode.Leaf leaf =
                Proofs.first(Proofs.ENGINE.classify(household.build(), REVIEW).proof(), ProofNode.Subject.INCOME);

        assertThat(leaf.truth()).isEqualTo(Truth.UNKNOWN);
        assertThat(leaf.unknown()).extracting(fact -> fact.path().toString()).containsExactly("/area");
    }

    @ParameterizedTest
    @CsvSource({"1500000, HOLDS, ''", "1500001, UNKNOWN, /size"})
    void anUnknownNumberOfPersonsIsAtLeastOne(long total, Truth atMost, String unknown) {
        Household household = Proofs.household(VN_2022, AreaType.RURAL, Income.ofHousehold(Vnd.of(total), 1), 0);
        ProofNode.Leaf leaf =
                Proofs.first(Proofs.ENGINE.classify(household, REVIEW).proof(), ProofNode.Subject.INCOME);

        assertThat(leaf.truth()).isEqualTo(atMost);
        assertThat(leaf.compared()).isEmpty();
        assertThat(leaf.unknown().stream().map(fact -> fact.path().toString()).toList())
                .isEqualTo(unknown.isEmpty() ? List.of() : List.of(unknown));
    }

    @ParameterizedTest
    @CsvSource({"1, UNKNOWN, ''", "2, UNKNOWN, ''", "3, HOLDS, 3"})
    void anUnknownIndicatorLeavesAnInterval(int known, Truth atLeast, String compared) {
        Household household = Proofs.household(VN_2022, AreaType.RURAL, 0, known);
        household = household.withDeprivations(household
                .deprivations()
                .with(DeprivationIndicator.TELECOM, DeprivationStatus.UNKNOWN)
                .with(DeprivationIndicator.SANITATION, DeprivationStatus.UNKNOWN));
        ProofNode.Leaf leaf =
                Proofs.first(Proofs.ENGINE.classify(household, REVIEW).proof(), ProofNode.Subject.DEPRIVATIONS);

        assertThat(leaf.truth()).isEqualTo(atLeast);
        assertThat(leaf.operands())
                .extracting(operand -> operand.value().intValueExact())
                .containsExactly(known, known + 2, 3);
        assertThat(leaf.compared()
                        .map(found -> found.found().value().toString())
                        .orElse(""))
                .isEqualTo(compared);
        assertThat(leaf.distance()).isEmpty();
    }

    @Test
    void atMostTwoWithOneUnknownIsBelowThree() {
        Household household = Proofs.household(VN_2022, AreaType.RURAL, 0, 1);
        household = household.withDeprivations(
                household.deprivations().with(DeprivationIndicator.TELECOM, DeprivationStatus.UNKNOWN));
        Proof proof = Proofs.ENGINE.classify(household, REVIEW).proof();

        assertThat(proof.render(Language.VIETNAMESE, Proof.Length.LINE))
                .startsWith("Hộ cận nghèo: thu nhập 0 đồng/người/tháng ≤ 1.500.000 (nông thôn),"
                        + " thiếu hụt nhiều nhất 2/12 chỉ số < 3 — ");
    }

    @Test
    @DisplayName("where the rows decide together what none decides alone: poor by one limb or the other")
    void anyLimbDecides() {
        Household.Builder household = Household.builder();
        household
                .id("h")
                .income(Income.perHeadPerMonth(Vnd.of(800_000)))
                .deprivations(Proofs.profile(NationalStandards.VN_2016, 3));
        Proof proof = Proofs.ENGINE
                .classify(household.build(), ReviewDate.of(2018, 10, 15))
                .proof();

        assertThat(proof.rows())
                .extracting(RowProof::truth)
                .startsWith(Truth.UNKNOWN, Truth.UNKNOWN, Truth.FAILS, Truth.FAILS);
        assertThat(proof.status()).isEqualTo(PovertyStatus.POOR);
    }

    @ParameterizedTest
    @CsvSource({
        "PER_HEAD, 3000000, 0, POOR, đồng/người/năm",
        "PER_HEAD, 3000001, 12, NON_POOR, đồng/người/năm",
        "TWELVE_MONTHS, 72000000, 0, POOR, đồng/hộ/12 tháng",
        "TWELVE_MONTHS, 72000001, 1, NON_POOR, đồng/hộ/12 tháng",
        "EIGHT_MONTHS, 48000001, 3, NON_POOR, đồng/hộ/24 tháng"
    })
    void aStandardOfYearsIsComparedInYears(
            String recorded, long amount, long distance, PovertyStatus status, String unit) {
        Income income = switch (recorded) {
            case "PER_HEAD" -> Income.perHeadPerMonth(Vnd.of(amount));
            case "TWELVE_MONTHS" -> Income.ofHousehold(Vnd.of(amount), 12);
            default -> Income.ofHousehold(Vnd.of(amount), 8);
        };
        Household.Builder household = Household.builder();
        household.id("h").area(AreaType.URBAN).income(income).size(2).deprivations(deprived(yearly(), 0b0011));
        Proof proof = Proofs.under(yearly(), household.build(), REVIEW);

        assertThat(proof.status()).isEqualTo(status);
        IndicatorProof byIncome = proof.indicators().get(0);
        assertThat(byIncome.by()).isEqualTo(JudgedBy.INCOME);
        assertThat(byIncome.leaf().condition().vietnamese())
                .isEqualTo("thu nhập bình quân đầu người từ 36.000.000 đồng/người/năm trở xuống (thành thị)");
        assertThat(byIncome.leaf().distance()).hasValueSatisfying(found -> {
            assertThat(found.amount()).isEqualByComparingTo(BigDecimal.valueOf(distance));
            assertThat(found.unit().vietnamese()).isEqualTo(unit);
        });
    }

    @Test
    void conditionsOnCertainIndicators() {
        Household.Builder household = Household.builder();
        household
                .id("h")
                .area(AreaType.RURAL)
                .income(Income.perHeadPerMonth(Vnd.of(1)))
                .deprivations(deprived(yearly(), 0b0010));
        Proof proof = Proofs.under(yearly(), household.build(), REVIEW);
        ProofNode.Leaf leaf = Proofs.first(proof, ProofNode.Subject.INDICATORS);

        assertThat(leaf.condition())
                .isEqualTo(new Phrase(
                        "thiếu hụt đồng thời các chỉ số: thu nhập; người phụ thuộc",
                        "deprived in each of: income; dependants"));
        assertThat(leaf.truth()).isEqualTo(Truth.HOLDS);
        assertThat(proof.rows().get(0).when())
                .isInstanceOfSatisfying(
                        ProofNode.Group.class,
                        poor -> assertThat(poor.connective()).isEqualTo(ProofNode.Connective.ANY));
        assertThat(proof.render(Language.VIETNAMESE, Proof.Length.LINE))
                .startsWith("Hộ nghèo: thiếu hụt đồng thời các chỉ số: thu nhập; người phụ thuộc — ");
    }

    @Test
    void anUnknownIncomeLeavesItsIndicatorUnknown() {
        Household.Builder household = Household.builder();
        household.id("h").area(AreaType.RURAL).deprivations(deprived(yearly(), 0b0010));
        Proof proof = Proofs.under(yearly(), household.build(), REVIEW);
        ProofNode.Leaf leaf = Proofs.first(proof, ProofNode.Subject.INDICATORS);

        assertThat(proof.indicators().get(0).status()).isEqualTo(DeprivationStatus.UNKNOWN);
        assertThat(leaf.truth()).isEqualTo(Truth.UNKNOWN);
        assertThat(leaf.unknown()).extracting(fact -> fact.path().toString()).containsExactly("/income");
    }

    @Test
    void anIndicatorWithoutACutoffIsJudgedByNobody() {
        Household household = Proofs.household(NationalStandards.VN_2027, AreaType.RURAL, 0, 12);
        household = household.withDeprivations(
                household.deprivations().with(DeprivationIndicator.WASTE_TREATMENT, DeprivationStatus.UNKNOWN));
        Proof proof =
                Proofs.ENGINE.classify(household, ReviewDate.of(2028, 10, 15)).proof();

        assertThat(proof.indicators().get(11)).satisfies(waste -> {
            assertThat(waste.by()).isEqualTo(JudgedBy.NOBODY);
            assertThat(waste.leaf().condition().vietnamese())
                    .isEqualTo("chưa thấy ngưỡng thiếu hụt của chỉ số xử lý rác thải");
            assertThat(waste.leaf().unknown())
                    .extracting(fact -> fact.path().toString())
                    .containsExactly("/deprivations/waste-treatment");
        });
        assertThat(proof.status()).isEqualTo(PovertyStatus.POOR);
    }

    @Test
    void equalByValue() {
        Proof one = Proofs.proof(VN_2022, AreaType.RURAL, 1_400_000, 2, REVIEW);
        Proof same = Proofs.proof(VN_2022, AreaType.RURAL, 1_400_000, 2, REVIEW);

        assertThat(one).isEqualTo(same).hasSameHashCodeAs(same);
        assertThat(one.toBuilder().build()).isEqualTo(one);
        assertThat(one).isNotEqualTo(Proofs.proof(VN_2022, AreaType.RURAL, 1_400_001, 2, REVIEW));
    }

    @Test
    void aProofNamesStandardAndPeriod() {
        Proof proof = Proofs.proof(VN_2022, AreaType.RURAL, 1_400_000, 2, ReviewDate.of(2026, 1, 1));

        assertThat(proof.standard()).hasValueSatisfying(standard -> {
            assertThat(standard.id()).isEqualTo(VN_2022.id());
            assertThat(standard.basis().citation(Language.ENGLISH)).isEqualTo("Article 3 of Decree 07/2021/NĐ-CP");
            assertThat(standard.period().orElseThrow().by().citation(Language.ENGLISH))
                    .isEqualTo("Decree 351/2025/NĐ-CP");
        });
        assertThat(proof.citations()).hasSize(2);
        assertThat(proof.possible()).containsExactly(PovertyStatus.NEAR_POOR);
    }

    @Test
    void aGroupHasParts() {
        List<ProofNode> none = List.of();
        assertThatThrownBy(() -> new ProofNode.Group(ProofNode.Connective.ALL, Truth.HOLDS, none))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("parts");
    }

    @Test
    void wireForms() {
        assertThat(ProofNode.Connective.values())
                .extracting(ProofNode.Connective::code)
                .containsExactly("all", "any");
        assertThat(ProofNode.Subject.values())
                .extracting(ProofNode.Subject::code)
                .containsExactly("income", "deprivations", "indicators", "income-points", "deprivation-points");
        assertThat(JudgedBy.values())
                .extracting(JudgedBy::code)
                .containsExactly("commune", "cut-off", "income", "nobody");
    }

    /** Income by the year counts as an indicator; poor is who lacks three, or both income and dependants. */
    private static PovertyStandard yearly() {
        DeprivationIndicator income = DeprivationIndicator.of("income");
        Condition both = Condition.deprivedInAll(income, DeprivationIndicator.DEPENDANTS);
        Condition three = Condition.deprivations(Comparison.AT_LEAST, ParameterId.POVERTY_CUTOFF);
        Condition two = Condition.deprivations(Comparison.BELOW, ParameterId.POVERTY_CUTOFF);
        Condition one = Condition.deprivations(Comparison.BELOW, ParameterId.of("two"));
        Parameter<Vnd> line = Parameter.of(Vnd.of(36_000_000), SURE);
        InstrumentReference basis = InstrumentReference.of("1/2024/NQ-HĐND");
        return PovertyStandard.builder("VN-TEST:YEAR")
                .title(new Phrase("chuẩn theo năm", "yearly standard"))
                .basis(basis)
                .applicability(Applicability.between(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31), basis, SURE))
                .linePeriod(LinePeriod.YEAR)
                .lines(List.of(new IncomeLine(ParameterId.POVERTY_LINE, line, line)))
                .cutoffs(List.of(
                        new CountCutoff(ParameterId.POVERTY_CUTOFF, Parameter.of(3, SURE)),
                        new CountCutoff(ParameterId.of("two"), Parameter.of(2, SURE))))
                .indicators(List.of(
                        indicator(
                                income,
                                new Phrase("thu nhập", "income"),
                                Parameter.of(
                                        new Cutoff.IncomeIndicator(Comparison.AT_MOST, ParameterId.POVERTY_LINE),
                                        SURE)),
                        indicator(DeprivationIndicator.DEPENDANTS, new Phrase("người phụ thuộc", "dependants")),
                        indicator(DeprivationIndicator.TELECOM, new Phrase("viễn thông", "telecommunications"))))
                .rows(List.of(
                        Row.of(PovertyStatus.POOR, Condition.anyOf(three, both), SURE),
                        Row.of(
                                PovertyStatus.NON_POOR,
                                Condition.allOf(
                                        two,
                                        Condition.anyOf(
                                                one,
                                                Condition.deprivedInAll(income, DeprivationIndicator.TELECOM),
                                                Condition.deprivedInAll(
                                                        DeprivationIndicator.DEPENDANTS,
                                                        DeprivationIndicator.TELECOM))),
                                SURE)))
                .build();
    }

    private static IndicatorRule indicator(DeprivationIndicator indicator, Phrase name) {
        return indicator(indicator, name, new Parameter.Absent<>(new Phrase("chưa thấy", "not found")));
    }

    private static IndicatorRule indicator(DeprivationIndicator indicator, Phrase name, Parameter<Cutoff> cutoff) {
        return new IndicatorRule(indicator, Dimension.EMPLOYMENT, name, SURE, cutoff);
    }

    private static DeprivationProfile deprived(PovertyStandard standard, int mask) {
        return DeprivationProfile.of(
                standard.indicatorList(), mask & standard.indicatorList().fullMask());
    }
}
