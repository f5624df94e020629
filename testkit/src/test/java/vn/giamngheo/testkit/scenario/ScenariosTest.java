package vn.giamngheo.testkit.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giamngheo.classification.PovertyEngine;
import vn.giamngheo.standard.PovertyStatus;
import vn.giamngheo.standard.Standards;
import vn.giamngheo.text.VietnameseText;

/** Every case of every file, under its name. */
class ScenariosTest {

    private static final Path RESOURCES = Path.of("src/main/resources/vn/giamngheo/testkit/scenario");
    private static final PovertyEngine NATIONAL = PovertyEngine.of(Standards.national());

    @TestFactory
    Stream<DynamicContainer> builtIn() {
        return Scenarios.files().stream()
                .map(file -> DynamicContainer.dynamicContainer(
                        file,
                        Scenarios.builtIn(file).stream()
                                .map(each -> DynamicTest.dynamicTest(each.name(), each::verify))));
    }

    @Test
    void everyFileIsListed() throws IOException {
        try (Stream<Path> files = Files.list(RESOURCES)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(Scenarios.files());
        }
        assertThat(Scenarios.builtIn())
                .hasSize(Scenarios.files().stream()
                        .mapToInt(file -> Scenarios.builtIn(file).size())
                        .sum());
    }

    @Test
    void theFilesAreInNormalFormC() throws IOException {
        for (String file : Scenarios.files()) {
            String text = Files.readString(RESOURCES.resolve(file));
            assertThat(text).isEqualTo(VietnameseText.nfc(text)).doesNotContain("\t", "\r", "\u00a0");
        }
    }

    /** What is quoted was read somewhere; that a standard does not hold it would be ours to mend. */
    @Test
    void everyQuotationOfTheFilesIsCompared() {
        assertThat(Scenarios.builtIn().stream()
                        .filter(each -> each.expected().quote().isPresent()))
                .hasSizeGreaterThan(20)
                .allSatisfy(each -> assertThat(each.notes(NATIONAL)).isEmpty());
    }

    @Test
    void everyStatusIsExpectedSomewhere() {
        List<PovertyStatus> expected = Scenarios.builtIn().stream()
                .flatMap(each -> each.expected().possible().stream())
                .toList();
        assertThat(expected)
                .contains(Stream.of(PovertyStatus.values())
                        .filter(status -> status != PovertyStatus.INDETERMINATE)
                        .toArray(PovertyStatus[]::new));
        assertThat(Scenarios.builtIn())
                .anyMatch(each -> each.expected().possible().size() > 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"R14", "R15", "R17", "R18", "R19", "R20", "R28"})
    void theTrapsAreAmongTheCases(String trap) {
        assertThat(Scenarios.builtIn().stream().filter(each -> each.name().contains("(" + trap + ")")))
                .hasSizeGreaterThan(1);
    }
}
