package vn.giamngheo.household;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giamngheo.place.AreaChange;
import vn.giamngheo.place.AreaType;
import vn.giamngheo.place.Province;
import vn.giamngheo.quantity.Vnd;
import vn.giamngheo.text.RefusedException;

class HouseholdTest {

    private static final LocalDate BECOMES_A_WARD = LocalDate.of(2025, 7, 1);

    private static List<Member> members(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> Member.builder().id("m" + number).build())
                .toList();
    }

    private static Household.Builder household() {
        return Household.builder().id("h");
    }

    private static String vietnamese(Throwable thrown) {
        return ((RefusedException) thrown).reason().vietnamese();
    }

    @Test
    void r33IdsAreEqualHoweverTheyAreComposed() {
        String decomposed = Normalizer.normalize("Hộ Ặ", Normalizer.Form.NFD);
        Household household = household().id(decomposed).size(2).build();

        assertThat(decomposed).isNotEqualTo("Hộ Ặ");
        assertThat(household.id()).isEqualTo("Hộ Ặ");
        assertThat(household).isEqualTo(household().id("Hộ Ặ").size(2).build());
        assertThat(Member.builder().id(decomposed).build())
                .isEqualTo(Member.builder().id("Hộ Ặ").build());
        assertThatThrownBy(() -> household()
                        .addMembers(
                                Member.builder().id(decomposed).build(),
                                Member.builder().id("Hộ Ặ").build())
                        .build())
                .isInstanceOf(RefusedException.class);
    }

    @Test
    void r9WhatIsNotSaidIsUnknown() {
        Household household = household().build();

        assertThat(household.province()).isEmpty();
        assertThat(household.area()).isEmpty();
        assertThat(household.areaOn(BECOMES_A_WARD)).isEmpty();
        assertThat(household.income()).isEmpty();
        assertThat(household.size()).isEmpty();
        assertThat(household.persons()).isEmpty();
        assertThat(household.deprivations()).isEqualTo(DeprivationProfile.none());
        assertThat(household.dwelling()).isEqualTo(Dwelling.unknown());
        assertThat(household.water()).isEmpty();
        assertThat(household.latrine()).isEmpty();
        assertThat(household.internet()).isEmpty();
        assertThat(household.telephone()).isEmpty();
        assertThat(household.loudspeaker()).isEmpty();
        assertThat(household.assets()).isEmpty();
    }

    @Test
    void r9AnIncomeOfZeroIsKnown() {
        Household household = household().build().withIncome(Income.perHeadPerMonth(Vnd.ZERO));

        assertThat(household.income()).contains(new Income.PerHead(Vnd.ZERO));
        assertThat(household).isNotEqualTo(household().build());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"2025-06-30, RURAL", "2025-07-01, URBAN", "2025-07-02, URBAN"})
    void r28TheAreaChangesOnTheDayTheCommuneBecomesAWard(LocalDate day, AreaType area) {
        Household household = household()
                .area(AreaType.RURAL)
                .addAreaChanges(new AreaChange(BECOMES_A_WARD, AreaType.URBAN))
                .build();

        assertThat(household.areaOn(day)).contains(area);
    }

    @Test
    void beforeTheFirstChangeAnUnknownAreaStaysUnknown() {
        Household household = household()
                .addAreaChanges(new AreaChange(BECOMES_A_WARD, AreaType.URBAN))
                .build();

        assertThat(household.areaOn(BECOMES_A_WARD.minusDays(1))).isEmpty();
        assertThat(household.areaOn(BECOMES_A_WARD)).contains(AreaType.URBAN);
    }

    @Test
    void withoutChangesTheAreaIsTheSameOnEveryDay() {
        Household household = household().area(AreaType.URBAN).build();

        assertThat(household.areaOn(LocalDate.MIN)).contains(AreaType.URBAN);
        assertThat(household.areaOn(LocalDate.MAX)).contains(AreaType.URBAN);
    }

    @ParameterizedTest
    @CsvSource({"2025-07-01, 2025-07-01", "2025-07-01, 2025-06-30"})
    void refusesChangesThatDoNotAscend(LocalDate first, LocalDate second) {
        assertThatThrownBy(() -> household()
                        .addAreaChanges(new AreaChange(first, AreaType.URBAN))
                        .addAreaChanges(new AreaChange(second, AreaType.RURAL))
                        .build())
                .isInstanceOf(RefusedException.class)
                .hasMessage("areaChanges must be in ascending order of days, one a day")
                .satisfies(thrown -> assertThat(vietnamese(thrown))
                        .isEqualTo("các lần thay đổi khu vực (areaChanges) phải theo thứ tự ngày tăng dần, mỗi ngày"
                                + " một lần"));
    }

    @Test
    void refusesAChangeToWhatItWasBefore() {
        assertThatThrownBy(() -> household()
                        .area(AreaType.URBAN)
                        .addAreaChanges(new AreaChange(BECOMES_A_WARD, AreaType.URBAN))
                        .build())
                .isInstanceOf(RefusedException.class)
                .hasMessage("the change of area on 01/07/2025 changes nothing: it was urban before")
                .satisfies(thrown -> assertThat(vietnamese(thrown))
                        .isEqualTo("lần thay đổi khu vực ngày 01/07/2025 không đổi khu vực: trước đó đã là thành thị"));
        assertThatThrownBy(() -> household()
                        .addAreaChanges(new AreaChange(BECOMES_A_WARD, AreaType.RURAL))
                        .addAreaChanges(new AreaChange(BECOMES_A_WARD.plusYears(1), AreaType.RURAL))
                        .build())
                .isInstanceOf(RefusedException.class)
                .hasMessage("the change of area on 01/07/2026 changes nothing: it was rural before");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 998, 999})
    void hasFrom1To999Persons(int size) {
        assertThat(household().size(size).build().persons()).contains(size);
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 0", "-1, -1, -1", "1000, 1.000, '1,000'"})
    void refusesOtherSizes(int size, String vietnamese, String english) {
        assertThatThrownBy(() -> household().size(size).build())
                .isInstanceOf(RefusedException.class)
                .hasMessage("size must be from 1 to 999 but was " + english)
                .satisfies(thrown -> assertThat(vietnamese(thrown))
                        .isEqualTo("số nhân khẩu (size) phải từ 1 đến 999, không phải " + vietnamese));
    }

    @Test
    void countsTheMembersIfTheyAreListed() {
        assertThat(household().members(members(3)).build().persons()).contains(3);
        assertThat(household().members(members(3)).size(3).build().persons()).contains(3);
        assertThat(household().members(members(999)).build().persons()).contains(999);
    }

    @Test
    void refusesAThousandMembers() {
        assertThatThrownBy(() -> household().members(members(1000)).build())
                .isInstanceOf(RefusedException.class)
                .hasMessage("a household must have at most 999 members but has 1,000")
                .satisfies(thrown ->
                        assertThat(vietnamese(thrown)).isEqualTo("hộ có tối đa 999 thành viên, không phải 1.000"));
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 4})
    void refusesASizeThatIsNotThatOfTheMembers(int size) {
        assertThatThrownBy(() -> household().members(members(3)).size(size).build())
                .isInstanceOf(RefusedException.class)
                .hasMessage("size is " + size + " but the members listed are 3")
                .satisfies(thrown -> assertThat(vietnamese(thrown))
                        .isEqualTo("số nhân khẩu (size) là " + size + " nhưng danh sách có 3 thành viên"));
    }

    @Test
    void tellsAllFaultsAtOnceAndNoIds() {
        Member twin = Member.builder().id("secret").build();

        assertThatThrownBy(() -> Household.builder()
                        .id(" ")
                        .size(0)
                        .addMembers(twin, twin)
                        .area(AreaType.URBAN)
                        .addAreaChanges(new AreaChange(BECOMES_A_WARD, AreaType.URBAN))
                        .build())
                .isInstanceOf(RefusedException.class)
                .hasMessage("id of a household must not be blank; size must be from 1 to 999 but was 0;"
                        + " size is 0 but the members listed are 2; member 2 has the id of a member before;"
                        + " the change of area on 01/07/2025 changes nothing: it was urban before")
                .satisfies(thrown -> assertThat(vietnamese(thrown))
                        .isEqualTo(
                                "mã hộ (id) không được để trống; số nhân khẩu (size) phải từ 1 đến 999, không phải 0;"
                                        + " số nhân khẩu (size) là 0 nhưng danh sách có 2 thành viên; thành viên thứ 2 có mã"
                                        + " (id) trùng với một thành viên trước; lần thay đổi khu vực ngày 01/07/2025 không"
                                        + " đổi khu vực: trước đó đã là thành thị"));
    }

    @Test
    void copiesAreCheckedToo() {
        Household household = household().members(members(2)).build();

        assertThatThrownBy(() -> household.toBuilder().size(3).build()).isInstanceOf(RefusedException.class);
    }

    @Test
    void isChangedByCopy() {
        Household household = household()
                .province(Province.current("52"))
                .water(WaterSource.TAP)
                .assets(Map.of(Asset.TV, true, Asset.RADIO, false))
                .build();
        DeprivationProfile deprivations =
                DeprivationProfile.of(Map.of(DeprivationIndicator.TELECOM, DeprivationStatus.DEPRIVED));

        Household changed = household.withDeprivations(deprivations);

        assertThat(changed.deprivations()).isEqualTo(deprivations);
        assertThat(changed.province()).contains(Province.current("52"));
        assertThat(changed.assets()).containsEntry(Asset.RADIO, false).doesNotContainKey(Asset.LAPTOP);
        assertThat(household.deprivations()).isEqualTo(DeprivationProfile.none());
    }

    private static Map<Asset, Boolean> assets(int count) {
        return IntStream.range(0, count)
                .boxed()
                .collect(Collectors.toMap(number -> Asset.of("asset-" + number), number -> true));
    }

    @Test
    void hasUpTo100KindsOfAssets() {
        assertThat(household().assets(assets(100)).build().assets()).hasSize(100);
        assertThatThrownBy(() -> household().assets(assets(101)).build())
                .isInstanceOf(RefusedException.class)
                .hasMessage("there must be at most 100 assets but there were 101")
                .satisfies(thrown -> assertThat(vietnamese(thrown))
                        .isEqualTo("được tối đa 100 loại tài sản (assets), không phải 101"));
    }

    @Test
    void textSaysNothingOfTheHousehold() {
        Household household = household()
                .members(members(3))
                .income(Income.perHeadPerMonth(Vnd.of(1_234_567)))
                .build();

        assertThat(household).hasToString("Household{members=3}");
    }
}
