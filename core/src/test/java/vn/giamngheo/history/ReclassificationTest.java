package vn.giamngheo.history;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.giamngheo.standard.PovertyStatus.AVERAGE_LIVING_STANDARD;
import static vn.giamngheo.standard.PovertyStatus.INDETERMINATE;
import static vn.giamngheo.standard.PovertyStatus.NEAR_POOR;
import static vn.giamngheo.standard.PovertyStatus.NON_POOR;
import static vn.giamngheo.standard.PovertyStatus.POOR;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.giamngheo.household.DeprivationIndicator;
import vn.giamngheo.household.DeprivationProfile;
import vn.giamngheo.household.DeprivationStatus;
import vn.giamngheo.household.Household;
import vn.giamngheo.household.Income;
import vn.giamngheo.place.AreaType;
import vn.giamngheo.quantity.Vnd;
import vn.giamngheo.standard.NationalStandards;
import vn.giamngheo.standard.PovertyStandard;
import vn.giamngheo.standard.ReviewDate;
import vn.giamngheo.text.Language;

class ReclassificationTest {

    private static final Reclassification OLD_TO_NEW = new Reclassification(
            NationalStandards.VN_2016, ReviewDate.of(2021, 12, 14),
            NationalStandards.VN_2022, ReviewDate.of(2022, 1, 1));

    /** Known for both standards: deprived in the indicators named, in no other. */
    private static Household rural(long perHead, DeprivationIndicator... deprived) {
        Map<DeprivationIndicator, DeprivationStatus> statuses = new LinkedHashMap<>();
        for (PovertyStandard standard : List.of(NationalStandards.VN_2016, NationalStandards.VN_2022)) {
            standard.indicatorList()
                    .all()
                    .forEach(indicator -> statuses.put(indicator, DeprivationStatus.NOT_DEPRIVED));
        }
        List.of(deprived).forEach(indicator -> statuses.put(indicator, DeprivationStatus.DEPRIVED));
        return Household.builder()
                .id("h")
                .area(AreaType.RURAL)
                .income(Income.perHeadPerMonth(Vnd.of(perHead)))
                .deprivations(DeprivationProfile.of(statuses))
                .build();
    }

    private static final Household LOW_INCOME = rural(650_000);
    private static final Household DEPRIVED = rural(
            1_200_000,
            DeprivationIndicator.HEALTH_INSURANCE,
            DeprivationIndicator.HOUSING_AREA,
            DeprivationIndicator.SANITATION);

    @Test
    @DisplayName("R20: 650.000 đồng and no deprivation is poor in 2021 and near-poor in 2022")
    void aLowIncomeAloneIsPoorUnderTheOldStandardOnly() {
        assertThat(OLD_TO_NEW.of(LOW_INCOME)).isEqualTo(TransitionMatrix.of(POOR, NEAR_POOR));
    }

    @Test
    @DisplayName("R20: 1.200.000 đồng and 3 deprivations is average in 2021 and poor in 2022")
    void deprivationsUnderTheNewLineArePoorUnderTheNewStandardOnly() {
        assertThat(OLD_TO_NEW.of(DEPRIVED)).isEqualTo(TransitionMatrix.of(AVERAGE_LIVING_STANDARD, POOR));
    }

    @Test
    void countsAPopulation() {
        TransitionMatrix matrix =
                OLD_TO_NEW.of(Stream.of(LOW_INCOME, DEPRIVED, LOW_INCOME, rural(5_000_000), rural(5_000_000)));

        assertThat(matrix.describe(Language.VIETNAMESE)).isEqualTo("""
                        hộ nghèo → hộ cận nghèo: 2 hộ
                        hộ có mức sống trung bình → hộ nghèo: 1 hộ
                        hộ không nghèo → hộ không nghèo: 2 hộ""");
        assertThat(matrix)
                .hasToString(
                        "TransitionMatrix[poor household → near-poor household: 2 households; household with average"
                                + " living standard → poor household: 1 households; non-poor household → non-poor household: 2"
                                + " households]");
        assertThat(matrix.count(NON_POOR, NON_POOR)).isEqualTo(2);
    }

    @Test
    void anIndicatorThatWasNotAskedBeforeIsUnknownAfter() {
        Household reviewedUnderTheOld = rural(1_200_000)
                .withDeprivations(DeprivationProfile.of(NationalStandards.VN_2016.indicatorList(), 0b1));

        assertThat(OLD_TO_NEW.of(reviewedUnderTheOld))
                .isEqualTo(TransitionMatrix.of(AVERAGE_LIVING_STANDARD, INDETERMINATE));
    }

    @Test
    void aStandardAgainstItselfMovesNobody() {
        ReviewDate day = ReviewDate.of(2023, 12, 14);
        TransitionMatrix matrix = new Reclassification(NationalStandards.VN_2022, day, NationalStandards.VN_2022, day)
                .of(Stream.of(LOW_INCOME, DEPRIVED, rural(2_000_000)));

        assertThat(matrix.count(NEAR_POOR, NEAR_POOR)).isEqualTo(1);
        assertThat(matrix.count(POOR, POOR)).isEqualTo(1);
        assertThat(matrix.count(AVERAGE_LIVING_STANDARD, AVERAGE_LIVING_STANDARD))
                .isEqualTo(1);
        assertThat(matrix.total()).isEqualTo(3);
    }
}
