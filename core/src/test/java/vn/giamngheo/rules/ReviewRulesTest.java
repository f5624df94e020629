package vn.giamngheo.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.giamngheo.classification.HouseholdReview;
import vn.giamngheo.household.DeprivationIndicator;
import vn.giamngheo.household.DeprivationProfile;
import vn.giamngheo.household.DeprivationStatus;
import vn.giamngheo.household.Dwelling;
import vn.giamngheo.household.EducationLevel;
import vn.giamngheo.household.Household;
import vn.giamngheo.household.Income;
import vn.giamngheo.household.Member;
import vn.giamngheo.household.SocialAllowance;
import vn.giamngheo.household.WaterSource;
import vn.giamngheo.place.AreaChange;
import vn.giamngheo.place.AreaType;
import vn.giamngheo.place.Province;
import vn.giamngheo.quantity.Vnd;
import vn.giamngheo.standard.NationalStandards;
import vn.giamngheo.standard.ReviewDate;
import vn.giamngheo.standard.Standards;
import vn.giamngheo.text.Language;

class ReviewRulesTest {

    private static final LocalDate DAY = LocalDate.of(2024, 10, 15);

    /** Poor by a hair: three deprivations. */
    private static final DeprivationProfile JUDGED = DeprivationProfile.allNotDeprivedBut(
            NationalStandards.VN_2022.indicatorList(),
            DeprivationIndicator.EMPLOYMENT,
            DeprivationIndicator.DEPENDANTS,
            DeprivationIndicator.HEALTH_INSURANCE);

    private static Household.Builder judged() {
        return Household.builder()
                .id("H-1")
                .area(AreaType.RURAL)
                .income(Income.perHeadPerMonth(Vnd.of(1_400_000)))
                .size(5)
                .deprivations(JUDGED);
    }

    private static HouseholdReview review(Household.Builder household, LocalDate day) {
        return new HouseholdReview(household.build(), ReviewDate.of(day), Standards.national());
    }

    private static HouseholdReview review(Household.Builder household) {
        return review(household, DAY);
    }

    private static HouseholdReview members(Member.Builder... members) {
        return review(judged().size(Optional.empty())
                .deprivations(DeprivationProfile.none())
                .income(Income.perHeadPerMonth(Vnd.of(1_600_000)))
                .members(Arrays.stream(members).map(Member.Builder::build).toList()));
    }

    private static Member.Builder born(String day) {
        return Member.builder().id(day).birthDate(LocalDate.parse(day));
    }

    @Test
    void codes_do_not_change() {
        assertThat(Arrays.stream(ReviewFinding.values()).map(ReviewFinding::id).sorted())
                .containsExactly(
                        "review.age-implausible",
                        "review.allowance-above-age",
                        "review.area-change-decides",
                        "review.born-after",
                        "review.gap-of-law",
                        "review.indicator-foreign",
                        "review.judgement-differs",
                        "review.level-above-age",
                        "review.no-standard",
                        "review.only-children",
                        "review.outside-calendar",
                        "review.province-later",
                        "review.province-missing",
                        "review.territory-not-told",
                        "review.undecided");
    }

    @Test
    void nothing_is_said_of_a_sound_review() {
        assertThat(Found.in(review(judged()))).isEmpty();
        assertThat(Found.in(members(born("1980-05-01"), born("2010-05-01")))).isEmpty();
    }

    @Test
    void findings_on_the_household_itself_stand_below_it() {
        assertThat(Found.in(review(judged().income(Income.perHeadPerMonth(Vnd.of(1_500))))))
                .containsExactly("household.income-unit /household/income/perMonth");
    }

    @Test
    void born_on_the_day_of_the_review_is_born() {
        assertThat(Found.in(members(born("1980-05-01"), born("2024-10-15")))).isEmpty();
        assertThat(Found.in(members(born("1980-05-01"), born("2024-10-16"))))
                .containsExactly("review.born-after /household/members/1/birthDate");
    }

    @Test
    void r39_a_birth_date_is_left_out_where_personal_data_are() {
        var finding =
                Found.findings(members(born("1980-05-01"), born("2024-10-16"))).get(0);

        assertThat(finding.message(Language.VIETNAMESE)).contains("16/10/2024");
        assertThat(finding.toString()).doesNotContain("2024");
        assertThat(finding.arguments().get("birthDate")).hasToString("Personal[…]");
    }

    @ParameterizedTest
    @CsvSource({"1913-10-15, true", "1913-10-16, false", "1914-09-30, false", "1913-11-14, false", "1913-09-16, true"})
    void nobody_is_older_than_110(String birth, boolean found) {
        assertThat(Found.has(ReviewFinding.AGE_IMPLAUSIBLE, members(born(birth))))
                .isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource({
        "PRESCHOOL, 2020-10-16, true",
        "PRESCHOOL, 2020-10-15, false",
        "PRIMARY, 2015-10-16, true",
        "PRIMARY, 2015-10-15, false",
        "LOWER_SECONDARY, 2011-10-16, true",
        "LOWER_SECONDARY, 2011-10-15, false",
        "VOCATIONAL, 2009-10-16, true",
        "VOCATIONAL, 2009-10-15, false",
        "UPPER_SECONDARY, 2008-10-16, true",
        "UPPER_SECONDARY, 2008-10-15, false",
        "HIGHER, 2005-10-16, true",
        "HIGHER, 2005-10-15, false",
        "NONE, 2024-10-15, false"
    })
    void a_level_is_completed_at_an_age(EducationLevel level, String birth, boolean found) {
        HouseholdReview review = members(born("1980-05-01"), born(birth).attained(level));

        assertThat(Found.at(ReviewFinding.LEVEL_ABOVE_AGE, review))
                .isEqualTo(found ? List.of("/household/members/1/attained") : List.of());
    }

    @Test
    void without_an_age_nothing_is_said_of_it() {
        Member.Builder unknown =
                Member.builder().id("1").attained(EducationLevel.HIGHER).allowance(SocialAllowance.ELDERLY);

        assertThat(Found.in(members(unknown))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"ELDERLY, 1964-10-16, true", "ELDERLY, 1964-10-15, false", "OTHER, 1964-10-16, false"})
    void the_elderly_are_not_young(SocialAllowance allowance, String birth, boolean found) {
        HouseholdReview review = members(born(birth).allowance(allowance));

        assertThat(Found.at(ReviewFinding.ALLOWANCE_ABOVE_AGE, review))
                .isEqualTo(found ? List.of("/household/members/0/allowance") : List.of());
    }

    @Test
    void children_live_with_somebody() {
        assertThat(Found.in(members(born("2008-10-16"), born("2020-01-01"))))
                .containsExactly("review.only-children /household/members");
        assertThat(Found.in(members(born("2008-10-15"), born("2020-01-01")))).isEmpty();
        assertThat(Found.in(members(born("2008-10-16"), Member.builder().id("?"))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2022-01-01, true",
        "2021-12-31, false",
        "2021-08-01, false",
        "2024-01-14, true",
        "2024-01-15, false",
        "2024-08-14, true",
        "2024-08-15, false",
        "2024-08-31, false",
        "2024-09-01, false",
        "2024-12-14, false",
        "2025-08-14, true",
        "2026-08-14, false"
    })
    void the_calendar_of_reviews(LocalDate day, boolean found) {
        assertThat(Found.at(ReviewFinding.OUTSIDE_CALENDAR, review(judged(), day)))
                .isEqualTo(found ? List.of("/review") : List.of());
    }

    @ParameterizedTest
    @CsvSource({"2030-12-31, false", "2031-01-01, true", "2006-01-01, false", "2005-12-31, true"})
    void r18_there_is_a_standard_for_the_day(LocalDate day, boolean found) {
        assertThat(Found.at(ReviewFinding.NO_STANDARD, review(judged(), day)))
                .isEqualTo(found ? List.of("/review") : List.of());
    }

    @ParameterizedTest
    @CsvSource({
        "current:52, 2025-06-30, true",
        "current:52, 2025-07-01, false",
        "former:52, 2025-06-30, false",
        "current:38, 2025-06-30, false"
    })
    void a_province_that_is_not_there_yet(String province, LocalDate day, boolean found) {
        HouseholdReview review = review(judged().province(Province.parse(province)), day);

        assertThat(Found.at(ReviewFinding.PROVINCE_LATER, review))
                .isEqualTo(found ? List.of("/household/province") : List.of());
    }

    @Test
    void u1_an_indicator_of_another_standard() {
        DeprivationProfile more = JUDGED.with(DeprivationIndicator.HEALTH_CARE, DeprivationStatus.UNKNOWN);

        assertThat(Found.in(review(judged().deprivations(more))))
                .contains("review.indicator-foreign /household/deprivations/health-care")
                .noneMatch(found -> found.startsWith("review.undecided"));
        assertThat(Found.in(review(judged(), LocalDate.of(2026, 12, 31)))).isEmpty();
        assertThat(Found.in(review(judged(), LocalDate.of(2027, 1, 1))))
                .containsExactly("review.indicator-foreign /household/deprivations/information-assets");
    }

    @ParameterizedTest
    @CsvSource({
        "39.9999, NOT_DEPRIVED, true",
        "40, NOT_DEPRIVED, false",
        "40, DEPRIVED, true",
        "39.9999, DEPRIVED, false",
        "39.9999, NOT_APPLICABLE, true",
        "40, NOT_APPLICABLE, false",
        "39.9999, UNKNOWN, false"
    })
    void r15_eight_square_metres_each(BigDecimal area, DeprivationStatus stated, boolean found) {
        HouseholdReview review = review(judged().deprivations(JUDGED.with(DeprivationIndicator.HOUSING_AREA, stated))
                .dwelling(Dwelling.builder().floorArea(area).build()));

        assertThat(Found.at(ReviewFinding.JUDGEMENT_DIFFERS, review))
                .isEqualTo(found ? List.of("/household/deprivations/housing-area") : List.of());
    }

    @Test
    void facts_of_every_kind_are_held_against_the_judgement() {
        DeprivationProfile wrong = JUDGED.with(DeprivationIndicator.WATER_SOURCE, DeprivationStatus.DEPRIVED)
                .with(DeprivationIndicator.TELECOM, DeprivationStatus.DEPRIVED);

        assertThat(Found.in(review(
                        judged().deprivations(wrong).water(WaterSource.TAP).internet(true))))
                .containsExactly(
                        "review.judgement-differs /household/deprivations/telecom",
                        "review.judgement-differs /household/deprivations/water-source");
        assertThat(Found.in(review(judged().water(WaterSource.OTHER))))
                .containsExactly("review.judgement-differs /household/deprivations/water-source");
        assertThat(Found.in(review(judged().size(1)
                        .members(
                                List.of(born("2000-01-01").healthInsurance(true).build())))))
                .contains("review.judgement-differs /household/deprivations/health-insurance");
    }

    @Test
    void a_judgement_is_not_held_against_facts_that_do_not_decide() {
        assertThat(Found.in(review(judged().size(Optional.empty())
                        .members(List.of(Member.builder().id("1").build())))))
                .isEmpty();
    }

    @Test
    void who_is_born_later_is_all_that_is_said() {
        assertThat(Found.in(review(judged().size(1)
                        .members(
                                List.of(born("2025-01-01").healthInsurance(true).build())))))
                .containsExactly("review.born-after /household/members/0/birthDate");
    }

    @Test
    void r19_three_deprivations_decide() {
        DeprivationProfile two = JUDGED.with(DeprivationIndicator.EMPLOYMENT, DeprivationStatus.UNKNOWN);
        DeprivationProfile three = JUDGED.with(DeprivationIndicator.SANITATION, DeprivationStatus.UNKNOWN);

        assertThat(Found.at(ReviewFinding.UNDECIDED, review(judged().deprivations(two))))
                .containsExactly("/household");
        assertThat(Found.at(ReviewFinding.UNDECIDED, review(judged().deprivations(three))))
                .isEmpty();
    }

    @Test
    void u1_the_missing_facts_are_named_by_their_place() {
        var finding = Found.findings(review(judged().income(Optional.empty()))).stream()
                .filter(found -> found.code() == ReviewFinding.UNDECIDED)
                .findFirst()
                .orElseThrow();

        assertThat(finding.message(Language.ENGLISH))
                .contains("poor household; household with average living standard; non-poor household")
                .contains("1 deciding facts are missing, first of all /income");
    }

    @ParameterizedTest
    @CsvSource({"400000, false", "400001, true", "400999, true", "401000, false"})
    void the_gap_of_2011(long income, boolean found) {
        HouseholdReview review = review(
                judged().deprivations(DeprivationProfile.none())
                        .size(Optional.empty())
                        .members(List.of(Member.builder().id("1").build()))
                        .income(Income.perHeadPerMonth(Vnd.of(income))),
                LocalDate.of(2013, 10, 15));

        assertThat(Found.at(ReviewFinding.GAP_OF_LAW, review))
                .isEqualTo(found ? List.of("/household/income") : List.of());
    }

    @ParameterizedTest
    @CsvSource({
        "1500000, 2025-07-01, false",
        "1500001, 2025-07-01, true",
        "2000000, 2025-07-01, true",
        "2250001, 2025-07-01, true",
        "3000001, 2025-07-01, false",
        "1500001, 2025-06-30, false"
    })
    void r28_a_commune_becomes_a_ward(long income, LocalDate day, boolean found) {
        AreaChange change = new AreaChange(LocalDate.of(2025, 7, 1), AreaType.URBAN);
        HouseholdReview review =
                review(judged().areaChanges(List.of(change)).income(Income.perHeadPerMonth(Vnd.of(income))), day);

        assertThat(Found.at(ReviewFinding.AREA_CHANGE_DECIDES, review))
                .isEqualTo(found ? List.of("/household/areaChanges/0") : List.of());
    }

    @Test
    void r28_of_several_changes_the_last_one_up_to_the_day_counts() {
        List<AreaChange> changes = List.of(
                new AreaChange(LocalDate.of(2023, 1, 1), AreaType.URBAN),
                new AreaChange(LocalDate.of(2024, 1, 1), AreaType.RURAL),
                new AreaChange(LocalDate.of(2025, 1, 1), AreaType.URBAN));
        Household.Builder household = judged().areaChanges(changes).income(Income.perHeadPerMonth(Vnd.of(1_600_000)));

        assertThat(Found.at(ReviewFinding.AREA_CHANGE_DECIDES, review(household)))
                .containsExactly("/household/areaChanges/1");
        assertThat(Found.at(
                        ReviewFinding.AREA_CHANGE_DECIDES,
                        review(household.area(Optional.empty()).areaChanges(changes.subList(0, 1)))))
                .isEmpty();
    }
}
