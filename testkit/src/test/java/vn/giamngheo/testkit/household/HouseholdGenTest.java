package vn.giamngheo.testkit.household;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import vn.giamngheo.classification.PovertyEngine;
import vn.giamngheo.classification.Verdict;
import vn.giamngheo.household.Household;
import vn.giamngheo.household.Income;
import vn.giamngheo.place.AreaType;
import vn.giamngheo.place.Province;
import vn.giamngheo.rules.StandardRules;
import vn.giamngheo.standard.IncomeScale;
import vn.giamngheo.standard.NationalStandards;
import vn.giamngheo.standard.ParameterId;
import vn.giamngheo.standard.PovertyStandard;
import vn.giamngheo.standard.PovertyStatus;
import vn.giamngheo.standard.ReviewDate;
import vn.giamngheo.testkit.gen.Gen;
import vn.giamngheo.testkit.gen.Simplest;
import vn.giamngheo.validation.Profile;

class HouseholdGenTest {

    private static final PovertyStandard S2022 = NationalStandards.VN_2022;
    private static final ReviewDate DAY = ReviewDate.of(2024, 10, 15);
    private static final LocalDate AS_OF = LocalDate.of(2026, 12, 31);
    private static final int SAMPLES = 1_000;

    private static <T> List<T> samples(Gen<T> gen) {
        return LongStream.range(0, SAMPLES)
                .mapToObj(seed -> gen.sample(seed).value())
                .toList();
    }

    private static <T> long count(List<T> of, Predicate<T> which) {
        return of.stream().filter(which).count();
    }

    /** Half đồng per head and year between an income and a line of the area on the day; 24 for one đồng a month. */
    private static long beside(Household household, PovertyStandard standard, ParameterId line) {
        AreaType area = household.areaOn(DAY.day()).orElseThrow();
        return household.incomePoint()
                - IncomeScale.point(standard.line(line, area).get(), standard.linePeriod());
    }

    private static int deprived(Household household) {
        return PovertyEngine.classifyUnder(S2022, household, DAY).deprived().size();
    }

    private static PovertyStatus status(Household household) {
        return PovertyEngine.classifyUnder(S2022, household, DAY).status();
    }

    @Test
    void whatIsMadeIsValid() {
        for (Household household : samples(HouseholdGen.any())) {
            assertThat(StandardRules.validator()
                            .validate(household, Profile.PUBLISH, AS_OF)
                            .hasErrors())
                    .isFalse();
        }
    }

    @Test
    void everyNationalStandardDecidesWhatIsMadeForIt() {
        for (PovertyStandard standard : ReviewDateGen.national()) {
            ReviewDate first =
                    ReviewDate.of(standard.applicability().applied().get(0).from());
            for (Household household : samples(HouseholdGen.any().underStandard(standard))) {
                Verdict verdict = PovertyEngine.classifyUnder(standard, household, first);

                assertThat(verdict.status()).isNotEqualTo(PovertyStatus.INDETERMINATE);
            }
        }
    }

    @Test
    void aboutHalfOfTheIncomesStandOnALineOrBeside() {
        List<Household> made = samples(HouseholdGen.any().in(AreaType.RURAL));

        assertThat(count(made, household -> beside(household, S2022, ParameterId.POVERTY_LINE) == 0))
                .isBetween(60L, 200L);
        assertThat(count(made, household -> beside(household, S2022, ParameterId.POVERTY_LINE) == 24))
                .isGreaterThan(20);
        assertThat(count(made, household -> beside(household, S2022, ParameterId.POVERTY_LINE) == -24))
                .isGreaterThan(20);
        assertThat(count(made, household -> beside(household, S2022, ParameterId.AVERAGE_LINE) == 0))
                .isGreaterThan(60);
        assertThat(count(made, household -> isBeside(household))).isBetween(400L, 700L);
        assertThat(count(made, household -> household.incomePoint() == 0)).isGreaterThan(5);
    }

    private static boolean isBeside(Household household) {
        return Math.abs(beside(household, S2022, ParameterId.POVERTY_LINE)) <= 24
                || Math.abs(beside(household, S2022, ParameterId.AVERAGE_LINE)) <= 24;
    }

    @Test
    void nearTheLineAllStandThereAlsoAsTotals() {
        List<Household> made = samples(HouseholdGen.any().in(AreaType.URBAN).nearTheLine());

        assertThat(made).allMatch(HouseholdGenTest::isBeside);
        assertThat(count(
                        made,
                        household -> beside(household, S2022, ParameterId.POVERTY_LINE) == 0
                                && household.income().orElseThrow() instanceof Income.OfHousehold))
                .isGreaterThan(50);
        assertThat(count(made, household -> household.incomePoint() % 2 != 0)).isGreaterThan(50);
    }

    @Test
    void nearTheCutoffAllHaveAboutAsManyDeprivations() {
        for (HouseholdGen gen : List.of(
                HouseholdGen.any().nearTheCutoff(),
                HouseholdGen.any().nearTheCutoff().withMembers())) {
            List<Household> made = samples(gen.reviewedOn(DAY));

            assertThat(made.stream().map(HouseholdGenTest::deprived).collect(Collectors.toSet()))
                    .containsExactlyInAnyOrder(2, 3, 4);
            assertThat(count(made, household -> deprived(household) == 3)).isGreaterThan(250);
        }
    }

    @Test
    void everyNumberOfDeprivationsAppears() {
        List<Household> made = samples(HouseholdGen.any().reviewedOn(DAY));

        assertThat(made.stream().map(HouseholdGenTest::deprived).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12);
        assertThat(count(made, household -> deprived(household) >= 2 && deprived(household) <= 4))
                .isGreaterThan(500);
    }

    @Test
    void factsAreUnknownOnlyWhereAskedFor() {
        List<Household> made = samples(HouseholdGen.any().reviewedOn(DAY).withUnknownFacts());

        assertThat(count(made, household -> household.income().isEmpty())).isGreaterThan(200);
        assertThat(count(made, household -> household.areaOn(DAY.day()).isEmpty()))
                .isGreaterThan(200);
        assertThat(count(made, household -> status(household) == PovertyStatus.INDETERMINATE))
                .isGreaterThan(500);
        assertThat(count(made, household -> status(household) != PovertyStatus.INDETERMINATE))
                .isGreaterThan(50);
        assertThat(samples(HouseholdGen.any().reviewedOn(DAY)))
                .noneMatch(household -> status(household) == PovertyStatus.INDETERMINATE);
    }

    @Test
    void membersHaveBirthdaysAtTheAgesOfTheStandard() {
        List<Household> made = samples(HouseholdGen.any().withMembers().reviewedOn(DAY));

        assertThat(made).allMatch(household -> !household.members().isEmpty());
        for (int age : List.of(3, 6, 12, 16, 18, 31)) {
            LocalDate birthday = DAY.day().minusYears(age);
            for (LocalDate birth : List.of(birthday, birthday.minusDays(1), birthday.plusDays(1))) {
                assertThat(count(
                                made,
                                household -> household.members().stream()
                                        .anyMatch(member ->
                                                member.birthDate().orElseThrow().equals(birth))))
                        .as("%s", birth)
                        .isGreaterThan(5);
            }
        }
        assertThat(count(
                        made,
                        household -> household.members().stream()
                                .anyMatch(member ->
                                        member.birthDate().orElseThrow().isAfter(DAY.day()))))
                .isZero();
    }

    @Test
    void floorAreasStandAtEightSquareMetresAPerson() {
        List<Household> made = samples(HouseholdGen.any().withMembers().reviewedOn(DAY));

        assertThat(count(made, household -> centiaresBeside(household) == 0)).isGreaterThan(150);
        assertThat(count(made, household -> centiaresBeside(household) == -1)).isGreaterThan(50);
        assertThat(count(made, household -> centiaresBeside(household) == 1)).isGreaterThan(150);
    }

    private static long centiaresBeside(Household household) {
        return household.dwelling().floorArea().orElseThrow().movePointRight(2).longValueExact()
                - 800L * household.members().size();
    }

    @Test
    void areasChangeOnTheDayOrTheDayAfter() {
        List<Household> made = samples(HouseholdGen.any().reviewedOn(DAY));

        assertThat(count(made, household -> changes(household, DAY.day()))).isGreaterThan(15);
        assertThat(count(made, household -> changes(household, DAY.day().plusDays(1))))
                .isGreaterThan(15);
        assertThat(count(made, household -> changes(household, LocalDate.of(2025, 7, 1))))
                .isGreaterThan(15);
        assertThat(samples(HouseholdGen.any().in(AreaType.URBAN)))
                .allMatch(household ->
                        household.areaChanges().isEmpty() && household.area().orElseThrow() == AreaType.URBAN);
    }

    private static boolean changes(Household household, LocalDate day) {
        return household.areaChanges().stream().anyMatch(change -> change.from().equals(day));
    }

    @Test
    void theProvinceIsThatAskedFor() {
        Province province = Province.former("52");

        assertThat(samples(HouseholdGen.any().of(province)))
                .allMatch(household -> household.province().orElseThrow().equals(province));
        assertThat(count(
                        samples(HouseholdGen.any()),
                        household -> household.province().isPresent()))
                .isBetween(50L, 250L);
    }

    @Test
    void theStandardIsThatOfTheDayUnlessNamed() {
        assertThat(samples(
                        HouseholdGen.any().reviewedOn(ReviewDate.of(2027, 1, 1)).in(AreaType.RURAL)))
                .allMatch(household -> PovertyEngine.classifyUnder(
                                NationalStandards.VN_2027, household, ReviewDate.of(2027, 1, 1))
                        .status()
                        .isClass());
        assertThat(count(
                        samples(HouseholdGen.any()
                                .underOneOf(List.of(NationalStandards.VN_2022, NationalStandards.VN_2016))),
                        household -> household
                                .deprivations()
                                .indicators()
                                .equals(NationalStandards.VN_2016.indicatorList())))
                .isBetween(250L, 500L);
        assertThat(HouseholdGen.any()
                        .reviewedOn(ReviewDate.of(1999, 1, 1))
                        .sample(0)
                        .value())
                .isNotNull();
    }

    @Test
    void theSimplestHasNothing() {
        Household simplest = Simplest.of(HouseholdGen.any(), household -> true);

        assertThat(simplest)
                .isEqualTo(Household.builder()
                        .id("1")
                        .area(AreaType.RURAL)
                        .size(1)
                        .income(Income.perHeadPerMonth(vn.giamngheo.quantity.Vnd.ZERO))
                        .deprivations(vn.giamngheo.household.DeprivationProfile.of(S2022.indicatorList(), 0))
                        .build());
        assertThat(Simplest.of(HouseholdGen.any().withUnknownFacts(), household -> true))
                .isEqualTo(
                        simplest.toBuilder().income(java.util.Optional.empty()).build());
    }

    /** R19: the sign of the line misread, the sign of the cut-off misread. */
    @Test
    void aFaultOfTheLineIsShownOnTheLineWithOnePerson() {
        Household onTheLine = Simplest.of(
                HouseholdGen.any().reviewedOn(DAY),
                household -> beside(household, S2022, ParameterId.POVERTY_LINE) == 0);

        assertThat(onTheLine.persons()).contains(1);
        assertThat(onTheLine.income())
                .contains(Income.perHeadPerMonth(
                        S2022.line(ParameterId.POVERTY_LINE, AreaType.RURAL).get()));
        assertThat(onTheLine.deprivations().deprived()).isEmpty();

        Household three = Simplest.of(HouseholdGen.any().reviewedOn(DAY), household -> deprived(household) == 3);

        assertThat(three.incomePoint()).isZero();
        assertThat(three.deprivations().deprived())
                .isEqualTo(S2022.indicatorList().all().subList(0, 3));
    }

    @Test
    void aFaultOfAgesIsShownByOneMemberAtTheBirthday() {
        Household sixteen = Simplest.of(
                HouseholdGen.any().withMembers().reviewedOn(DAY),
                household -> household.members().stream()
                        .anyMatch(member -> member.birthDate().orElseThrow().equals(LocalDate.of(2008, 10, 15))));

        assertThat(sixteen.members()).hasSize(1);
        assertThat(deprived(sixteen)).isZero();
    }
}
