package vn.giamngheo.json.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.giamngheo.json.standards.DocumentMapper;
import vn.giamngheo.json.toys.BothLanguages;
import vn.giamngheo.json.toys.ToyCase;
import vn.giamngheo.law.InstrumentReference;
import vn.giamngheo.quantity.CountUnit;
import vn.giamngheo.quantity.PublishedRate;
import vn.giamngheo.quantity.Stated;
import vn.giamngheo.quantity.Written;
import vn.giamngheo.schedule.Schedule;
import vn.giamngheo.target.Measure;
import vn.giamngheo.target.TargetHistory;
import vn.giamngheo.target.TargetVersion;
import vn.giamngheo.text.Language;
import vn.giamngheo.validation.Finding;

/** Histories of targets as documents, and all that is to be found in those that are not well-formed. */
public abstract class TargetHistoryReadingContract {

    private static final String CASES = "malformed-target-histories.txt";

    protected abstract DocumentMapper<TargetHistory> mapper();

    @TestFactory
    Stream<DynamicTest> malformedHistories() {
        return cases().map(example -> DynamicTest.dynamicTest(
                example.name(),
                () -> assertThat(findings(example).stream()
                                .map(finding -> finding.code().id() + " " + finding.pointer()))
                        .containsExactlyInAnyOrderElementsOf(example.findings())));
    }

    @Test
    void everyFindingSpeaksBothLanguages() {
        assertThat(cases().flatMap(example -> findings(example).stream()))
                .isNotEmpty()
                .allSatisfy(BothLanguages::areComplete);
    }

    @Test
    void saysWhyInBothLanguages() {
        ToyCase outOfOrder = cases().filter(example -> example.name().equals("versions out of order"))
                .findFirst()
                .orElseThrow();

        assertThat(findings(outOfOrder)).singleElement().satisfies(finding -> {
            assertThat(finding.message(Language.VIETNAMESE))
                    .isEqualTo("Các giá trị của đối tượng không hợp với nhau: mục tiêu sửa đổi phải áp dụng sau ngày"
                            + " 18/01/2022, không phải từ ngày 17/01/2022.");
            assertThat(finding.message(Language.ENGLISH))
                    .isEqualTo("The values of the object do not go together: an amended target must hold from a day"
                            + " after 2022-01-18 but was from 2022-01-17.");
        });
    }

    @Test
    void aTargetThatHalvesANumberIsRead() {
        TargetHistory read = mapper().read(
                        "{\"schemaVersion\":\"1.0\",\"kind\":\"target-history\",\"versions\":[{\"from\":\"2022-01-18\","
                                + "\"by\":{\"number\":\"90/QĐ-TTg\"},\"target\":{\"title\":\"a\",\"measure\":{\"kind\":"
                                + "\"relative-reduction\",\"by\":{\"exactly\":\"50\"},\"of\":\"hộ nghèo\",\"since\":"
                                + "\"đầu năm 2021\",\"unit\":\"household\"}}}]}")
                .orElseThrow();

        TargetVersion version = read.latest();
        assertThat(version.from()).isEqualTo(LocalDate.of(2022, 1, 18));
        assertThat(version.by()).isEqualTo(InstrumentReference.of("90/QĐ-TTg"));
        assertThat(version.target().measure())
                .isEqualTo(new Measure.RelativeReduction(
                        Written.of(Stated.exactly(PublishedRate.of("50"))),
                        "hộ nghèo",
                        Optional.empty(),
                        Schedule.parse("đầu năm 2021"),
                        CountUnit.HOUSEHOLD));
    }

    private List<Finding> findings(ToyCase example) {
        return mapper().read(example.json()).report().findings();
    }

    private static Stream<ToyCase> cases() {
        return ToyCase.in(TargetHistoryReadingContract.class, CASES).stream();
    }
}
