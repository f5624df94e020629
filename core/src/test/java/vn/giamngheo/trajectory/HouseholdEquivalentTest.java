package vn.giamngheo.trajectory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.giamngheo.text.Language.ENGLISH;
import static vn.giamngheo.text.Language.VIETNAMESE;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.giamngheo.quantity.CountUnit;
import vn.giamngheo.quantity.PublishedRate;
import vn.giamngheo.quantity.Stated;
import vn.giamngheo.quantity.StatedParser;
import vn.giamngheo.quantity.WholeRange;
import vn.giamngheo.text.RefusedException;

class HouseholdEquivalentTest {

    private static final Denominator PROVINCE = Denominator.households(220_000, "rà soát năm 2023");

    @Test
    void aRateInHouseholds() {
        HouseholdEquivalent equivalent = HouseholdEquivalent.of(PublishedRate.of("6.8"), PROVINCE);

        assertThat(equivalent.printedAs()).contains(new WholeRange(14_850, 15_069));
        assertThat(equivalent.greatest()).contains(14_960L);
        assertThat(equivalent.least()).contains(14_960L);
        assertThat(equivalent.reductionFrom(20_240)).contains(5_280L);
        assertThat(equivalent.reductionFrom(14_000)).contains(-960L);
        assertThat(equivalent.describe(VIETNAMESE))
                .isEqualTo("6,8% của 220.000 hộ (rà soát năm 2023): nhiều nhất 14.960 hộ");
        assertThat(equivalent.describe(ENGLISH))
                .isEqualTo("6.8% of 220,000 households (rà soát năm 2023): at most 14,960 households");
    }

    @Test
    void aRangeInHouseholds() {
        HouseholdEquivalent equivalent =
                new HouseholdEquivalent(Stated.between(PublishedRate.of("6.7"), PublishedRate.of("6.9")), PROVINCE);

        assertThat(equivalent.printedAs()).contains(new WholeRange(14_630, 15_289));
        assertThat(equivalent.describe(VIETNAMESE))
                .isEqualTo("6,7–6,9% của 220.000 hộ (rà soát năm 2023): ít nhất 14.740 hộ, nhiều nhất 15.180 hộ");
        assertThat(equivalent.describe(ENGLISH))
                .isEqualTo("6.7–6.9% of 220,000 households (rà soát năm 2023): at least 14,740 households, at most"
                        + " 15,180 households");
    }

    @ParameterizedTest
    @CsvSource({
        "dưới 10%, 0, 99, 99, none",
        "không quá 10%, 0, 104, 100, none",
        "trên 90%, 901, 1000, none, 901",
        "ít nhất 90%, 895, 1000, none, 900",
        "khoảng 10%, 95, 104, 100, 100"
    })
    void boundsInHouseholds(String rate, long min, long max, String greatest, String least) {
        HouseholdEquivalent equivalent = new HouseholdEquivalent(
                StatedParser.rate(rate).orElseThrow(), Denominator.households(1_000, "giả định"));

        assertThat(equivalent.printedAs()).contains(new WholeRange(min, max));
        assertThat(equivalent.greatest().map(String::valueOf).orElse("none")).isEqualTo(greatest);
        assertThat(equivalent.least().map(String::valueOf).orElse("none")).isEqualTo(least);
    }

    @Test
    void ratesThatNoNumberGives() {
        Denominator seven = Denominator.households(7, "giả định");

        // 2 of 7 are 28.6 per cent, 3 are 42.9.
        assertThat(HouseholdEquivalent.of(PublishedRate.of("40"), seven).printedAs())
                .isEmpty();
        assertThat(HouseholdEquivalent.of(PublishedRate.of("40"), seven).greatest())
                .contains(2L);
        assertThat(HouseholdEquivalent.of(PublishedRate.of("40"), seven).least())
                .contains(3L);
    }

    @Test
    void noNumberIsBelowNothingOrAboveAll() {
        HouseholdEquivalent below = new HouseholdEquivalent(Stated.lessThan(PublishedRate.of("0")), PROVINCE);
        HouseholdEquivalent above = new HouseholdEquivalent(Stated.moreThan(PublishedRate.of("100")), PROVINCE);

        assertThat(below.printedAs()).isEmpty();
        assertThat(below.greatest()).isEmpty();
        assertThat(below.reductionFrom(5)).isEmpty();
        assertThat(above.printedAs()).isEmpty();
        assertThat(above.least()).isEmpty();
        assertThat(above.describe(VIETNAMESE)).endsWith(": không có số nào");
        assertThat(above.describe(ENGLISH)).endsWith(": no number");
    }

    @Test
    void theTotalIsTheMost() {
        assertThat(HouseholdEquivalent.of(PublishedRate.of("100"), Denominator.households(50, "giả định"))
                        .printedAs())
                .contains(new WholeRange(50, 50));
    }

    @Test
    void whatCannotBe() {
        HouseholdEquivalent equivalent = HouseholdEquivalent.of(PublishedRate.of("6.8"), PROVINCE);

        assertThatThrownBy(() -> equivalent.reductionFrom(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Denominator.households(0, "rà soát")).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> Denominator.households(1, " ")).isInstanceOf(RefusedException.class);
    }

    @Test
    void aUnitWithoutWordsIsShownByItsCode() {
        assertThat(new Denominator(12, CountUnit.of("school"), "báo cáo").in(VIETNAMESE))
                .isEqualTo("12 school (báo cáo)");
    }
}
