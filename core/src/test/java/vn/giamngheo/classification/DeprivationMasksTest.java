package vn.giamngheo.classification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.giamngheo.household.DeprivationIndicator;
import vn.giamngheo.household.DeprivationProfile;
import vn.giamngheo.household.DeprivationStatus;
import vn.giamngheo.household.Household;
import vn.giamngheo.household.Income;
import vn.giamngheo.household.Member;
import vn.giamngheo.household.WaterSource;
import vn.giamngheo.place.AreaType;
import vn.giamngheo.quantity.Vnd;
import vn.giamngheo.standard.PovertyStandard;
import vn.giamngheo.standard.ReviewDate;
import vn.giamngheo.text.RefusedException;

class DeprivationMasksTest {

    private static final int WATER = 0b01;
    private static final int AREA = 0b10;

    private static DeprivationMasks masks(Household.Builder household) {
        return DeprivationMasks.under(Samples.STANDARD, household.build(), Samples.REVIEW);
    }

    @Test
    void whatTheCommuneJudged() {
        assertThat(masks(Samples.poor())).isEqualTo(new DeprivationMasks(WATER | AREA, AREA));
    }

    @Test
    void nothingIsKnownOfAHouseholdWithoutFacts() {
        assertThat(masks(Household.builder().id("h"))).isEqualTo(new DeprivationMasks(0, 0));
    }

    @Test
    void whatTheCommuneDidNotJudgeIsJudgedFromFacts() {
        Household.Builder river = Household.builder().id("h").water(WaterSource.OTHER);
        assertThat(masks(river)).isEqualTo(new DeprivationMasks(WATER, WATER));
        assertThat(masks(Household.builder().id("h").water(WaterSource.TAP))).isEqualTo(new DeprivationMasks(WATER, 0));
    }

    @Test
    void theCommuneComesBeforeFacts() {
        Household.Builder tap = Household.builder()
                .id("h")
                .water(WaterSource.TAP)
                .deprivations(
                        DeprivationProfile.none().with(DeprivationIndicator.WATER_SOURCE, DeprivationStatus.DEPRIVED));
        assertThat(masks(tap)).isEqualTo(new DeprivationMasks(WATER, WATER));
    }

    @Test
    @DisplayName("8 m² a person is not below 8 m²; 7.99 is")
    void atTheLine() {
        assertThat(masks(withArea("16.00"))).isEqualTo(new DeprivationMasks(AREA, 0));
        assertThat(masks(withArea("15.99"))).isEqualTo(new DeprivationMasks(AREA, AREA));
    }

    private static Household.Builder withArea(String squareMetres) {
        return Household.builder()
                .id("h")
                .size(2)
                .dwelling(Samples.dwelling()
                        .floorArea(new BigDecimal(squareMetres))
                        .build());
    }

    @Test
    void refusesIndicatorsThatAreNoneOfTheStandard() {
        Household.Builder foreign = Household.builder()
                .id("h")
                .deprivations(DeprivationProfile.none().with(DeprivationIndicator.TELECOM, DeprivationStatus.DEPRIVED));
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> masks(foreign))
                .withMessageContaining("telecom");
    }

    @Test
    void refusesMembersBornAfterTheReviewAlsoWhereAllIsJudged() {
        Household.Builder young = Samples.poor()
                .members(List.of(Member.builder()
                        .id("m")
                        .birthDate(LocalDate.of(2026, 10, 16))
                        .build()));
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> masks(young))
                .withMessageContaining("born after");
    }

    @Test
    @DisplayName("income at 36,000,000 a year is a deprivation in a rural area; at one đồng more in an urban area only")
    void incomeDecidesWhatTheStandardLetsItDecide() {
        assertThat(income(AreaType.RURAL, 36_000_000)).isEqualTo(new DeprivationMasks(1, 1));
        assertThat(income(AreaType.RURAL, 36_000_001)).isEqualTo(new DeprivationMasks(1, 0));
        assertThat(income(AreaType.URBAN, 36_000_001)).isEqualTo(new DeprivationMasks(1, 1));
        assertThat(income(AreaType.URBAN, 36_000_002)).isEqualTo(new DeprivationMasks(1, 0));
    }

    @Test
    void whereTheAreaIsUnknownIncomeDecidesIfTheAreaDoesNotMatter() {
        assertThat(income(null, 36_000_000)).isEqualTo(new DeprivationMasks(1, 1));
        assertThat(income(null, 36_000_001)).isEqualTo(new DeprivationMasks(0, 0));
        assertThat(income(null, 36_000_002)).isEqualTo(new DeprivationMasks(1, 0));
    }

    @Test
    void whereIncomeIsUnknownWhatItDecidesIsToo() {
        PovertyStandard standard = YearlyRule.standard();
        Household judged = Household.builder()
                .id("h")
                .area(AreaType.RURAL)
                .deprivations(DeprivationProfile.of(standard.indicatorList(), 0b11))
                .build();
        assertThat(DeprivationMasks.under(standard, judged, ReviewDate.of(2024, 6, 1)))
                .isEqualTo(new DeprivationMasks(0b1111110, 0b10));
    }

    private static DeprivationMasks income(@Nullable AreaType area, long dongAYear) {
        Household household = Household.builder()
                .id("h")
                .area(Optional.ofNullable(area))
                .size(1)
                .income(Income.ofHousehold(Vnd.of(dongAYear), 12))
                .build();
        return DeprivationMasks.under(YearlyRule.standard(), household, ReviewDate.of(2024, 6, 1));
    }

    @Test
    void refusesMasksThatContradict() {
        assertThatIllegalArgumentException().isThrownBy(() -> new DeprivationMasks(0b01, 0b10));
        assertThatIllegalArgumentException().isThrownBy(() -> new DeprivationMasks(1 << 16, 0));
        assertThat(new DeprivationMasks(0xFFFF, 0xFFFF).known()).isEqualTo(0xFFFF);
    }
}
