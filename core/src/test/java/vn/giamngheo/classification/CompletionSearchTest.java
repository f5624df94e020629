package vn.giamngheo.classification;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.giamngheo.household.Asset;
import vn.giamngheo.household.DeprivationIndicator;
import vn.giamngheo.household.DeprivationProfile;
import vn.giamngheo.household.DeprivationStatus;
import vn.giamngheo.household.Dwelling;
import vn.giamngheo.household.EducationLevel;
import vn.giamngheo.household.Household;
import vn.giamngheo.household.Income;
import vn.giamngheo.household.Member;
import vn.giamngheo.household.SocialAllowance;
import vn.giamngheo.law.Provenance;
import vn.giamngheo.place.AreaType;
import vn.giamngheo.quantity.Vnd;
import vn.giamngheo.standard.Cutoff;
import vn.giamngheo.standard.LinePeriod;
import vn.giamngheo.standard.NationalStandards;
import vn.giamngheo.standard.Parameter;
import vn.giamngheo.standard.PovertyStandard;
import vn.giamngheo.standard.PovertyStatus;
import vn.giamngheo.standard.ReviewDate;

/** Households chosen so that one completion, or one that does not exist, makes the difference. */
class CompletionSearchTest {

    private static final PovertyStandard STANDARD = NationalStandards.VN_2022;

    private static Household.Builder lowIncome() {
        return Household.builder().id("h").area(AreaType.RURAL).income(Income.perHeadPerMonth(Vnd.of(100_000)));
    }

    /** The first so many of water and sanitation deprived, some not known, nothing else deprived. */
    private static DeprivationProfile deprived(int count, DeprivationIndicator... unknown) {
        DeprivationProfile profile = DeprivationProfile.allNotDeprivedBut(
                STANDARD.indicatorList(),
                List.of(DeprivationIndicator.WATER_SOURCE, DeprivationIndicator.SANITATION)
                        .subList(0, count)
                        .toArray(DeprivationIndicator[]::new));
        for (DeprivationIndicator indicator : unknown) {
            profile = profile.with(indicator, DeprivationStatus.UNKNOWN);
        }
        return profile;
    }

    private static Verdict classify(Household.Builder household) {
        return PovertyEngine.classifyUnder(STANDARD, household.build(), ReviewDate.of(FactGrids.DAY));
    }

    private static List<String> blocking(Verdict verdict) {
        return verdict.blockingFacts().stream()
                .map(fact -> fact.fact().path() + " " + fact.outcomes())
                .toList();
    }

    private static Member.Builder withoutAllowance(String id) {
        return Member.builder().id(id).disability(false).allowance(SocialAllowance.NONE);
    }

    @Test
    void theLargestHouseholdThereCanBeIsTried() {
        // 8 m² for each of 998 persons: only 999 have less.
        Verdict verdict = classify(lowIncome()
                .dwelling(Dwelling.builder().floorArea(BigDecimal.valueOf(7984)).build())
                .deprivations(deprived(2, DeprivationIndicator.HOUSING_AREA)));

        assertThat(verdict.possible()).containsExactlyInAnyOrder(PovertyStatus.POOR, PovertyStatus.NEAR_POOR);
        assertThat(blocking(verdict)).containsExactly("/size 2");
        assertThat(classify(lowIncome()
                                .dwelling(Dwelling.builder()
                                        .floorArea(BigDecimal.valueOf(7992))
                                        .build())
                                .deprivations(deprived(2, DeprivationIndicator.HOUSING_AREA)))
                        .status())
                .isEqualTo(PovertyStatus.NEAR_POOR);
    }

    @Test
    void aMemberIsNotAskedForWhatIsDecidedOfThem() {
        // The first is insured, so of them nothing is open but nutrition, and that is asked for as an indicator.
        Verdict verdict = classify(lowIncome()
                .members(List.of(
                        Member.builder().id("m1").healthInsurance(true).build(),
                        Member.builder().id("m2").build()))
                .deprivations(deprived(2, DeprivationIndicator.HEALTH_INSURANCE, DeprivationIndicator.NUTRITION)));

        assertThat(blocking(verdict))
                .containsExactly("/deprivations/nutrition 2", "/members/1/birthDate 2", "/members/1/healthInsurance 2");
    }

    @Test
    void aDependantOfAnyAgeStaysOneWhereTheAgeDecidesSomethingElse() {
        // Both must be dependants to be more than half. The first is, by the allowance; from 6 on also uninsured.
        Member elderly = Member.builder()
                .id("m1")
                .healthInsurance(false)
                .disability(false)
                .allowance(SocialAllowance.ELDERLY)
                .build();
        Member adult = Member.builder()
                .id("m2")
                .birthDate(FactGrids.DAY.minusYears(40))
                .healthInsurance(true)
                .disability(false)
                .build();
        Verdict verdict = classify(lowIncome()
                .members(List.of(elderly, adult))
                .deprivations(deprived(1, DeprivationIndicator.DEPENDANTS, DeprivationIndicator.HEALTH_INSURANCE)));

        assertThat(verdict.possible()).containsExactlyInAnyOrder(PovertyStatus.POOR, PovertyStatus.NEAR_POOR);
        assertThat(blocking(verdict)).containsExactly("/members/0/birthDate 2", "/members/1/allowance 2");
    }

    @Test
    void anIndicatorIsNotAskedForBesideOneThatItNeverMeets() {
        // A child is undernourished or an adult untrained: two deprivations at most, so income alone decides.
        Verdict verdict = classify(lowIncome()
                .income(Optional.empty())
                .addMembers(Member.builder().id("m1").build())
                .deprivations(deprived(1, DeprivationIndicator.NUTRITION, DeprivationIndicator.ADULT_EDUCATION)));

        assertThat(verdict.possible())
                .containsExactlyInAnyOrder(
                        PovertyStatus.NEAR_POOR, PovertyStatus.AVERAGE_LIVING_STANDARD, PovertyStatus.NON_POOR);
        assertThat(blocking(verdict)).containsExactly("/income 3");
    }

    private static PovertyStandard odd(List<PovertyStatus> cells, Cutoff... cutoffs) {
        int indicators = Integer.numberOfTrailingZeros(cells.size());
        OddRule rule = new OddRule(LinePeriod.MONTH, List.of(), List.of(), indicators, cells);
        PovertyStandard standard = rule.standard();
        for (int i = 0; i < cutoffs.length; i++) {
            standard = standard.withCutoff(rule.list().get(i), Parameter.of(cutoffs[i], Provenance.derived("ví dụ")));
        }
        return standard;
    }

    @Test
    void aFactIsNotTakenTwoWaysAtOnce() {
        // Who has completed nothing and is in pre-school is untrained. Who has completed primary school and is in none
        // fails both levels of schooling; lower secondary school, the higher one alone. To fail the higher level and
        // be untrained, and not fail the lower one, takes two answers to one question.
        List<PovertyStatus> cells = new ArrayList<>(Collections.nCopies(8, PovertyStatus.NON_POOR));
        cells.set(0b101, PovertyStatus.POOR);
        cells.addAll(Collections.nCopies(8, PovertyStatus.NEAR_POOR));
        PovertyStandard standard = odd(
                cells,
                new Cutoff.SchoolingUnfinished(15, 1980, EducationLevel.UPPER_SECONDARY),
                new Cutoff.SchoolingUnfinished(15, 1980, EducationLevel.LOWER_SECONDARY),
                new Cutoff.Untrained(16, 61, 60, EducationLevel.PRIMARY, EducationLevel.PRIMARY));
        Member member = Member.builder()
                .id("m1")
                .birthDate(OddRule.REVIEW.day().minusYears(30))
                .trainedByEmployer(false)
                .build();
        Verdict verdict = PovertyEngine.classifyUnder(
                standard, lowIncome().addMembers(member).build(), OddRule.REVIEW);

        assertThat(verdict.possible()).containsExactlyInAnyOrder(PovertyStatus.NON_POOR, PovertyStatus.NEAR_POOR);
        assertThat(blocking(verdict)).containsExactly("/deprivations/odd-3 2");
    }

    @Test
    void sharesOfDependantsOfTwoAgesAreCountedApart() {
        // One of three is more than 30 %. Under 6 the first counts in both shares, under 16 in the first, then in none.
        PovertyStandard standard = odd(
                List.of(
                        PovertyStatus.NON_POOR,
                        PovertyStatus.NEAR_POOR,
                        PovertyStatus.AVERAGE_LIVING_STANDARD,
                        PovertyStatus.POOR),
                new Cutoff.DependantsAbove(16, 30),
                new Cutoff.DependantsAbove(6, 30));
        Member adult = withoutAllowance("m2")
                .birthDate(OddRule.REVIEW.day().minusYears(40))
                .build();
        Household household = lowIncome()
                .members(List.of(
                        withoutAllowance("m1").build(),
                        adult,
                        adult.toBuilder().id("m3").build()))
                .build();
        Verdict verdict = PovertyEngine.classifyUnder(standard, household, OddRule.REVIEW);

        assertThat(verdict.possible())
                .containsExactlyInAnyOrder(PovertyStatus.NON_POOR, PovertyStatus.NEAR_POOR, PovertyStatus.POOR);
        assertThat(blocking(verdict)).containsExactly("/members/0/birthDate 3");
    }

    @Test
    void assetsThatDifferentIndicatorsAskForDoNotStandForEachOther() {
        // A radio without a television: deprived in the second alone.
        PovertyStandard standard = odd(
                List.of(PovertyStatus.NON_POOR, PovertyStatus.NON_POOR, PovertyStatus.POOR, PovertyStatus.NON_POOR),
                new Cutoff.WithoutAssetsAndLoudspeaker(Set.of(Asset.TV, Asset.RADIO)),
                new Cutoff.WithoutAssets(Set.of(Asset.TV), Set.of(Asset.LAPTOP)));
        Household household =
                lowIncome().putAssets(Asset.LAPTOP, false).loudspeaker(false).build();
        Verdict verdict = PovertyEngine.classifyUnder(standard, household, OddRule.REVIEW);

        assertThat(verdict.possible()).containsExactlyInAnyOrder(PovertyStatus.POOR, PovertyStatus.NON_POOR);
        assertThat(blocking(verdict)).containsExactly("/assets/radio 2", "/assets/tv 2");
    }
}
