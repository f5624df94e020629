package vn.giamngheo.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.giamngheo.household.Household;
import vn.giamngheo.place.AreaType;
import vn.giamngheo.place.Province;
import vn.giamngheo.standard.PovertyStandard;
import vn.giamngheo.standard.ReviewDate;
import vn.giamngheo.standard.StandardId;
import vn.giamngheo.standard.Standards;

/** Sound standards keep the contract, those of the country first. */
class StandardContractTest {

    static List<PovertyStandard> national() {
        return Standards.national().all();
    }

    @ParameterizedTest
    @MethodSource("national")
    void national_standards_keep_the_contract(PovertyStandard standard) {
        assertThat(StandardContract.of(standard).problems()).isEmpty();
    }

    @Test
    void a_standard_of_a_province_keeps_it() {
        StandardContract.of(OwnStandard.builder()).verify();
        StandardContract.of(OwnStandard.builder().build())
                .among(Standards.national().with(OwnStandard.builder().build()))
                .agreesWith("another way", OwnStandard::status)
                .confirmed()
                .verify();
    }

    @Test
    void one_that_is_narrower_keeps_it_if_that_is_acknowledged() {
        PovertyStandard narrower =
                OwnStandard.builder().rows(OwnStandard.narrowerRows()).build();

        assertThat(StandardContract.of(narrower).problems()).hasSize(1);
        StandardContract.of(narrower).acknowledgedAsNarrower().verify();
        StandardContract.of(narrower)
                .among(Standards.national().withDespite(narrower, "thử"))
                .acknowledgedAsNarrower()
                .verify();
    }

    @Test
    void a_standard_over_a_year_and_one_that_counts_income_as_an_indicator_keep_it() {
        StandardContract.of(OwnStandard.yearly()).verify();
        StandardContract.of(OwnStandard.countingIncome())
                .acknowledgedAsNarrower()
                .verify();
    }

    @Test
    void the_grid_stands_on_and_next_to_each_boundary() {
        PovertyStandard standard =
                Standards.national().find(StandardId.of("VN-2022")).orElseThrow();
        StandardGrid grid = new StandardGrid(standard);
        List<Household> households = grid.households();

        // R14, R19: rural 1.500.000 and urban 3.000.000 a head, of one and of three, ±1; deprivations 2, 3, 4.
        assertThat(households)
                .map(household -> Implementation.words(household, ReviewDate.of(2026, 1, 1)))
                .anyMatch(words -> words.startsWith(
                        "rural household of 1 with 1,500,000 đồng in 1 month, deprived in 3 [employment"))
                .anyMatch(words -> words.startsWith("rural household of 1 with 1,499,999 đồng in 1 month"))
                .anyMatch(words -> words.startsWith("rural household of 3 with 4,500,001 đồng in 1 month"))
                .anyMatch(words -> words.startsWith("urban household of 1 with 36,000,001 đồng in 12 months"));
        assertThat(households)
                .extracting(household -> Integer.bitCount(household.deprivedMask()))
                .containsOnly(0, 2, 3, 4, 12);
        assertThat(households).extracting(Household::id).doesNotHaveDuplicates();
        assertThat(households).extracting(Household::area).contains(Optional.of(AreaType.URBAN));
        assertThat(grid.days())
                .containsExactly(
                        ReviewDate.of(2022, 1, 1),
                        ReviewDate.of(2025, 12, 31),
                        ReviewDate.of(2026, 1, 1),
                        ReviewDate.of(2026, 12, 31));
        assertThat(new StandardGrid(OwnStandard.builder().build()).households())
                .allMatch(household -> household.province().equals(Optional.of(Province.current("79"))));
    }
}
