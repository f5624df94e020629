package vn.giamngheo.household;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giamngheo.quantity.Vnd;
import vn.giamngheo.text.RefusedException;

class IncomeTest {

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 1_500_000, 999_999_999_999_999L, 1_000_000_000_000_000L})
    void keepsTheAmountAsRecorded(long dong) {
        assertThat(Income.perHeadPerMonth(Vnd.of(dong))).isEqualTo(new Income.PerHead(Vnd.of(dong)));
        assertThat(Income.ofHousehold(Vnd.of(dong), 12)).isEqualTo(new Income.OfHousehold(Vnd.of(dong), 12));
    }

    @ParameterizedTest
    @CsvSource({
        "-1, -1, -1",
        "1000000000000001, 1.000.000.000.000.001, '1,000,000,000,000,001'",
        "9223372036854775807, 9.223.372.036.854.775.807, '9,223,372,036,854,775,807'",
        "-9223372036854775808, -9.223.372.036.854.775.808, '-9,223,372,036,854,775,808'"
    })
    void refusesWhatNobodyEarns(long dong, String vietnamese, String english) {
        assertThatThrownBy(() -> Income.perHeadPerMonth(Vnd.of(dong)))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.reason().vietnamese())
                                .isEqualTo("thu nhập (perMonth) phải từ 0 đến 1.000.000.000.000.000 (đơn vị là đồng),"
                                        + " không phải " + vietnamese))
                .hasMessage("perMonth must be from 0 to 1,000,000,000,000,000 (the unit is đồng) but was " + english);
        assertThatThrownBy(() -> Income.ofHousehold(Vnd.of(dong), 1))
                .isInstanceOf(RefusedException.class)
                .hasMessageStartingWith("total must be from 0");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 11, 12})
    void isOfOneToTwelveMonths(int months) {
        assertThat(new Income.OfHousehold(Vnd.of(36_000_000), months).months()).isEqualTo(months);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 13, -1})
    void refusesOtherMonths(int months) {
        assertThatThrownBy(() -> Income.ofHousehold(Vnd.ZERO, months))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.reason().vietnamese())
                                .isEqualTo("số tháng tính thu nhập (months) phải từ 1 đến 12, không phải " + months))
                .hasMessage("months must be from 1 to 12 but was " + months);
    }

    @Test
    void r14NothingIsDividedSoDifferentTotalsStayDifferent() {
        assertThat(Income.ofHousehold(Vnd.of(18_000_000), 12)).isNotEqualTo(Income.ofHousehold(Vnd.of(1_500_000), 1));
    }

    @Test
    void textLeavesTheAmountOut() {
        assertThat(Income.perHeadPerMonth(Vnd.of(1_500_000))).hasToString("Income.PerHead");
        assertThat(Income.ofHousehold(Vnd.of(1_500_000), 1)).hasToString("Income.OfHousehold");
    }
}
