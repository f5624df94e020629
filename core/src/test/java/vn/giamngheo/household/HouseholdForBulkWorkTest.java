package vn.giamngheo.household;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.giamngheo.quantity.Vnd;

class HouseholdForBulkWorkTest {

    private static final IndicatorList TWO =
            IndicatorList.of(DeprivationIndicator.HOUSING_AREA, DeprivationIndicator.SANITATION);

    private static Household.Builder household() {
        return Household.builder().id("h1");
    }

    @Test
    void incomePerHeadCountsHalfDongOfAYear() {
        Household household =
                household().income(Income.perHeadPerMonth(Vnd.of(1_500_000))).build();
        assertThat(household.incomePoint()).isEqualTo(36_000_000);
    }

    @Test
    void incomeBetweenTwoWholeNumbersOfDongIsOdd() {
        Household.Builder total = household().income(Income.ofHousehold(Vnd.of(10), 12));
        // 120 đồng over 36 months of persons: 3 and a third; over 24: 5.
        assertThat(total.size(3).build().incomePoint()).isEqualTo(7);
        assertThat(total.size(2).build().incomePoint()).isEqualTo(10);
    }

    @Test
    void unknownIncomeOrNumberOfPersonsHasNoPoint() {
        assertThat(household().build().incomePoint()).isEqualTo(-1);
        assertThat(household()
                        .income(Income.ofHousehold(Vnd.of(10), 12))
                        .build()
                        .incomePoint())
                .isEqualTo(-1);
    }

    @Test
    void profileIsJudgedIfNothingOfItIsUnknown() {
        Household known =
                household().deprivations(DeprivationProfile.of(TWO, 0b10)).build();
        assertThat(known.judgedOrNull()).isEqualTo(TWO);
        assertThat(known.deprivedMask()).isEqualTo(0b10);
        Household open = known.withDeprivations(
                known.deprivations().with(DeprivationIndicator.HOUSING_AREA, DeprivationStatus.UNKNOWN));
        assertThat(open.judgedOrNull()).isNull();
        assertThat(open.deprivedMask()).isEqualTo(0b10);
    }
}
