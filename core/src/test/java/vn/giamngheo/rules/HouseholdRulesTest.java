package vn.giamngheo.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.giamngheo.household.Asset;
import vn.giamngheo.household.DeprivationIndicator;
import vn.giamngheo.household.DeprivationProfile;
import vn.giamngheo.household.DeprivationStatus;
import vn.giamngheo.household.Dwelling;
import vn.giamngheo.household.EducationLevel;
import vn.giamngheo.household.HouseGrade;
import vn.giamngheo.household.Household;
import vn.giamngheo.household.Income;
import vn.giamngheo.household.Latrine;
import vn.giamngheo.household.Material;
import vn.giamngheo.household.Member;
import vn.giamngheo.household.SocialAllowance;
import vn.giamngheo.household.WaterSource;
import vn.giamngheo.place.AreaChange;
import vn.giamngheo.place.AreaType;
import vn.giamngheo.place.Province;
import vn.giamngheo.quantity.Vnd;
import vn.giamngheo.text.Language;

class HouseholdRulesTest {

    private static final DeprivationProfile JUDGED =
            DeprivationProfile.none().with(DeprivationIndicator.EMPLOYMENT, DeprivationStatus.DEPRIVED);

    private static Household.Builder sound() {
        return Household.builder()
                .id("H-1")
                .area(AreaType.RURAL)
                .income(Income.perHeadPerMonth(Vnd.of(1_400_000)))
                .size(4)
                .deprivations(JUDGED);
    }

    private static Household.Builder listed(Member... members) {
        return sound().size(Optional.empty()).members(List.of(members));
    }

    private static Member.Builder member() {
        return Member.builder().id("1");
    }

    @Test
    void codes_do_not_change() {
        assertThat(Arrays.stream(HouseholdFinding.values())
                        .map(HouseholdFinding::id)
                        .sorted())
                .containsExactly(
                        "household.allowance-contradicted",
                        "household.area-missing",
                        "household.code-unrecognised",
                        "household.floor-area-large",
                        "household.floor-area-small",
                        "household.house-grade-contradicted",
                        "household.income-high",
                        "household.income-missing",
                        "household.income-unit",
                        "household.members-unlisted",
                        "household.schooling-contradicted",
                        "household.size-large",
                        "household.size-missing",
                        "household.telephone-contradicted");
    }

    @Test
    void nothing_is_said_of_a_sound_household() {
        assertThat(Found.in(sound().build())).isEmpty();
    }

    @Test
    void u1_all_that_is_wrong_is_said_at_once() {
        Household household = Household.builder()
                .id("H-1")
                .income(Income.perHeadPerMonth(Vnd.of(1)))
                .dwelling(Dwelling.builder().floorArea(BigDecimal.ZERO).build())
                .build();

        assertThat(Found.in(household))
                .containsExactly(
                        "household.area-missing /area",
                        "household.floor-area-small /dwelling/floorArea",
                        "household.income-unit /income/perMonth",
                        "household.size-missing /size");
    }

    @ParameterizedTest
    @CsvSource({"0, false", "1, true", "9999, true", "10000, false"})
    void r10_an_income_per_head_in_another_unit(long dong, boolean found) {
        Household household =
                sound().income(Income.perHeadPerMonth(Vnd.of(dong))).build();

        assertThat(Found.at(HouseholdFinding.INCOME_UNIT, household))
                .isEqualTo(found ? List.of("/income/perMonth") : List.of());
    }

    @ParameterizedTest
    @CsvSource({
        "0, 12, false",
        "1, 12, true",
        "479999, 12, true",
        "480000, 12, false",
        "39999, 1, true",
        "40000, 1, false"
    })
    void r10_r14_an_income_of_a_household_is_compared_without_dividing(long total, int months, boolean found) {
        Household household =
                sound().income(Income.ofHousehold(Vnd.of(total), months)).build();

        assertThat(Found.at(HouseholdFinding.INCOME_UNIT, household))
                .isEqualTo(found ? List.of("/income/total") : List.of());
    }

    @Test
    void an_income_is_quoted_as_it_was_typed() {
        Household household =
                sound().income(Income.perHeadPerMonth(Vnd.of(1_500))).build();

        assertThat(Found.findings(household).get(0).message(Language.VIETNAMESE))
                .startsWith("Thu nhập ghi 1.500 đồng, tính ra dưới 10.000 đồng/người/tháng");
    }

    @ParameterizedTest
    @CsvSource({"20000000, false", "20000001, true"})
    void an_income_of_a_household_as_per_head(long dong, boolean found) {
        Household household =
                sound().income(Income.perHeadPerMonth(Vnd.of(dong))).build();

        assertThat(Found.has(HouseholdFinding.INCOME_HIGH, household)).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource({"80000000, false", "80000001, true"})
    void an_income_of_a_household_that_is_too_high(long total, boolean found) {
        Household household =
                sound().income(Income.ofHousehold(Vnd.of(total), 1)).build();

        assertThat(Found.at(HouseholdFinding.INCOME_HIGH, household))
                .isEqualTo(found ? List.of("/income/total") : List.of());
    }

    @Test
    void r9_a_missing_income_is_not_zero() {
        Household missing = sound().income(Optional.empty()).build();
        Household zero = sound().income(Income.perHeadPerMonth(Vnd.of(0))).build();

        assertThat(Found.in(missing)).containsExactly("household.income-missing /income");
        assertThat(Found.in(zero)).isEmpty();
    }

    @Test
    void an_income_without_persons_is_not_judged() {
        Household household = sound().size(Optional.empty())
                .income(Income.ofHousehold(Vnd.of(1), 1))
                .build();

        assertThat(Found.in(household)).containsExactly("household.size-missing /size");
    }

    @Test
    void an_area_is_known_by_its_change_too() {
        AreaChange change = new AreaChange(Province.FIRST_DAY_OF_CURRENT_CODES, AreaType.URBAN);

        assertThat(Found.in(sound().area(Optional.empty()).build())).containsExactly("household.area-missing /area");
        assertThat(Found.in(sound().area(Optional.empty())
                        .areaChanges(List.of(change))
                        .build()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"30, false", "31, true"})
    void too_many_persons(int persons, boolean found) {
        List<Member> members = IntStream.rangeClosed(1, persons)
                .mapToObj(i -> Member.builder().id("m" + i).build())
                .toList();

        assertThat(Found.at(HouseholdFinding.SIZE_LARGE, sound().size(persons).build()))
                .isEqualTo(found ? List.of("/size") : List.of());
        assertThat(Found.at(
                        HouseholdFinding.SIZE_LARGE,
                        sound().size(Optional.empty()).members(members).build()))
                .isEqualTo(found ? List.of("/members") : List.of());
    }

    @Test
    void members_are_asked_for_where_the_commune_did_not_judge() {
        DeprivationProfile unknown = JUDGED.with(DeprivationIndicator.TELECOM, DeprivationStatus.UNKNOWN);

        assertThat(Found.in(sound().deprivations(unknown).build()))
                .containsExactly("household.members-unlisted /members");
        assertThat(Found.in(sound().deprivations(DeprivationProfile.none()).build()))
                .containsExactly("household.members-unlisted /members");
        assertThat(Found.in(listed(member().build())
                        .deprivations(DeprivationProfile.none())
                        .build()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"4, 7.9999, true", "4, 8, false", "1, 1.5, true", "1, 2, false", "4, 500, false", "4, 0, true"})
    void a_floor_area_too_small(int persons, BigDecimal area, boolean found) {
        Household household = sound().size(persons)
                .dwelling(Dwelling.builder().floorArea(area).build())
                .build();

        assertThat(Found.at(HouseholdFinding.FLOOR_AREA_SMALL, household))
                .isEqualTo(found ? List.of("/dwelling/floorArea") : List.of());
    }

    @ParameterizedTest
    @CsvSource({"500, false", "500.0001, true"})
    void a_floor_area_too_large(BigDecimal area, boolean found) {
        Household household =
                sound().dwelling(Dwelling.builder().floorArea(area).build()).build();

        assertThat(Found.has(HouseholdFinding.FLOOR_AREA_LARGE, household)).isEqualTo(found);
    }

    @Test
    void a_floor_area_is_written_as_each_language_writes_it() {
        Household household = sound().dwelling(
                        Dwelling.builder().floorArea(new BigDecimal("7.5")).build())
                .build();

        assertThat(Found.findings(household).get(0).message(Language.VIETNAMESE))
                .contains("7,5 m² cho 4 người");
        assertThat(Found.findings(household).get(0).message(Language.ENGLISH)).contains("7.5 m² for 4 persons");
    }

    @ParameterizedTest
    @CsvSource({
        "SOLID, DURABLE, DURABLE, DURABLE, false",
        "SOLID, DURABLE, DURABLE, NON_DURABLE, true",
        "SOLID, NON_DURABLE, DURABLE, DURABLE, true",
        "SOLID, DURABLE, NON_DURABLE, DURABLE, true",
        "SEMI_SOLID, DURABLE, DURABLE, NON_DURABLE, false",
        "SEMI_FLIMSY, DURABLE, DURABLE, DURABLE, false",
        "FLIMSY, DURABLE, DURABLE, NON_DURABLE, false",
        "FLIMSY, DURABLE, DURABLE, DURABLE, true"
    })
    void a_grade_beside_its_parts(HouseGrade grade, Material wall, Material pillar, Material roof, boolean found) {
        Dwelling dwelling = Dwelling.builder()
                .grade(grade)
                .wall(wall)
                .pillar(pillar)
                .roof(roof)
                .build();

        assertThat(Found.has(
                        HouseholdFinding.HOUSE_GRADE_CONTRADICTED,
                        sound().dwelling(dwelling).build()))
                .isEqualTo(found);
    }

    @ParameterizedTest
    @EnumSource
    void a_grade_without_parts_is_believed(HouseGrade grade) {
        assertThat(Found.in(sound().dwelling(Dwelling.builder().grade(grade).build())
                        .build()))
                .isEmpty();
    }

    @Test
    void a_telephone_that_nobody_uses() {
        assertThat(Found.in(sound().telephone(false)
                        .putAssets(Asset.TELEPHONE, true)
                        .build()))
                .containsExactly("household.telephone-contradicted /telephone");
        assertThat(Found.in(sound().telephone(false)
                        .putAssets(Asset.SMARTPHONE, true)
                        .build()))
                .containsExactly("household.telephone-contradicted /telephone");
        assertThat(Found.in(sound().telephone(false)
                        .putAssets(Asset.TELEPHONE, false)
                        .build()))
                .isEmpty();
        assertThat(Found.in(sound().telephone(false).putAssets(Asset.TV, true).build()))
                .isEmpty();
        assertThat(Found.in(
                        sound().telephone(true).putAssets(Asset.TELEPHONE, true).build()))
                .isEmpty();
        assertThat(Found.in(sound().putAssets(Asset.TELEPHONE, true).build())).isEmpty();
    }

    @Test
    void an_allowance_for_a_disability_that_is_denied() {
        Member denied =
                member().allowance(SocialAllowance.DISABLED).disability(false).build();
        Member other =
                member().allowance(SocialAllowance.OTHER).disability(false).build();
        Member unknown = member().allowance(SocialAllowance.DISABLED).build();

        assertThat(Found.in(listed(Member.builder().id("0").build(), denied).build()))
                .containsExactly("household.allowance-contradicted /members/1/allowance");
        assertThat(Found.in(listed(other).build())).isEmpty();
        assertThat(Found.in(listed(unknown).build())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "PRIMARY, PRIMARY, true",
        "PRIMARY, HIGHER, true",
        "PRIMARY, PRESCHOOL, false",
        "PRIMARY, NONE, false",
        "PRESCHOOL, PRIMARY, true",
        "PRESCHOOL, PRESCHOOL, false",
        "LOWER_SECONDARY, LOWER_SECONDARY, true",
        "LOWER_SECONDARY, PRIMARY, false",
        "UPPER_SECONDARY, UPPER_SECONDARY, false",
        "UPPER_SECONDARY, VOCATIONAL, false",
        "NONE, HIGHER, false"
    })
    void a_level_attended_after_it_was_completed(EducationLevel attending, EducationLevel attained, boolean found) {
        Member pupil = member().attending(attending).attained(attained).build();

        assertThat(Found.at(
                        HouseholdFinding.SCHOOLING_CONTRADICTED, listed(pupil).build()))
                .isEqualTo(found ? List.of("/members/0/attending") : List.of());
    }

    @Test
    void levels_are_compared_only_where_both_are_known() {
        assertThat(Found.in(listed(member().attending(EducationLevel.PRIMARY).build())
                        .build()))
                .isEmpty();
        assertThat(Found.in(
                        listed(member().attained(EducationLevel.HIGHER).build()).build()))
                .isEmpty();
    }

    @Test
    void codes_that_nobody_knows() {
        Household household = sound().water(WaterSource.of("tap-water"))
                .latrine(Latrine.of("septic-tank"))
                .putAssets(Asset.of("television"), true)
                .putAssets(Asset.TV, true)
                .build();

        assertThat(Found.in(household))
                .containsExactly(
                        "household.code-unrecognised /assets/television",
                        "household.code-unrecognised /latrine",
                        "household.code-unrecognised /water");
        assertThat(Found.in(sound().water(WaterSource.OTHER)
                        .latrine(Latrine.of("none"))
                        .build()))
                .isEmpty();
    }
}
