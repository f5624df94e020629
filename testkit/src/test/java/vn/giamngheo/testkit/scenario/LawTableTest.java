package vn.giamngheo.testkit.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giamngheo.household.Income;
import vn.giamngheo.place.AreaType;
import vn.giamngheo.standard.PovertyStatus;

/** The boundary cases of the collected legal facts, row by row: none may be lost from the files. */
class LawTableTest {

    @ParameterizedTest(name = "{0} {1} {2} {3}: {4}")
    @CsvSource({
        "VN-2011, RURAL, 400000, , POOR",
        "VN-2011, RURAL, 400500, , UNDEFINED_BY_LAW",
        "VN-2011, RURAL, 401000, , NEAR_POOR",
        "VN-2011, RURAL, 520000, , NEAR_POOR",
        "VN-2016, RURAL, 700000, 0, POOR",
        "VN-2016, RURAL, 700001, 2, NEAR_POOR",
        "VN-2016, RURAL, 700001, 3, POOR",
        "VN-2016, RURAL, 1000000, 3, POOR",
        "VN-2016, RURAL, 1000000, 2, NEAR_POOR",
        "VN-2016, RURAL, 1000001, 10, AVERAGE_LIVING_STANDARD",
        "VN-2016, URBAN, 1950000, 0, AVERAGE_LIVING_STANDARD",
        "VN-2016, URBAN, 1950001, 0, NON_POOR",
        "VN-2022, RURAL, 1500000, 3, POOR",
        "VN-2022, RURAL, 1500000, 2, NEAR_POOR",
        "VN-2022, RURAL, 1500000, 0, NEAR_POOR",
        "VN-2022, RURAL, 1500001, 12, AVERAGE_LIVING_STANDARD",
        "VN-2022, RURAL, 2250000, 0, AVERAGE_LIVING_STANDARD",
        "VN-2022, RURAL, 2250001, 0, NON_POOR",
        "VN-2022, URBAN, 2000000, 3, POOR",
        "VN-2022, URBAN, 3000000, 5, AVERAGE_LIVING_STANDARD",
        "VN-2022, URBAN, 3000001, 5, NON_POOR",
        "VN-2022, RURAL, 0, 2, NEAR_POOR",
        "VN-2027, RURAL, 2200000, 3, POOR",
        "VN-2027, RURAL, 2200000, 2, NEAR_POOR",
        "VN-2027, URBAN, 2800001, 12, NON_POOR",
    })
    void isInTheFileOfItsStandard(String standard, AreaType area, long income, Integer deprived, PovertyStatus status) {
        assertThat(LawOracle.classify(standard, area, income, deprived == null ? 0 : deprived))
                .isEqualTo(status);
        List<Scenario> found = Scenarios.builtIn(standard.toLowerCase(Locale.ROOT) + ".yaml").stream()
                .filter(each -> each.household().area().orElseThrow() == area)
                .filter(each -> each.household().income().orElseThrow() instanceof Income.PerHead perHead
                        && perHead.perMonth().dong() == income)
                .filter(each -> isDeprived(each, deprived))
                .toList();
        assertThat(found).singleElement().satisfies(each -> {
            assertThat(each.expected().standard().orElseThrow().value()).isEqualTo(standard);
            assertThat(each.expected().possible()).containsExactly(status);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"VN-2006", "VN-2011", "VN-2016", "VN-2022", "VN-2027"})
    void theWholeFileSaysWhatTheLawSays(String standard) {
        assertThat(Scenarios.builtIn(standard.toLowerCase(Locale.ROOT) + ".yaml"))
                .hasSizeGreaterThan(4)
                .allSatisfy(each -> {
                    Mcdc.Point point = Mcdc.point(each);
                    PovertyStatus status = LawOracle.classify(standard, point.area(), point.income(), point.deprived());
                    assertThat(each.expected().possible()).containsExactly(status);
                    assertThat(each.expected().confidence()).isEqualTo(LawOracle.confidence(standard, status));
                });
    }

    private static boolean isDeprived(Scenario scenario, Integer number) {
        return number == null
                ? scenario.indicators().deprived().isEmpty()
                : scenario.indicators().deprived().orElse(null) instanceof Indicators.Some.Count some
                        && some.number() == number;
    }
}
