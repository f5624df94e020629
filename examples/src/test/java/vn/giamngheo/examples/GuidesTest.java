package vn.giamngheo.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the guides show is taken from the examples, which are compiled and run. */
class GuidesTest {

    private static final Pattern SNIPPET = Pattern.compile("```java\n([^`]*)```");
    private static final Path EXAMPLES = Path.of("src", "main", "java", "vn", "giamngheo", "examples");

    @Test
    void theGuideOfValidatingShowsCodeOfExamples() throws IOException {
        assertThat(snippets("validating.md"))
                .hasSizeGreaterThan(8)
                .allSatisfy(snippet -> assertThat(code("EncodeAPlan", "AuditAPlan", "AnOwnRule"))
                        .contains(snippet));
    }

    @Test
    void theGuideFromYourJsonToOursShowsCodeOfAnExample() throws IOException {
        assertThat(snippets("from-your-json.md"))
                .hasSize(3)
                .allSatisfy(snippet -> assertThat(code("register/FromARegister", "register/Cells"))
                        .contains(snippet));
    }

    @Test
    void theGuideOfMeasuringShowsCodeOfExamples() throws IOException {
        assertThat(snippets("measuring.md"))
                .hasSizeGreaterThan(12)
                .allSatisfy(snippet -> assertThat(code("measure/MeasureASample", "measure/MeasureANation"))
                        .contains(snippet));
    }

    @Test
    void theGuideOfTestingShowsCodeOfTheProjectOfAnotherTeam() throws IOException {
        String code;
        try (Stream<Path> files = Files.walk(Path.of("downstream", "src"))) {
            code = files.filter(Files::isRegularFile)
                    .map(file -> squeezed(read(file)))
                    .collect(Collectors.joining("\n"));
        }

        assertThat(snippets("testing-with-giamngheo.md"))
                .hasSizeGreaterThan(10)
                .allSatisfy(snippet -> assertThat(code).contains(snippet));
    }

    private static List<String> snippets(String guide) throws IOException {
        return SNIPPET.matcher(Files.readString(Path.of("..", "docs", guide)))
                .results()
                .flatMap(snippet -> Stream.of(snippet.group(1).split("\n\n")))
                .map(GuidesTest::squeezed)
                .toList();
    }

    private static String code(String... examples) {
        return Stream.of(examples)
                .map(name -> squeezed(read(EXAMPLES.resolve(name + ".java"))))
                .collect(Collectors.joining("\n"));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s+", "");
    }
}
