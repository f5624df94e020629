package vn.giamngheo.json.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.giamngheo.json.standards.DocumentMapper;
import vn.giamngheo.json.toys.BothLanguages;
import vn.giamngheo.json.toys.ToyCase;
import vn.giamngheo.observation.FigureRow;
import vn.giamngheo.observation.FigureTable;
import vn.giamngheo.observation.RateBase;
import vn.giamngheo.quantity.CountUnit;
import vn.giamngheo.quantity.PublishedRate;
import vn.giamngheo.rules.StandardRules;
import vn.giamngheo.validation.Profile;

/** Tables of figures as documents, and all that is to be found in those that are not well-formed. */
public abstract class FigureReadingContract {

    private static final String CASES = "malformed-figures.txt";

    protected abstract DocumentMapper<FigureTable> mapper();

    @TestFactory
    Stream<DynamicTest> malformedTables() {
        return ToyCase.in(FigureReadingContract.class, CASES).stream()
                .map(example -> DynamicTest.dynamicTest(
                        example.name(),
                        () -> assertThat(found(example.json()))
                                .containsExactlyInAnyOrderElementsOf(example.findings())));
    }

    @Test
    void everyFindingSpeaksBothLanguages() {
        ToyCase.in(FigureReadingContract.class, CASES).stream()
                .flatMap(example -> mapper().read(example.json()).report().findings().stream())
                .forEach(BothLanguages::areComplete);
    }

    @Test
    void aTableIsReadAndItsUsualValuesLeftOut() {
        String json = "{\"schemaVersion\":\"1.0\",\"kind\":\"figure-table\",\"title\":\"Kết quả rà soát\","
                + "\"unit\":\"household\",\"rows\":[{\"label\":\"A\",\"count\":{\"exactly\":1000},"
                + "\"total\":{\"exactly\":10000},\"rate\":{\"exactly\":\"10.00\"}}]}";

        FigureTable read = mapper().read(json).orElseThrow();

        assertThat(read.rows()).containsExactly(FigureRow.of("A", 1_000, 10_000, PublishedRate.of("10.00")));
        assertThat(read.unit()).isEqualTo(CountUnit.HOUSEHOLD);
        assertThat(read.rateBase()).isEqualTo(RateBase.OWN_TOTAL);
        assertThat(read.complete()).isTrue();
        assertThat(mapper().write(read)).doesNotContain("complete", "rateBase", "totalUnit", "whole");
    }

    @Test
    void u7_r10_findingsOnATablePointIntoItsDocument() {
        FigureTable read = mapper().read("{\"schemaVersion\":\"1.0\",\"kind\":\"figure-table\",\"title\":\"Hộ nghèo\","
                        + "\"unit\":\"household\",\"rows\":[{\"label\":\"A\",\"count\":{\"text\":\"10.98\"}},"
                        + "{\"label\":\"B\",\"count\":{\"exactly\":4020}}],\"whole\":{\"label\":\"Cả tỉnh\","
                        + "\"count\":{\"exactly\":15000}}}")
                .orElseThrow();

        assertThat(StandardRules.validator()
                        .validate(read, Profile.PUBLISH, LocalDate.of(2024, 1, 1))
                        .findings())
                .extracting(finding -> finding.code().id() + " " + finding.pointer())
                .containsExactly("figure.count-with-decimals /rows/0/count", "figure.thousands-offered /rows/0/count");
    }

    private List<String> found(String json) {
        return mapper().read(json).report().findings().stream()
                .map(finding -> finding.code().id() + " " + finding.pointer())
                .toList();
    }
}
