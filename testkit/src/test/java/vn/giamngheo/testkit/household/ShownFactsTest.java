package vn.giamngheo.testkit.household;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.giamngheo.classification.PointsReview;
import vn.giamngheo.household.Asset;
import vn.giamngheo.household.Dwelling;
import vn.giamngheo.household.Household;
import vn.giamngheo.household.Income;
import vn.giamngheo.household.Material;
import vn.giamngheo.household.Member;
import vn.giamngheo.household.WaterSource;
import vn.giamngheo.place.AreaChange;
import vn.giamngheo.place.AreaType;
import vn.giamngheo.quantity.Vnd;
import vn.giamngheo.standard.NationalStandards;
import vn.giamngheo.standard.ReviewDate;

class ShownFactsTest {

    private static final LocalDate DAY = LocalDate.of(2025, 7, 1);

    @Test
    void whatIsKnownOfAHouseholdIsShown() {
        Member member =
                Member.builder().id("1").birthDate(DAY).healthInsurance(false).build();
        Dwelling dwelling = Dwelling.builder().wall(Material.DURABLE).build();
        Household household = Household.builder()
                .id("7")
                .area(AreaType.RURAL)
                .areaChanges(java.util.List.of(new AreaChange(DAY, AreaType.URBAN)))
                .members(java.util.List.of(member))
                .income(Income.ofHousehold(Vnd.of(1_500_000), 12))
                .dwelling(dwelling)
                .water(WaterSource.TAP)
                .assets(Map.of(Asset.TV, true))
                .build();

        assertThat(ShownFacts.of(household).orElseThrow())
                .containsExactly(
                        Map.entry("id", "7"),
                        Map.entry("area", AreaType.RURAL),
                        Map.entry("area from 2025-07-01", AreaType.URBAN),
                        Map.entry("income", "1.500.000 đồng/12 months, of the household"),
                        Map.entry("members", java.util.List.of(member)),
                        Map.entry("dwelling", dwelling),
                        Map.entry("water", WaterSource.TAP),
                        Map.entry("assets", Map.of("tv", true)));
        assertThat(ShownFacts.of(member).orElseThrow())
                .containsExactly(
                        Map.entry("id", "1"), Map.entry("birthDate", DAY), Map.entry("healthInsurance", false));
        assertThat(ShownFacts.of(dwelling).orElseThrow()).containsExactly(Map.entry("wall", Material.DURABLE));
    }

    @Test
    void theRestIsShownToo() {
        assertThat(ShownFacts.of(Income.perHeadPerMonth(Vnd.ZERO)).orElseThrow())
                .containsExactly(Map.entry("income", "0 đồng/month, per head"));
        assertThat(ShownFacts.of(PointsReview.of(ReviewDate.of(DAY), AreaType.URBAN, 175, 30))
                        .orElseThrow())
                .containsEntry("b1", 175)
                .containsEntry("b2", 30);
        assertThat(ShownFacts.of(NationalStandards.VN_2027).orElseThrow())
                .containsEntry("from 2027-01-01", "to 2030-12-31")
                .containsEntry("average-living-standard-line", "unknown rural, unknown urban")
                .containsEntry("poverty-cutoff", "3");
        assertThat(ShownFacts.of(ReviewGen.any().sample(1).value()).orElseThrow())
                .containsOnlyKeys("review", "standard", "household");
        assertThat(ShownFacts.of(HouseholdParts.profiles().sample(3).value()).orElseThrow())
                .isNotEmpty();
        assertThat(ShownFacts.of("whatever")).isEqualTo(Optional.empty());
    }
}
