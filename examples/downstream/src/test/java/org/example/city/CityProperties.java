package org.example.city;

import static org.assertj.core.api.Assertions.assertThat;
import static org.example.city.CityRules.NO_DELIVERABLE;
import static org.example.city.CityStandard.CITY;
import static org.example.city.CityStandard.CITY_2026;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.giamngheo.classification.ChangeSet;
import vn.giamngheo.classification.Goal;
import vn.giamngheo.classification.PovertyEngine;
import vn.giamngheo.classification.Proof;
import vn.giamngheo.classification.Verdict;
import vn.giamngheo.classification.Verification;
import vn.giamngheo.classification.WhatIf;
import vn.giamngheo.household.DeprivationIndicator;
import vn.giamngheo.household.DeprivationProfile;
import vn.giamngheo.household.DeprivationStatus;
import vn.giamngheo.household.Household;
import vn.giamngheo.household.Income;
import vn.giamngheo.measure.Unit;
import vn.giamngheo.plan.Located;
import vn.giamngheo.plan.Plan;
import vn.giamngheo.population.StatusCounting;
import vn.giamngheo.population.StatusCounts;
import vn.giamngheo.quantity.Vnd;
import vn.giamngheo.rules.StandardRules;
import vn.giamngheo.standard.NationalStandards;
import vn.giamngheo.standard.PovertyStatus;
import vn.giamngheo.standard.ReviewDate;
import vn.giamngheo.testkit.PovertyGens;
import vn.giamngheo.testkit.jqwik.PovertyArbitraries;
import vn.giamngheo.text.Language;
import vn.giamngheo.validation.Validator;

/** What must hold of every household of the city and of every plan. */
class CityProperties {

    private static final PovertyEngine ENGINE = PovertyEngine.of(CityStandard.standards());
    private static final ReviewDate AUTUMN_2026 = ReviewDate.of(2026, 10, 15);

    @Provide
    Arbitrary<Household> households() {
        return PovertyArbitraries.of(PovertyGens.households().underStandard(CITY_2026).of(CITY));
    }

    @Provide
    Arbitrary<Household> households_partly_known() {
        return PovertyArbitraries.of(
                PovertyGens.households().underStandard(CITY_2026).of(CITY).withUnknownFacts());
    }

    private static PovertyStatus status(Household household) {
        return ENGINE.status(household, AUTUMN_2026);
    }

    private static Income plus(Income income, long dong) {
        if (income instanceof Income.PerHead perHead) {
            return Income.perHeadPerMonth(perHead.perMonth().plus(Vnd.of(dong)));
        }
        Income.OfHousehold whole = (Income.OfHousehold) income;
        return Income.ofHousehold(whole.total().plus(Vnd.of(dong)), whole.months());
    }

    @Property
    void moreIncomeNeverWorsens(@ForAll("households") Household household) {
        Household richer = household.withIncome(plus(household.income().orElseThrow(), 1));

        assertThat(status(richer).isAtLeast(status(household))).isTrue();
    }

    @Property
    void oneMoreDeprivationNeverImproves(@ForAll("households") Household household) {
        DeprivationProfile profile = household.deprivations();
        for (DeprivationIndicator indicator : CITY_2026.indicatorList().all()) {
            Household worse = household.withDeprivations(profile.with(indicator, DeprivationStatus.DEPRIVED));

            assertThat(status(household).isAtLeast(status(worse))).isTrue();
        }
    }

    @Property
    void whoIsPoorInTheNationIsPoorInTheCity(@ForAll("households") Household household) {
        Verdict national = PovertyEngine.classifyUnder(NationalStandards.VN_2022, household, AUTUMN_2026);

        assertThat(national.status().isAtLeast(status(household))).isTrue();
    }

    @Property
    void thePlainAnswerIsTheExplainedOne(@ForAll("households_partly_known") Household household) {
        assertThat(status(household))
                .isEqualTo(ENGINE.classify(household, AUTUMN_2026).status());
    }

    @Property
    void everyVerdictNamesTheCitysResolution(@ForAll("households") Household household) {
        Verdict verdict = ENGINE.classify(household, AUTUMN_2026);

        assertThat(verdict.proof().render(Language.VIETNAMESE, Proof.Length.LINE))
                .contains("00/2026/NQ-HĐND");
    }

    @Property
    void whatIsUnknownNeverHidesAnAnswer(
            @ForAll("households_partly_known") Household household, @ForAll Income income) {
        Verdict open = ENGINE.classify(household, AUTUMN_2026);
        Household known = household.income().isPresent() ? household : household.withIncome(income);

        assertThat(open.possible())
                .containsAll(ENGINE.classify(known, AUTUMN_2026).possible());
    }

    @Property
    void eachSmallestChangeLiftsTheHousehold(@ForAll("households") Household household) {
        Goal goal = Goal.atLeast(PovertyStatus.NEAR_POOR);
        if (ENGINE.whatIf(household, AUTUMN_2026, goal) instanceof WhatIf.Possible possible) {
            for (ChangeSet changes : possible.minimalChanges()) {
                assertThat(goal.isReachedBy(ENGINE.classify(changes.applyTo(household), AUTUMN_2026)))
                        .isTrue();
            }
        }
    }

    @Property
    void aRecordedVerdictIsFoundAgain(@ForAll("households") Household household) {
        Verification verification =
                ENGINE.classify(household, AUTUMN_2026).determination().verify(household, ENGINE);

        assertThat(verification).isInstanceOf(Verification.Same.class);
    }

    @Property
    void theRuleFindsEveryTaskWithoutADeliverableAndNoOther(@ForAll Plan plan) {
        Validator validator = StandardRules.validator().with(Plan.class, CityRules.DELIVERABLES);

        assertThat(validator.check(plan).stream()
                        .filter(finding -> finding.code().equals(NO_DELIVERABLE))
                        .map(finding -> finding.pointer()))
                .containsExactlyElementsOf(plan.tasks().stream()
                        .filter(task -> task.value().deliverable().isEmpty())
                        .map(Located::pointer)
                        .sorted()
                        .toList());
    }

    @Property
    void aCountOfManyIsTheCountOfEach(@ForAll List<@From("households") Household> households) {
        StatusCounts<Unit.Households> counts =
                households.stream().collect(StatusCounting.of(ENGINE, AUTUMN_2026).households());

        for (PovertyStatus status : PovertyStatus.values()) {
            long oneByOne =
                    households.stream().filter(each -> status(each) == status).count();
            assertThat(counts.count(status)).isEqualByComparingTo(BigDecimal.valueOf(oneByOne));
        }
    }
}
