package vn.giamngheo.classification;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import vn.giamngheo.household.Asset;
import vn.giamngheo.household.DeprivationIndicator;
import vn.giamngheo.household.DeprivationProfile;
import vn.giamngheo.household.DeprivationStatus;
import vn.giamngheo.household.Dwelling;
import vn.giamngheo.household.EducationLevel;
import vn.giamngheo.household.Household;
import vn.giamngheo.household.Income;
import vn.giamngheo.household.Material;
import vn.giamngheo.household.Member;
import vn.giamngheo.household.SocialAllowance;
import vn.giamngheo.household.WorkStatus;
import vn.giamngheo.law.Provenance;
import vn.giamngheo.place.AreaType;
import vn.giamngheo.quantity.Vnd;
import vn.giamngheo.standard.Comparison;
import vn.giamngheo.standard.Condition;
import vn.giamngheo.standard.CountCutoff;
import vn.giamngheo.standard.Cutoff;
import vn.giamngheo.standard.LinePeriod;
import vn.giamngheo.standard.NationalStandards;
import vn.giamngheo.standard.Outcome;
import vn.giamngheo.standard.Parameter;
import vn.giamngheo.standard.ParameterId;
import vn.giamngheo.standard.PovertyStandard;
import vn.giamngheo.standard.PovertyStatus;
import vn.giamngheo.standard.ReviewDate;
import vn.giamngheo.standard.Row;
import vn.giamngheo.standard.Standards;
import vn.giamngheo.text.Phrase;

class CompletionsTest {

    private static final PovertyStandard STANDARD = NationalStandards.VN_2022;
    private static final ReviewDate REVIEW = ReviewDate.of(FactGrids.DAY);

    private static final List<DeprivationIndicator> OF_MEMBERS = List.of(
            DeprivationIndicator.EMPLOYMENT,
            DeprivationIndicator.DEPENDANTS,
            DeprivationIndicator.NUTRITION,
            DeprivationIndicator.HEALTH_INSURANCE,
            DeprivationIndicator.ADULT_EDUCATION,
            DeprivationIndicator.SCHOOL_ATTENDANCE);

    private static Household.Builder poorSide() {
        return Household.builder().id("h").area(AreaType.RURAL).income(Income.perHeadPerMonth(Vnd.of(1_500_000)));
    }

    private static DeprivationProfile profile(DeprivationIndicator... deprived) {
        return DeprivationProfile.allNotDeprivedBut(STANDARD.indicatorList(), deprived);
    }

    private static DeprivationProfile without(DeprivationProfile profile, List<DeprivationIndicator> indicators) {
        DeprivationProfile less = profile;
        for (DeprivationIndicator indicator : indicators) {
            less = less.with(indicator, DeprivationStatus.UNKNOWN);
        }
        return less;
    }

    private static Verdict classify(Household household) {
        return PovertyEngine.classifyUnder(STANDARD, household, REVIEW);
    }

    private static List<String> blocking(Verdict verdict) {
        return verdict.blockingFacts().stream()
                .map(fact -> fact.fact().path() + " " + fact.outcomes())
                .toList();
    }

    private static List<Member> unknown(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> Member.builder().id("m" + number).build())
                .toList();
    }

    @Test
    void theIndicatorsToAskForAreNamed() {
        DeprivationProfile profile = without(
                profile(DeprivationIndicator.WATER_SOURCE, DeprivationIndicator.SANITATION),
                List.of(DeprivationIndicator.HOUSING_AREA, DeprivationIndicator.HEALTH_INSURANCE));
        Verdict verdict = PovertyEngine.of(Standards.national())
                .classify(poorSide().deprivations(profile).build(), ReviewDate.of(2026, 10, 15));

        assertThat(verdict.status()).isEqualTo(PovertyStatus.INDETERMINATE);
        assertThat(verdict.possible()).containsExactlyInAnyOrder(PovertyStatus.POOR, PovertyStatus.NEAR_POOR);
        assertThat(blocking(verdict))
                .containsExactly("/deprivations/health-insurance 2", "/deprivations/housing-area 2");
        assertThat(verdict.blockingFacts().get(1).fact().name())
                .isEqualTo(new Phrase(
                        "chỉ số “diện tích nhà ở bình quân đầu người”", "indicator 'housing area per person'"));
    }

    @Test
    void whatCannotChangeTheStatusDoesNotOpenIt() {
        DeprivationProfile decided = without(
                profile(
                        DeprivationIndicator.WATER_SOURCE,
                        DeprivationIndicator.SANITATION,
                        DeprivationIndicator.TELECOM),
                List.of(DeprivationIndicator.HOUSING_AREA));
        Verdict verdict = classify(poorSide().deprivations(decided).build());

        assertThat(verdict.status()).isEqualTo(PovertyStatus.POOR);
        assertThat(verdict.outcome()).isPresent();
        assertThat(verdict.blockingFacts()).isEmpty();
        assertThat(verdict.unknown()).containsExactly(DeprivationIndicator.HOUSING_AREA);
    }

    @Test
    void theFactThatOpensMostStatusesComesFirst() {
        DeprivationProfile profile = without(
                profile(DeprivationIndicator.WATER_SOURCE, DeprivationIndicator.SANITATION),
                List.of(DeprivationIndicator.TELECOM));
        Household household = Household.builder().id("h").deprivations(profile).build();

        assertThat(blocking(classify(household))).containsExactly("/income 3", "/area 2", "/deprivations/telecom 2");
    }

    @Test
    void nothingKnownAtAllIsEveryClass() {
        Verdict verdict = classify(Household.builder().id("h").build());

        assertThat(verdict.possible())
                .containsExactlyInAnyOrder(
                        PovertyStatus.POOR,
                        PovertyStatus.NEAR_POOR,
                        PovertyStatus.AVERAGE_LIVING_STANDARD,
                        PovertyStatus.NON_POOR);
        assertThat(blocking(verdict)).startsWith("/income 3", "/area 2").hasSize(14);
    }

    @Test
    void r14ATotalIncomeOfUnknownPersonsIsOpen() {
        Household household = Household.builder()
                .id("h")
                .area(AreaType.RURAL)
                .income(Income.ofHousehold(Vnd.of(4_500_001), 1))
                .deprivations(profile())
                .build();

        Verdict verdict = classify(household);
        assertThat(verdict.possible())
                .containsExactlyInAnyOrder(
                        PovertyStatus.NEAR_POOR, PovertyStatus.AVERAGE_LIVING_STANDARD, PovertyStatus.NON_POOR);
        assertThat(blocking(verdict)).containsExactly("/size 3");
    }

    @Test
    void r15ThePersonsThatMakeADwellingTooSmallAlsoShareTheIncome() {
        // Up to 2 persons have 8 m² each and an income above the line; from 3 on neither.
        Household household = Household.builder()
                .id("h")
                .area(AreaType.RURAL)
                .income(Income.ofHousehold(Vnd.of(4_500_000), 1))
                .dwelling(Dwelling.builder().floorArea(new BigDecimal("23.9")).build())
                .deprivations(without(
                        profile(DeprivationIndicator.WATER_SOURCE, DeprivationIndicator.SANITATION),
                        List.of(DeprivationIndicator.HOUSING_AREA)))
                .build();

        Verdict verdict = classify(household);
        assertThat(verdict.possible())
                .containsExactlyInAnyOrder(
                        PovertyStatus.POOR, PovertyStatus.AVERAGE_LIVING_STANDARD, PovertyStatus.NON_POOR);
        assertThat(blocking(verdict)).containsExactly("/size 3");
    }

    @Test
    void aChildIsNoAdult() {
        Member member = Member.builder()
                .id("m1")
                .healthInsurance(true)
                .work(WorkStatus.SELF_EMPLOYED)
                .attained(EducationLevel.NONE)
                .attending(EducationLevel.NONE)
                .trainedByEmployer(false)
                .undernourished(false)
                .disability(false)
                .allowance(SocialAllowance.NONE)
                .build();
        // Under 16 out of school and a dependant, from 16 to 30 untrained: never all three.
        DeprivationProfile profile = without(profile(DeprivationIndicator.WATER_SOURCE), OF_MEMBERS);
        Household two = poorSide().addMembers(member).deprivations(profile).build();
        Verdict verdict = classify(two);

        assertThat(verdict.possible()).containsExactlyInAnyOrder(PovertyStatus.POOR, PovertyStatus.NEAR_POOR);
        assertThat(blocking(verdict)).containsExactly("/members/0/birthDate 2");
    }

    @Test
    void aPersonOfOneAgeIsNotDeprivedAsTwo() {
        Member member = Member.builder()
                .id("m1")
                .attained(EducationLevel.LOWER_SECONDARY)
                .attending(EducationLevel.NONE)
                .trainedByEmployer(false)
                .allowance(SocialAllowance.NONE)
                .build();
        List<DeprivationIndicator> open =
                List.of(DeprivationIndicator.ADULT_EDUCATION, DeprivationIndicator.DEPENDANTS);
        DeprivationProfile profile = without(profile(DeprivationIndicator.WATER_SOURCE), open);
        Verdict verdict =
                classify(poorSide().addMembers(member).deprivations(profile).build());

        assertThat(verdict.status()).isEqualTo(PovertyStatus.NEAR_POOR);
        assertThat(verdict.unknown()).containsExactlyInAnyOrderElementsOf(open);
    }

    @Test
    void membersListedShareTheirAgesAlsoIfNothingIsKnownOfThem() {
        // One person is a child or an adult: undernourished and out of training cannot both be.
        DeprivationProfile profile = without(
                profile(DeprivationIndicator.WATER_SOURCE),
                List.of(DeprivationIndicator.NUTRITION, DeprivationIndicator.ADULT_EDUCATION));
        Household listed = poorSide().members(unknown(1)).deprivations(profile).build();
        Household counted = poorSide().size(1).deprivations(profile).build();

        assertThat(classify(listed).status()).isEqualTo(PovertyStatus.NEAR_POOR);
        assertThat(classify(counted).status()).isEqualTo(PovertyStatus.INDETERMINATE);
        assertThat(blocking(classify(counted)))
                .containsExactly("/deprivations/adult-education 2", "/deprivations/nutrition 2");
        assertThat(classify(poorSide().members(unknown(2)).deprivations(profile).build())
                        .status())
                .isEqualTo(PovertyStatus.INDETERMINATE);
    }

    @Test
    void nothingKnownOfAnyMemberIsAskedByIndicator() {
        Verdict verdict = classify(poorSide()
                .members(unknown(4))
                .deprivations(without(
                        profile(DeprivationIndicator.WATER_SOURCE, DeprivationIndicator.SANITATION),
                        List.of(DeprivationIndicator.HEALTH_INSURANCE)))
                .build());

        assertThat(blocking(verdict)).containsExactly("/deprivations/health-insurance 2");
    }

    @Test
    void whatIsKnownOfOneMemberLetsAskForTheOthers() {
        List<Member> members = new ArrayList<>(unknown(3));
        members.set(
                0,
                members.get(0).toBuilder()
                        .birthDate(FactGrids.DAY.minusYears(3))
                        .build());
        members.set(
                1,
                members.get(1).toBuilder()
                        .birthDate(FactGrids.DAY.minusYears(40))
                        .build());
        Verdict verdict = classify(poorSide()
                .members(members)
                .deprivations(without(
                        profile(DeprivationIndicator.WATER_SOURCE, DeprivationIndicator.SANITATION),
                        List.of(DeprivationIndicator.HEALTH_INSURANCE)))
                .build());

        assertThat(blocking(verdict))
                .containsExactly(
                        "/members/1/healthInsurance 2", "/members/2/birthDate 2", "/members/2/healthInsurance 2");
    }

    @Test
    void factsOfMembersAreNamedWhereNoIndicatorAloneOpensIt() {
        PovertyStandard twice = STANDARD.withCutoff(
                DeprivationIndicator.NUTRITION, STANDARD.cutoff(DeprivationIndicator.HEALTH_INSURANCE));
        Household household = poorSide()
                .members(unknown(1))
                .deprivations(without(
                        profile(DeprivationIndicator.WATER_SOURCE),
                        List.of(DeprivationIndicator.NUTRITION, DeprivationIndicator.HEALTH_INSURANCE)))
                .build();

        Verdict verdict = PovertyEngine.classifyUnder(twice, household, REVIEW);
        assertThat(verdict.possible()).containsExactlyInAnyOrder(PovertyStatus.POOR, PovertyStatus.NEAR_POOR);
        assertThat(blocking(verdict)).containsExactly("/members/0/birthDate 2", "/members/0/healthInsurance 2");
    }

    /** Below every line, two deprivations stated and an indicator that is to be judged. */
    private static Household.Builder twoAnd(DeprivationIndicator open) {
        return poorSide()
                .income(Income.perHeadPerMonth(Vnd.of(100_000)))
                .deprivations(without(
                        profile(DeprivationIndicator.WATER_SOURCE, DeprivationIndicator.SANITATION), List.of(open)));
    }

    @Test
    void partsOfTheHouseThatAreNotKnownAreAskedForOneByOne() {
        Household household = twoAnd(DeprivationIndicator.HOUSING_QUALITY)
                .dwelling(Dwelling.builder().wall(Material.NON_DURABLE).build())
                .build();
        PovertyStandard allThree = STANDARD.withCutoff(
                DeprivationIndicator.HOUSING_QUALITY,
                Parameter.of(new Cutoff.NonDurableParts(3), Provenance.derived("ví dụ")));

        assertThat(blocking(classify(household))).containsExactly("/dwelling/pillar 2", "/dwelling/roof 2");
        assertThat(blocking(PovertyEngine.classifyUnder(allThree, household, REVIEW)))
                .containsExactly("/dwelling/pillar 2", "/dwelling/roof 2");
    }

    @Test
    void aHouseOfWhichNothingIsKnownIsAskedForByItsIndicator() {
        assertThat(blocking(
                        classify(twoAnd(DeprivationIndicator.HOUSING_QUALITY).build())))
                .containsExactly("/deprivations/housing-quality 2");
        assertThat(blocking(classify(twoAnd(DeprivationIndicator.HOUSING_AREA).build())))
                .containsExactly("/deprivations/housing-area 2");
        assertThat(blocking(classify(twoAnd(DeprivationIndicator.HOUSING_AREA)
                        .dwelling(Dwelling.builder()
                                .floorArea(BigDecimal.valueOf(40))
                                .build())
                        .build())))
                .containsExactly("/size 2");
    }

    @Test
    void assetsThatAreNotKnownAreAskedForByName() {
        Verdict verdict = classify(twoAnd(DeprivationIndicator.INFORMATION_ASSETS)
                .putAssets(Asset.TV, false)
                .putAssets(Asset.LAPTOP, false)
                .build());

        assertThat(verdict.blockingFacts())
                .extracting(fact -> fact.fact().path() + " " + fact.outcomes() + " "
                        + fact.fact().name().vietnamese() + " | "
                        + fact.fact().name().english())
                .containsExactly(
                        "/assets/desktop-computer 2 việc có máy tính để bàn | having: desktop computer",
                        "/assets/radio 2 việc có radio | having: radio",
                        "/assets/smartphone 2 việc có điện thoại thông minh | having: smartphone",
                        "/assets/tablet 2 việc có máy tính bảng | having: tablet",
                        "/assets/telephone 2 việc có điện thoại | having: telephone");
    }

    /** Two indicators that are judged from the same facts, and a class for being deprived in one of them alone. */
    private static PovertyStandard poorIfOnly(int deprived, Cutoff first, Cutoff second) {
        List<PovertyStatus> cells = new ArrayList<>(Collections.nCopies(4, PovertyStatus.NON_POOR));
        cells.set(deprived, PovertyStatus.POOR);
        OddRule rule = new OddRule(LinePeriod.MONTH, List.of(), List.of(), 2, cells);
        Provenance made = Provenance.derived("ví dụ");
        return rule.standard()
                .withCutoff(rule.list().get(0), Parameter.of(first, made))
                .withCutoff(rule.list().get(1), Parameter.of(second, made));
    }

    @Test
    void indicatorsOfTheSamePartsAreJudgedTogether() {
        // Whoever has three parts of non-durable material has two.
        PovertyStandard standard = poorIfOnly(0b10, new Cutoff.NonDurableParts(2), new Cutoff.NonDurableParts(3));
        Household household = poorSide()
                .dwelling(Dwelling.builder().wall(Material.NON_DURABLE).build())
                .build();
        Verdict verdict = PovertyEngine.classifyUnder(standard, household, OddRule.REVIEW);

        assertThat(verdict.status()).isEqualTo(PovertyStatus.NON_POOR);
        assertThat(verdict.unknown()).hasSize(2);
        assertThat(verdict.blockingFacts()).isEmpty();
    }

    @Test
    void assetsOfOneIndicatorAreNotThoseOfAnother() {
        PovertyStandard standard = poorIfOnly(
                0b01,
                new Cutoff.WithoutAssets(Set.of(Asset.TV), Set.of(Asset.LAPTOP)),
                new Cutoff.WithoutAssetsAndLoudspeaker(Set.of(Asset.TV, Asset.RADIO)));
        Household household =
                poorSide().putAssets(Asset.LAPTOP, false).loudspeaker(false).build();
        Verdict verdict = PovertyEngine.classifyUnder(standard, household, OddRule.REVIEW);

        assertThat(verdict.possible()).containsExactlyInAnyOrder(PovertyStatus.POOR, PovertyStatus.NON_POOR);
        assertThat(blocking(verdict)).containsExactly("/assets/radio 2", "/assets/tv 2");
    }

    @Test
    void anIndicatorWithoutACutoffIsAskedForItself() {
        Verdict verdict = PovertyEngine.classifyUnder(
                NationalStandards.VN_2027,
                poorSide()
                        .deprivations(DeprivationProfile.allNotDeprivedBut(
                                        NationalStandards.VN_2027.indicatorList(),
                                        DeprivationIndicator.WATER_SOURCE,
                                        DeprivationIndicator.SANITATION)
                                .with(DeprivationIndicator.WASTE_TREATMENT, DeprivationStatus.UNKNOWN))
                        .build(),
                ReviewDate.of(2028, 1, 1));

        assertThat(blocking(verdict)).containsExactly("/deprivations/waste-treatment 2");
    }

    @Test
    void aFactThatAloneMakesNoDifferenceIsNotAskedFor() {
        Household household =
                twoAnd(DeprivationIndicator.TELECOM).area(Optional.empty()).build();

        assertThat(blocking(classify(household))).containsExactly("/deprivations/telecom 2");
    }

    @Test
    void whatIncomeDecidesIsNotCountedAmongTheOthers() {
        ParameterId line = ParameterId.POVERTY_LINE;
        PovertyStandard standard = Samples.standard()
                .cutoffs(List.of(new CountCutoff(ParameterId.POVERTY_CUTOFF, Parameter.of(2, Samples.MADE_UP))))
                .indicators(List.of(
                        Samples.indicator(
                                DeprivationIndicator.HOUSING_AREA, new Cutoff.FloorAreaBelow(BigDecimal.valueOf(8))),
                        Samples.indicator(
                                DeprivationIndicator.of("income"),
                                new Cutoff.IncomeIndicator(Comparison.AT_MOST, line)),
                        Samples.indicator(DeprivationIndicator.TELECOM, new Cutoff.WithoutInternet())))
                .rows(List.of(
                        Row.of(
                                PovertyStatus.POOR,
                                Condition.deprivations(Comparison.AT_LEAST, ParameterId.POVERTY_CUTOFF),
                                Samples.MADE_UP),
                        Row.of(
                                PovertyStatus.NON_POOR,
                                Condition.deprivations(Comparison.BELOW, ParameterId.POVERTY_CUTOFF),
                                Samples.MADE_UP)))
                .build();
        Household rich = Household.builder()
                .id("h")
                .area(AreaType.RURAL)
                .income(Income.perHeadPerMonth(Vnd.of(1_500_001)))
                .deprivations(
                        DeprivationProfile.none().with(DeprivationIndicator.HOUSING_AREA, DeprivationStatus.DEPRIVED))
                .build();
        Verdict verdict = PovertyEngine.classifyUnder(standard, rich, Samples.REVIEW);

        assertThat(verdict.possible()).containsExactlyInAnyOrder(PovertyStatus.POOR, PovertyStatus.NON_POOR);
        assertThat(blocking(verdict)).containsExactly("/deprivations/telecom 2");
        Household poor = rich.toBuilder()
                .income(Income.perHeadPerMonth(Vnd.of(1_500_000)))
                .build();
        assertThat(PovertyEngine.classifyUnder(standard, poor, Samples.REVIEW).possible())
                .containsExactly(PovertyStatus.POOR);
    }

    @Test
    void oneOutcomeIsSharedByCompletionsOfOneRow() {
        Household household = poorSide()
                .deprivations(without(profile(), List.of(DeprivationIndicator.TELECOM)))
                .build();

        Set<Outcome> outcomes = Completions.of(household, REVIEW, STANDARD).outcomes();
        assertThat(outcomes).hasSize(1);
        assertThat(classify(household).outcome())
                .hasValueSatisfying(outcome -> assertThat(outcomes).containsExactly(outcome));
    }

    @Test
    void doesNotGrowWithTheCombinations() {
        List<Member> members = new ArrayList<>(unknown(12));
        Household nothing = Household.builder().id("h").members(members).build();
        members.set(
                0,
                members.get(0).toBuilder()
                        .birthDate(FactGrids.DAY.minusYears(40))
                        .build());
        Household little = nothing.toBuilder().members(members).build();
        List<Member> ages = new ArrayList<>();
        for (Member member : unknown(200)) {
            ages.add(member.toBuilder()
                    .birthDate(FactGrids.DAY.minusYears(ages.size() % 60))
                    .build());
        }
        Household crowd = nothing.toBuilder().members(ages).build();

        // Trying every combination would not end in years.
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            assertThat(classify(nothing).possible()).hasSize(4);
            assertThat(classify(little).possible()).hasSize(4);
            assertThat(classify(crowd).possible()).hasSize(4);
        });
    }
}
