package vn.giamngheo.testkit.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.giamngheo.classification.PovertyEngine;
import vn.giamngheo.standard.Standards;

/** The guide for lawyers: its examples are real files, its program runs, and it names every key. */
class ScenarioGuideTest {

    private static final Path RESOURCES = Path.of("src/main/resources/vn/giamngheo/testkit/scenario");
    private static final Path FILE = RESOURCES.resolve("vn-2022.yaml");

    private final PovertyEngine engine = PovertyEngine.of(Standards.national());

    @TestFactory
    Stream<DynamicTest> law() {
        return Scenarios.of(FILE).stream().map(each -> DynamicTest.dynamicTest(each.name(), () -> each.verify(engine)));
    }

    private static String guide() throws IOException {
        return Files.readString(Path.of("../docs/scenarios.md"));
    }

    private static List<String> blocks(String language) throws IOException {
        return Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL)
                .matcher(guide())
                .results()
                .map((MatchResult block) -> block.group(1))
                .toList();
    }

    @Test
    void theExamplesAreOfTheFiles() throws IOException {
        List<String> examples = blocks("yaml");
        assertThat(examples).hasSize(2);
        assertThat(Files.readString(FILE)).startsWith(examples.get(0));
        assertThat(Files.readString(RESOURCES.resolve("household-facts.yaml"))).contains(examples.get(1));
    }

    @Test
    void theProgramIsTheOneAbove() throws IOException {
        String source = Files.readString(Path.of("src/test/java/vn/giamngheo/testkit/scenario/ScenarioGuideTest.java"));
        assertThat(blocks("java"))
                .singleElement()
                .satisfies(program -> assertThat(source).contains(program));
    }

    @Test
    void everyKeyIsNamedInBothLanguages() throws IOException {
        String keys = guide().substring(guide().indexOf("## Khoá"));
        assertThat(Key.values())
                .allSatisfy(key -> assertThat(keys)
                        .containsPattern("[|,] \\**" + key.phrase().vietnamese() + "[ ,*]")
                        .containsPattern("[|,] \\**" + key.phrase().english() + "[ ,*]"));
    }

    @Test
    void theMessageShownIsTheOneGiven() throws IOException {
        String message = "vn-2022.yaml:20:5: không hiểu “thiếu hụ”; có phải là “thiếu hụt”?";
        String misspelt = Files.readString(FILE).replaceFirst("\n    thiếu hụt", "\n    thiếu hụ");
        assertThat(guide()).contains(message);
        assertThatThrownBy(() -> Scenarios.of("vn-2022.yaml", new StringReader(misspelt)))
                .hasMessageContaining(message);
    }
}
