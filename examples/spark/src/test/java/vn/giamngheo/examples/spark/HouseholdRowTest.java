package vn.giamngheo.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.giamngheo.household.DeprivationProfile;
import vn.giamngheo.household.Household;
import vn.giamngheo.household.Income;
import vn.giamngheo.place.AreaType;
import vn.giamngheo.place.Province;
import vn.giamngheo.quantity.Vnd;
import vn.giamngheo.standard.NationalStandards;

class HouseholdRowTest {

    private static ReadRow read(
            String id, String province, String area, String persons, String income, String deprived, String weight) {
        return RowReader.read(new HouseholdRow(id, province, area, persons, income, deprived, weight, false));
    }

    private static List<String> found(ReadRow row) {
        return row.findings().stream()
                .map(finding -> finding.code().id() + " " + finding.pointer())
                .toList();
    }

    @Test
    void aSoundRowIsAHouseholdWithItsWeightInHundredths() {
        ReadRow row = read("H1", "01", "urban", "4", "1500000", "5", "120.5");

        assertThat(row.findings()).isEmpty();
        assertThat(row.group()).isEqualTo("01");
        assertThat(row.household())
                .contains(new WeighedHousehold(
                        Household.builder()
                                .id("H1")
                                .province(Province.current("01"))
                                .area(AreaType.URBAN)
                                .size(4)
                                .income(Income.perHeadPerMonth(Vnd.of(1_500_000)))
                                .deprivations(DeprivationProfile.of(NationalStandards.VN_2022.indicatorList(), 0b101))
                                .build(),
                        12_050));
        assertThat(row.household().orElseThrow().persons()).isEqualTo(48_200);
    }

    @Test
    void anEmptyCellIsUnknownAndNotZero() {
        ReadRow row = read("H1", "01", "", "4", " ", "", "1");

        Household household = row.household().orElseThrow().household();
        assertThat(household.area()).isEmpty();
        assertThat(household.income()).isEmpty();
        assertThat(household.deprivations()).isEqualTo(DeprivationProfile.none());
        assertThat(found(row))
                .containsExactlyInAnyOrder(
                        "household.area-missing /area",
                        "household.income-missing /income",
                        "household.members-unlisted /members");
    }

    @Test
    void whatIsNeededToCountIsNotLeftOut() {
        ReadRow row = read("H1", "", "rural", "", "1500000", "0", "");

        assertThat(row.household()).isEmpty();
        assertThat(row.group()).isEqualTo(ReadRow.NOWHERE);
        assertThat(found(row))
                .containsExactly(
                        "register-file.cell-missing /persons",
                        "register-file.cell-missing /province",
                        "register-file.cell-missing /weight");
    }

    @Test
    void allThatIsWrongIsToldAtOnce() {
        ReadRow row = read(" ", "99", "village", "1000", "-1", "4096", "1.005");

        assertThat(row.household()).isEmpty();
        assertThat(found(row))
                .containsExactly(
                        "register-file.household-refused ",
                        "register-file.cell-refused /area",
                        "register-file.cell-refused /deprived",
                        "register-file.cell-refused /income",
                        "register-file.cell-refused /persons",
                        "register-file.cell-refused /province",
                        "register-file.cell-refused /weight");
    }

    @Test
    void whatMerelyLooksOddIsToldAndCounted() {
        ReadRow row = read("H1", "01", "rural", "31", "1500", "0", "1");

        assertThat(row.household()).isPresent();
        assertThat(found(row))
                .containsExactlyInAnyOrder("household.income-unit /income/perMonth", "household.size-large /size");
    }

    @Test
    void largestValuesOfCellsAreRead() {
        assertThat(CellValues.hundredths("999999999.99")).isEqualTo(99_999_999_999L);
        assertThat(CellValues.persons("999")).isEqualTo(999);
        assertThat(CellValues.profile("4095").deprived()).hasSize(12);
        assertThat(CellValues.income("1000000000000000"))
                .isEqualTo(Income.perHeadPerMonth(Vnd.of(1_000_000_000_000_000L)));
    }
}
