package vn.giamngheo.json.movements;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.giamngheo.json.format.ReadResult;
import vn.giamngheo.json.standards.DocumentMapper;
import vn.giamngheo.json.toys.BothLanguages;
import vn.giamngheo.json.toys.ToyCase;
import vn.giamngheo.movement.MovementAccount;
import vn.giamngheo.movement.MovementColumn;
import vn.giamngheo.movement.MovementReport;
import vn.giamngheo.movement.MovementSeries;
import vn.giamngheo.rules.StandardRules;
import vn.giamngheo.text.Language;
import vn.giamngheo.validation.Finding;
import vn.giamngheo.validation.Profile;

/** Reports on movement as documents, and all that is to be found in those that are not well-formed. */
public abstract class MovementReadingContract {

    private static final String CASES = "malformed-movements.txt";

    protected abstract DocumentMapper<MovementReport> reportMapper();

    protected abstract DocumentMapper<MovementSeries> seriesMapper();

    private ReadResult<?> read(ToyCase example) {
        return example.name().startsWith("series: ")
                ? seriesMapper().read(example.json())
                : reportMapper().read(example.json());
    }

    @TestFactory
    Stream<DynamicTest> malformedMovements() {
        return ToyCase.in(MovementReadingContract.class, CASES).stream()
                .map(example -> DynamicTest.dynamicTest(example.name(), () -> {
                    List<Finding> findings = read(example).report().findings();
                    assertThat(findings)
                            .extracting(finding -> finding.code().id() + " " + finding.pointer())
                            .containsExactlyInAnyOrderElementsOf(example.findings());
                    findings.forEach(BothLanguages::areComplete);
                }));
    }

    private static String report(String rest) {
        return "{\"schemaVersion\":\"1.0\",\"kind\":\"movement-report\",\"place\":{\"name\":\"xã An Hòa\",\"level\":"
                + "\"commune\"},\"startDay\":\"2022-12-31\",\"endDay\":\"2023-12-31\"" + rest + "}";
    }

    @Test
    void r9_whatIsNotWrittenIsUnknown() {
        String json =
                report(",\"accounts\":[{\"account\":\"poor-households\",\"start\":100,\"toOtherList\":0,\"end\":96}]");

        MovementReport read = reportMapper().read(json).orElseThrow();

        assertThat(read.startDay()).isEqualTo(LocalDate.of(2022, 12, 31));
        assertThat(read.cell(MovementAccount.POOR_HOUSEHOLDS, MovementColumn.TO_OTHER_LIST))
                .contains(0L);
        assertThat(read.cell(MovementAccount.POOR_HOUSEHOLDS, MovementColumn.FELL_BACK))
                .isEmpty();
        assertThat(reportMapper().read(reportMapper().write(read)).orElseThrow())
                .isEqualTo(read);
    }

    @Test
    void u7_r10_aPartOfAHouseholdIsNoNumber() {
        ReadResult<MovementReport> result = reportMapper()
                .read(report(",\"accounts\":[{\"account\":\"poor-households\",\"aboveNearPoor\":10.98}]"));

        assertThat(result.report().findings()).singleElement().satisfies(finding -> {
            assertThat(finding.pointer()).hasToString("/accounts/0/aboveNearPoor");
            assertThat(finding.message(Language.VIETNAMESE)).contains("10.98").contains("số nguyên");
        });
    }

    @Test
    void findingsPointIntoTheDocument() {
        MovementSeries read = seriesMapper()
                .read("{\"schemaVersion\":\"1.0\",\"kind\":\"movement-series\",\"reports\":["
                        + report(",\"standardAtStart\":\"VN-2022\",\"standardAtEnd\":\"VN-2022\",\"accounts\":["
                                + "{\"account\":\"near-poor-persons\",\"fellBack\":-1}]")
                        + "]}")
                .orElseThrow();

        assertThat(StandardRules.validator()
                        .validate(read, Profile.PUBLISH, LocalDate.of(2024, 1, 1))
                        .findings())
                .extracting(finding -> finding.code().id() + " " + finding.pointer())
                .containsExactly(
                        "movement.persons-alone /reports/0/accounts/0",
                        "movement.unknown /reports/0/accounts/0",
                        "movement.negative /reports/0/accounts/0/fellBack");
    }
}
