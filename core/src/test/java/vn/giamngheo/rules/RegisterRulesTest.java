package vn.giamngheo.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.giamngheo.classification.HouseholdRegister;
import vn.giamngheo.classification.HouseholdReview;
import vn.giamngheo.household.Household;
import vn.giamngheo.household.Income;
import vn.giamngheo.household.Member;
import vn.giamngheo.place.AreaChange;
import vn.giamngheo.place.AreaType;
import vn.giamngheo.place.Province;
import vn.giamngheo.quantity.Vnd;
import vn.giamngheo.standard.PovertyStandard;
import vn.giamngheo.standard.ReviewDate;
import vn.giamngheo.standard.Standards;
import vn.giamngheo.text.JsonPointer;
import vn.giamngheo.text.Language;
import vn.giamngheo.validation.Argument;
import vn.giamngheo.validation.Finding;

class RegisterRulesTest {

    private static final LocalDate DAY = LocalDate.of(2024, 10, 15);

    private static Household.Builder household(String id, String... members) {
        List<Member> all = new ArrayList<>();
        for (String member : members) {
            all.add(Member.builder().id(member).build());
        }
        return Household.builder()
                .id(id)
                .area(AreaType.RURAL)
                .province(Province.former("52"))
                .income(Income.perHeadPerMonth(Vnd.of(3_500_000)))
                .members(all);
    }

    private static HouseholdReview review(Household.Builder household, LocalDate day) {
        return new HouseholdReview(household.build(), ReviewDate.of(day), Standards.national());
    }

    private static HouseholdRegister register(Household.Builder... households) {
        return new HouseholdRegister(
                Stream.of(households).map(household -> review(household, DAY)).toList());
    }

    @Test
    void codes_do_not_change() {
        assertThat(Arrays.stream(RegisterFinding.values())
                        .map(RegisterFinding::id)
                        .sorted())
                .containsExactly(
                        "register.areas-mixed",
                        "register.household-twice",
                        "register.person-twice",
                        "register.provinces-mixed",
                        "register.standards-mixed",
                        "register.years-mixed");
    }

    @Test
    void nothing_is_said_of_a_sound_register() {
        assertThat(Found.in(register(household("a", "1"), household("b", "1", "2"), household("c", "1"))))
                .isEmpty();
        assertThat(Found.in(new HouseholdRegister(List.of()))).isEmpty();
    }

    @Test
    void what_is_wrong_with_a_household_is_found_in_its_place() {
        assertThat(Found.in(
                        register(household("a", "1"), household("b", "1").area(Optional.empty()), household("c", "1"))))
                .containsExactly("household.area-missing /reviews/1/household/area");
    }

    @Test
    void a_household_is_listed_once() {
        HouseholdRegister register = register(household("a", "1"), household("b", "1"), household("a", "1"));

        assertThat(Found.in(register)).containsExactly("register.household-twice /reviews/2/household/id");
        assertThat(Found.findings(register).get(0).arguments())
                .containsEntry("id", Argument.personal(Argument.text("a")))
                .containsEntry("first", Argument.place(JsonPointer.parse("/reviews/0/household")));
    }

    @ParameterizedTest
    @CsvSource({
        "12345678, false",
        "123456789, true",
        "012345678901, true",
        "12345678a, false",
        "a12345678, false",
        "12345678:, false",
        "/23456789, false"
    })
    void a_person_is_in_one_household(String id, boolean found) {
        assertThat(Found.in(register(household("a", "1", id), household("b", id))))
                .isEqualTo(found ? List.of("register.person-twice /reviews/1/household/members/0/id") : List.of());
    }

    @Test
    void r28_one_commune_is_of_one_area() {
        HouseholdRegister register = register(
                household("a", "1"),
                household("b", "1").area(AreaType.URBAN),
                household("c", "1"),
                household("d", "1").area(AreaType.URBAN));

        assertThat(Found.in(register)).containsExactly("register.areas-mixed /reviews/1/household/area");
        assertThat(Found.findings(register).get(0).message(Language.VIETNAMESE))
                .isEqualTo("Danh sách bắt đầu với hộ ở nông thôn nhưng có 2 hộ ghi thành thị.");
    }

    @ParameterizedTest
    @CsvSource({"2025-07-01, true", "2025-06-30, false"})
    void r28_the_area_is_that_of_the_day(LocalDate day, boolean found) {
        AreaChange change = new AreaChange(LocalDate.of(2025, 7, 1), AreaType.URBAN);
        HouseholdRegister register = new HouseholdRegister(List.of(
                review(household("a", "1").areaChanges(List.of(change)), day), review(household("b", "1"), day)));

        assertThat(Found.has(RegisterFinding.AREAS_MIXED, register)).isEqualTo(found);
    }

    @Test
    void what_is_not_stated_is_not_mixed() {
        Household.Builder none = household("a", "1").province(Optional.empty());

        assertThat(Found.in(register(none, household("b", "1"), household("c", "1"))))
                .isEmpty();
        assertThat(Found.in(
                        register(none, household("b", "1"), household("c", "1").province(Province.former("64")))))
                .containsExactly("register.provinces-mixed /reviews/2/household/province");
    }

    @ParameterizedTest
    @CsvSource({
        "2024-12-31, ",
        "2025-01-15, register.years-mixed /reviews/1/review",
        "2026-12-31, register.years-mixed /reviews/1/review",
        "2027-01-15, register.standards-mixed /reviews/1/review"
    })
    void a_list_is_of_one_round(LocalDate day, String found) {
        HouseholdRegister register =
                new HouseholdRegister(List.of(review(household("a", "1"), DAY), review(household("b", "1"), day)));

        assertThat(Found.in(register).stream().filter(each -> each.startsWith("register")))
                .isEqualTo(found == null ? List.of() : List.of(found));
    }

    @Test
    void a_province_with_its_own_standard_is_to_be_told() {
        Province binhDuong = Province.former("74");
        PovertyStandard own = SampleStandard.byIncome("VN-74:2022", binhDuong, 3_000_000, 3_000_000)
                .build();
        Standards standards = Standards.national().with(own);
        ReviewDate day = ReviewDate.of(2025, 12, 31);
        ReviewDate after = ReviewDate.of(2026, 1, 1);
        Household none = household("a", "1").province(Optional.empty()).build();
        Household merged = household("a", "1").province(Province.current("79")).build();
        Household former = household("a", "1").province(binhDuong).build();

        assertThat(Found.in(new HouseholdReview(none, day, standards)))
                .contains("review.province-missing /household/province");
        assertThat(Found.has(ReviewFinding.PROVINCE_MISSING, new HouseholdReview(none, after, standards)))
                .isFalse();
        assertThat(Found.has(ReviewFinding.PROVINCE_MISSING, new HouseholdReview(none, day, Standards.national())))
                .isFalse();
        assertThat(Found.in(new HouseholdReview(merged, day, standards)))
                .containsExactly("review.territory-not-told /household/province");
        assertThat(Found.has(ReviewFinding.TERRITORY_NOT_TOLD, new HouseholdReview(merged, after, standards)))
                .isFalse();
        assertThat(Found.in(new HouseholdReview(former, day, standards))).isEmpty();
    }

    /** Names and ids are what a register is full of; none of them may come out where personal data are left out. */
    @Test
    void r39_no_finding_shows_who_somebody_is() {
        Member born = Member.builder()
                .id("NGUYEN-VAN-AN-001099012345")
                .birthDate(LocalDate.of(2031, 3, 21))
                .build();
        Household faulty = Household.builder()
                .id("HO-NGUYEN-VAN-AN")
                .income(Income.perHeadPerMonth(Vnd.of(7)))
                .members(List.of(born, Member.builder().id("001099012345").build()))
                .build();
        HouseholdReview review = new HouseholdReview(faulty, ReviewDate.of(DAY), Standards.national());
        HouseholdRegister register = new HouseholdRegister(List.of(review, review));

        List<Finding> findings = Found.findings(register);

        assertThat(findings)
                .extracting(finding -> finding.code().id())
                .contains("register.household-twice", "register.person-twice", "review.born-after");
        assertThat(findings).allSatisfy(finding -> {
            assertThat(finding.toString()).doesNotContain("NGUYEN", "001099012345", "2031");
            for (Language language : Language.values()) {
                assertThat(finding.arguments().values().stream()
                                .filter(argument -> !(argument instanceof Argument.Personal))
                                .map(argument -> argument.render(language)))
                        .noneMatch(text ->
                                text.contains("NGUYEN") || text.contains("001099012345") || text.contains("2031"));
            }
        });
    }
}
