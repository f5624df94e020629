package vn.giamngheo.testkit.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.giamngheo.classification.PovertyEngine;
import vn.giamngheo.classification.RowProof;
import vn.giamngheo.classification.Truth;
import vn.giamngheo.classification.Verdict;
import vn.giamngheo.household.Household;
import vn.giamngheo.place.AreaType;
import vn.giamngheo.standard.Condition;
import vn.giamngheo.standard.NationalStandards;
import vn.giamngheo.standard.PovertyStandard;
import vn.giamngheo.standard.PovertyStatus;
import vn.giamngheo.standard.Standards;

/** The files that show each condition deciding on its own. {@code -Dscenario.write} writes them anew. */
class McdcTest {

    private static final Path RESOURCES = Path.of("src/main/resources/vn/giamngheo/testkit/scenario");
    private static final PovertyEngine ENGINE = PovertyEngine.of(Standards.national());

    static Stream<PovertyStandard> standards() {
        return NationalStandards.all().stream();
    }

    private static String fileName(PovertyStandard standard) {
        return standard.id().value().toLowerCase(Locale.ROOT) + "-mcdc.yaml";
    }

    @ParameterizedTest
    @MethodSource("standards")
    void theFileIsWhatTheStandardGives(PovertyStandard standard) throws IOException {
        String file = Mcdc.of(standard).file();
        if (System.getProperty("scenario.write") != null) {
            Files.writeString(RESOURCES.resolve(fileName(standard)), file);
        }
        assertThat(RESOURCES.resolve(fileName(standard)))
                .as("write it anew with -Dscenario.write")
                .content()
                .isEqualTo(file);
    }

    @ParameterizedTest
    @MethodSource("standards")
    void theLawSaysTheSame(PovertyStandard standard) {
        assertThat(Scenarios.builtIn(fileName(standard))).isNotEmpty().allSatisfy(scenario -> {
            Mcdc.Point point = Mcdc.point(scenario);
            PovertyStatus status =
                    LawOracle.classify(standard.id().value(), point.area(), point.income(), point.deprived());
            assertThat(scenario.expected().possible()).containsExactly(status);
            assertThat(scenario.expected().confidence())
                    .isEqualTo(LawOracle.confidence(standard.id().value(), status));
        });
    }

    /** Read from the file, with rows as the engine proves them. */
    @ParameterizedTest
    @MethodSource("standards")
    void eachConditionDecidesAloneInBothAreas(PovertyStandard standard) {
        Mcdc mcdc = Mcdc.of(standard);
        List<Scenario> scenarios = Scenarios.builtIn(fileName(standard));
        List<String> sameClass = new ArrayList<>();
        List<Condition> decisions = List.copyOf(mcdc.decisions().values());
        for (int row = 0; row < decisions.size(); row++) {
            for (Condition atom : Mcdc.atoms(decisions.get(row))) {
                List<Scenario[]> shown = shown(mcdc, scenarios, decisions.get(row), row, atom);
                assertThat(shown.stream().map(pair -> pair[0].household().area().orElseThrow()))
                        .as("row %s, %s", row + 1, atom)
                        .contains(AreaType.RURAL, AreaType.URBAN);
                if (shown.stream().allMatch(McdcTest::isOneClass)) {
                    sameClass.add("row " + (row + 1) + ", " + atom);
                }
            }
        }
        // Below the upper line of 2016 with many deprivations a household is poor by one limb or by the other.
        assertThat(sameClass)
                .hasSize(standard.equals(NationalStandards.VN_2016) ? 1 : 0)
                .allMatch(each -> each.startsWith("row 2, Income[comparison=ABOVE"));
    }

    private static List<Scenario[]> shown(
            Mcdc mcdc, List<Scenario> scenarios, Condition decision, int row, Condition atom) {
        List<Scenario[]> shown = new ArrayList<>();
        for (Scenario holds : scenarios) {
            for (Scenario fails : scenarios) {
                Mcdc.Point one = Mcdc.point(holds);
                Mcdc.Point other = Mcdc.point(fails);
                if (one.isBeside(other)
                        && mcdc.isShownBy(decision, atom, one, other)
                        && truth(holds, row) == Truth.HOLDS
                        && truth(fails, row) == Truth.FAILS) {
                    shown.add(new Scenario[] {holds, fails});
                }
            }
        }
        return shown;
    }

    private static boolean isOneClass(Scenario[] pair) {
        Set<PovertyStatus> one = pair[0].expected().possible();
        return one.equals(pair[1].expected().possible());
    }

    private static Truth truth(Scenario scenario, int row) {
        PovertyStandard standard = ENGINE.standards()
                .find(scenario.expected().standard().orElseThrow())
                .orElseThrow();
        Household household =
                scenario.household().withDeprivations(scenario.indicators().under(standard));
        Verdict verdict = ENGINE.classify(household, scenario.review());
        List<RowProof> rows = verdict.proof().rows();
        return rows.get(row).truth();
    }
}
