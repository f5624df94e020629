package vn.giamngheo.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.giamngheo.household.DeprivationIndicator;
import vn.giamngheo.household.DeprivationProfile;
import vn.giamngheo.household.DeprivationStatus;
import vn.giamngheo.household.Household;
import vn.giamngheo.household.IndicatorList;
import vn.giamngheo.place.AreaType;
import vn.giamngheo.standard.NationalStandards;
import vn.giamngheo.standard.PovertyStandard;
import vn.giamngheo.standard.ReviewDate;
import vn.giamngheo.text.RefusedException;

class HouseholdPatternsTest {

    private static final PovertyStandard STANDARD = NationalStandards.VN_2022;
    private static final IndicatorList LIST = STANDARD.indicatorList();
    private static final HouseholdPatterns PATTERNS = HouseholdPatterns.of(STANDARD, ReviewDate.of(2023, 6, 1));

    private static Household.Builder judged(String id, int mask) {
        return Household.builder().id(id).area(AreaType.RURAL).size(3).deprivations(DeprivationProfile.of(LIST, mask));
    }

    /** Judged of one indicator only; nothing else is known of it. */
    private static Household.Builder unknown(String id) {
        return Household.builder()
                .id(id)
                .area(AreaType.URBAN)
                .size(5)
                .deprivations(DeprivationProfile.none()
                        .with(DeprivationIndicator.HEALTH_INSURANCE, DeprivationStatus.DEPRIVED));
    }

    private static long healthInsurance() {
        return 1L << LIST.indexOf(DeprivationIndicator.HEALTH_INSURANCE);
    }

    private static List<Household> people() {
        List<Household> people = new ArrayList<>();
        for (int i = 0; i < 5_000; i++) {
            people.add((i % 5 == 0 ? unknown("u" + i) : judged("j" + i, (i * 37) & LIST.fullMask())).build());
        }
        return people;
    }

    /** One by one, from what was put into the households. */
    private static <U extends Unit> PatternTable<U> expected(U unit, long ofUnknown, long ofJudged, int area) {
        List<PatternCell> cells = new ArrayList<>();
        for (int i = 0; i < 5_000; i++) {
            if (i % 5 == 0 && area != 1) {
                cells.add(new PatternCell(healthInsurance(), healthInsurance(), ofUnknown));
            } else if (i % 5 != 0 && area != 2) {
                cells.add(new PatternCell(LIST.fullMask(), (i * 37) & LIST.fullMask(), ofJudged));
            }
        }
        return PatternTable.of(LIST.all(), unit, cells);
    }

    @Test
    void countsHouseholdsAndLeavesUnknownWhatIsUnknown() {
        assertThat(people().stream().collect(PATTERNS.households())).isEqualTo(expected(Unit.HOUSEHOLDS, 1, 1, 0));
        assertThat(people().parallelStream().collect(PATTERNS.households()))
                .isEqualTo(expected(Unit.HOUSEHOLDS, 1, 1, 0));
        assertThat(PATTERNS.indicators()).isEqualTo(LIST.all());
    }

    @Test
    void countsPersons() {
        assertThat(people().parallelStream().collect(PATTERNS.persons())).isEqualTo(expected(Unit.PERSONS, 5, 3, 0));
    }

    @Test
    void countsSamplingWeights() {
        Unit.SampledHouseholds households = Unit.sampledHouseholds(1);
        Unit.SampledPersons persons = Unit.sampledPersons(1);
        assertThat(people().stream().collect(PATTERNS.sampled(households, household -> 25)))
                .isEqualTo(expected(households, 25, 25, 0));
        assertThat(people().stream().collect(PATTERNS.sampled(persons, household -> 25)))
                .isEqualTo(expected(persons, 125, 75, 0));
    }

    @Test
    void byArea() {
        Groups<AreaType, PatternTable<Unit.Households>> areas = people().parallelStream()
                .collect(Groups.by(household -> household.area().orElseThrow(), PATTERNS.households()));
        assertThat(areas.asMap())
                .isEqualTo(Map.of(
                        AreaType.RURAL,
                        expected(Unit.HOUSEHOLDS, 1, 1, 1),
                        AreaType.URBAN,
                        expected(Unit.HOUSEHOLDS, 1, 1, 2)));
    }

    @Test
    void whereTheNumberOfPersonsIsUnknownNobodyIsDroppedInSilence() {
        Household alone = Household.builder()
                .id("h-1")
                .deprivations(DeprivationProfile.of(LIST, 1))
                .build();
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> List.of(alone).stream().collect(PATTERNS.persons()))
                .withMessageContaining("h-1");
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() ->
                        List.of(alone).stream().collect(PATTERNS.sampled(Unit.sampledPersons(0), household -> 1)));
        assertThat(List.of(alone).stream().collect(PATTERNS.households()).population())
                .isEqualByComparingTo("1");
    }

    @Test
    void refusesNegativeWeights() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> people().stream().collect(PATTERNS.sampled(Unit.sampledHouseholds(0), household -> -1)));
    }
}
