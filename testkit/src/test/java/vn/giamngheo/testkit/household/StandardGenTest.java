package vn.giamngheo.testkit.household;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import vn.giamngheo.classification.HouseholdReview;
import vn.giamngheo.classification.PovertyEngine;
import vn.giamngheo.household.Household;
import vn.giamngheo.place.Province;
import vn.giamngheo.rules.StandardRules;
import vn.giamngheo.standard.Condition;
import vn.giamngheo.standard.LinePeriod;
import vn.giamngheo.standard.NationalStandards;
import vn.giamngheo.standard.PovertyStandard;
import vn.giamngheo.standard.PovertyStatus;
import vn.giamngheo.standard.ReviewDate;
import vn.giamngheo.standard.StandardConflict;
import vn.giamngheo.standard.Standards;
import vn.giamngheo.testkit.gen.Gen;
import vn.giamngheo.testkit.gen.Simplest;
import vn.giamngheo.validation.Profile;

class StandardGenTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 12, 31);
    private static final Province CURRENT = Province.current("79");
    private static final Province FORMER = Province.former("52");

    private static <T> List<T> samples(Gen<T> gen, int number) {
        return LongStream.range(0, number)
                .mapToObj(seed -> gen.sample(seed).value())
                .toList();
    }

    private static boolean isFaulty(Object made) {
        return StandardRules.validator().validate(made, Profile.PUBLISH, AS_OF).hasErrors();
    }

    @Test
    void standardsAreSoundOfEveryShapeAndSize() {
        List<PovertyStandard> made = samples(StandardGen.any(), 400);

        assertThat(made).noneMatch(StandardGenTest::isFaulty);
        Set<Integer> sizes =
                made.stream().map(standard -> standard.indicators().size()).collect(Collectors.toSet());
        assertThat(sizes).contains(0, 3, 4, 8, 12, 15, 16).doesNotContain(1, 2, 17);
        assertThat(made.stream().filter(standard -> !standard.gaps().isEmpty()).count())
                .isGreaterThan(40);
        assertThat(made.stream()
                        .filter(standard -> standard.linePeriod() == LinePeriod.YEAR)
                        .count())
                .isGreaterThan(40);
        assertThat(made.stream()
                        .filter(standard -> standard.table().incomeMask() != 0)
                        .count())
                .isGreaterThan(5);
        assertThat(made.stream()
                        .filter(standard -> !standard.table().asksForCountOnly())
                        .count())
                .isGreaterThan(40);
        assertThat(made.stream()
                        .filter(standard -> standard.scorecard().isPresent())
                        .count())
                .isGreaterThan(10);
    }

    @Test
    void householdsOfOwnStandardsAreDecidedUnderThem() {
        for (PovertyStandard standard : samples(StandardGen.any(), 100)) {
            for (HouseholdReview review : samples(ReviewGen.any().underStandard(standard), 10)) {
                assertThat(review.standardOrNull()).isEqualTo(standard);
                assertThat(PovertyEngine.of(review.standards()).status(review.household(), review.review()))
                        .isNotIn(PovertyStatus.INDETERMINATE, PovertyStatus.NO_STANDARD);
            }
        }
    }

    @Test
    void localOnesFitBesideTheNationalOnes() {
        for (Province province : List.of(CURRENT, FORMER)) {
            List<PovertyStandard> made = samples(StandardGen.any().localOf(province), 200);

            assertThat(made)
                    .allMatch(standard -> standard.province().orElseThrow().equals(province));
            assertThat(made)
                    .allMatch(
                            standard -> Standards.national().conflicts(standard).isEmpty());
            assertThat(made).noneMatch(StandardGenTest::isFaulty);
        }
        assertThat(samples(StandardGen.any().localOf(FORMER), 200))
                .anyMatch(standard ->
                        standard.applicability().on(LocalDate.of(2018, 1, 1)).isPresent())
                .anyMatch(standard ->
                        standard.applicability().on(LocalDate.of(2028, 1, 1)).isPresent());
        assertThat(samples(StandardGen.any().localOf(CURRENT), 200))
                .noneMatch(standard ->
                        standard.applicability().on(LocalDate.of(2025, 6, 30)).isPresent());
    }

    /** R24: a local standard that is narrower than the national one. */
    @Test
    void lessInclusiveOnesLeaveSomebodyOut() {
        for (StandardGen gen : List.of(
                StandardGen.any().lessInclusive(),
                StandardGen.any().localOf(FORMER).lessInclusive())) {
            assertThat(samples(gen, 200))
                    .allSatisfy(standard -> assertThat(Standards.national().conflicts(standard))
                            .isNotEmpty()
                            .allMatch(StandardConflict.Narrower.class::isInstance));
        }
        PovertyStandard simplest = Simplest.of(StandardGen.any().lessInclusive(), standard -> true);
        assertThat(NationalStandards.VN_2022.compareWith(simplest).isAtLeast()).isTrue();
        assertThat(simplest.lines().get(0).rural().get().dong())
                .isEqualTo(
                        NationalStandards.VN_2022.lines().get(0).rural().get().dong() - 1);
    }

    @Test
    void theSimplestAsksForIncomeAlone() {
        PovertyStandard simplest = Simplest.of(StandardGen.any(), standard -> true);

        assertThat(simplest.indicators()).isEmpty();
        assertThat(simplest.rows()).hasSize(2);
        assertThat(simplest.lines().get(0).rural())
                .isEqualTo(simplest.lines().get(0).urban());
    }

    @Test
    void aFaultOfNamedIndicatorsIsShownByThree() {
        PovertyStandard simplest = Simplest.of(
                StandardGen.any(),
                standard -> standard.rows().stream()
                        .anyMatch(row -> row.when() instanceof Condition.AllOf all
                                && all.of().stream().anyMatch(Condition.DeprivedInAll.class::isInstance)));

        assertThat(simplest.indicators()).hasSize(3);
    }

    @Test
    void daysStandWhereStandardsBeginAndEnd() {
        List<ReviewDate> made = samples(ReviewDateGen.any(), 2_000);

        for (String day : List.of(
                "2005-12-31",
                "2006-01-01",
                "2010-12-31",
                "2011-01-01",
                "2015-12-31",
                "2016-01-04",
                "2016-01-05",
                "2021-12-31",
                "2022-01-01",
                "2026-12-31",
                "2027-01-01",
                "2030-12-31",
                "2031-01-01",
                "2021-03-15",
                "2024-02-29",
                "2028-02-29",
                "2025-06-30",
                "2025-07-01")) {
            assertThat(made.stream().filter(each -> each.toString().equals(day)).count())
                    .as(day)
                    .isGreaterThan(5);
        }
        assertThat(made.stream().distinct().count()).isGreaterThan(500);
        assertThat(Simplest.of(ReviewDateGen.any(), day -> true)).isEqualTo(ReviewDate.of(2022, 1, 1));
        assertThat(samples(ReviewDateGen.any().under(NationalStandards.VN_2016), 500))
                .allMatch(day ->
                        NationalStandards.VN_2016.applicability().on(day.day()).isPresent());
    }

    @Test
    void reviewsAreOfTheDayAndStandardTheyAreMadeFor() {
        List<HouseholdReview> made = samples(ReviewGen.any(), 1_000);

        assertThat(made).noneMatch(StandardGenTest::isFaulty);
        assertThat(made.stream()
                        .map(review ->
                                Optional.ofNullable(review.standardOrNull()).orElseThrow())
                        .distinct())
                .hasSize(5);
        assertThat(made)
                .allMatch(review ->
                        review.fits(Optional.ofNullable(review.standardOrNull()).orElseThrow()));
        assertThat(made.stream()
                        .map(review -> PovertyEngine.of(review.standards()).status(review.household(), review.review()))
                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(
                        PovertyStatus.POOR,
                        PovertyStatus.NEAR_POOR,
                        PovertyStatus.AVERAGE_LIVING_STANDARD,
                        PovertyStatus.NON_POOR,
                        PovertyStatus.UNDEFINED_BY_LAW);
    }

    @Test
    void makingAReviewSimplerKeepsItsStandard() {
        HouseholdReview simplest = Simplest.of(
                ReviewGen.any(),
                review -> NationalStandards.VN_2016.equals(review.standardOrNull())
                        && review.review().compareTo(ReviewDate.of(2021, 1, 1)) >= 0);

        assertThat(simplest.review()).isEqualTo(ReviewDate.of(2021, 1, 1));
        assertThat(simplest.household().incomePoint()).isZero();
    }

    @Test
    void reviewsUnderALocalStandardAreOfItsProvince() {
        PovertyStandard local = StandardGen.any().localOf(CURRENT).sample(1).value();

        for (HouseholdReview review : samples(ReviewGen.any().underStandard(local), 100)) {
            Household household = review.household();
            assertThat(household.province()).contains(CURRENT);
            assertThat(review.standardOrNull()).isEqualTo(local);
        }
    }
}
