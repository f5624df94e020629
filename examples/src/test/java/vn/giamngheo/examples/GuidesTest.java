package vn.giamngheo.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the guides show is taken from the examples, which are compiled and run. */
class GuidesTest {

    private static final Path EXAMPLES = Path.of("src", "main", "java", "vn", "giamngheo", "examples");
    private static final Path DOWNSTREAM = Path.of("downstream", "src");
    private static final Pattern CODE = Pattern.compile("<pre>\\{@code\n(.*?) \\* }</pre>", Pattern.DOTALL);
    private static final Pattern STORY = Pattern.compile(
            "^\\| (U[0-9]+) [^|]+\\| \\[(\\w+)\\]\\(\\.\\./(\\S+)\\)[^|]*\\| \\[\\w+\\]\\(\\.\\./(\\S+)\\) \\|$",
            Pattern.MULTILINE);

    @Test
    void theGuideOfValidatingShowsCodeOfExamples() {
        assertThat(pieces("validating.md"))
                .hasSizeGreaterThan(8)
                .allSatisfy(piece -> assertThat(code("EncodeAPlan", "AuditAPlan", "AnOwnRule"))
                        .contains(piece));
    }

    @Test
    void theGuideFromYourJsonToOursShowsCodeOfAnExample() {
        assertThat(pieces("from-your-json.md"))
                .hasSize(3)
                .allSatisfy(piece -> assertThat(code("register/FromARegister", "register/Cells"))
                        .contains(piece));
    }

    @Test
    void theGuideOfMeasuringShowsCodeOfExamples() {
        assertThat(pieces("measuring.md"))
                .hasSizeGreaterThan(12)
                .allSatisfy(piece -> assertThat(code("measure/MeasureASample", "measure/MeasureANation"))
                        .contains(piece));
    }

    @Test
    void theGuideOfTestingShowsCodeOfTheProjectOfAnotherTeam() {
        assertThat(pieces("testing-with-giamngheo.md"))
                .hasSizeGreaterThan(10)
                .allSatisfy(piece -> assertThat(all(DOWNSTREAM)).contains(piece));
    }

    @ParameterizedTest
    @ValueSource(strings = {"getting-started.md", "own-standard.md", "own-rule.md"})
    void thePagesToBeginWithShowCodeOfExamplesOrOfTheProjectOfAnotherTeam(String guide) {
        String code = all(EXAMPLES) + all(DOWNSTREAM);

        assertThat(pieces(guide))
                .hasSizeGreaterThan(6)
                .allSatisfy(piece -> assertThat(code).contains(piece));
    }

    @Test
    void thePagesOfIdeasShowCodeOfExamples() throws IOException {
        List<Path> pages;
        try (Stream<Path> files = Files.list(Markdown.PROJECT.resolve("docs").resolve("concepts"))) {
            pages = files.filter(file -> file.toString().endsWith(".md")).toList();
        }
        String code = all(EXAMPLES);

        assertThat(pages)
                .hasSize(5)
                .allSatisfy(page -> assertThat(Markdown.of(page).pieces())
                        .isNotEmpty()
                        .allSatisfy(piece -> assertThat(code).contains(piece)));
    }

    @Test
    void theOverviewsOfPackagesShowCodeOfExamples() throws IOException {
        List<String> pieces;
        try (Stream<Path> files = Files.walk(Markdown.PROJECT.resolve("core").resolve("src"))) {
            pieces = files.filter(file -> file.endsWith("package-info.java"))
                    .flatMap(file -> CODE.matcher(read(file)).results())
                    .map(code -> code.group(1).replaceAll("(?m)^ \\*", ""))
                    .flatMap(code -> Stream.of(code.split("\n\n")))
                    .map(Markdown::squeezed)
                    .toList();
        }
        String code = all(EXAMPLES);

        assertThat(pieces)
                .hasSizeGreaterThan(25)
                .allSatisfy(piece -> assertThat(code).contains(piece));
    }

    /** By its number: a class with that name, and a test that names it. */
    @Test
    void everyStoryIsAClassAndHasATest() {
        List<MatchResult> stories = STORY.matcher(
                        Markdown.of("docs/getting-started.md").text())
                .results()
                .toList();

        assertThat(stories)
                .extracting(story -> story.group(1))
                .containsExactly("U1", "U2", "U3", "U4", "U5", "U6", "U7", "U8", "U9", "U10");
        assertThat(stories).allSatisfy(story -> {
            String name = story.group(2);
            assertThat(story.group(3)).endsWith("/" + name + ".java");
            assertThat(read(Markdown.PROJECT.resolve(story.group(3)))).contains("public final class " + name + " {");
            assertThat(read(Markdown.PROJECT.resolve(story.group(4)))).contains(name);
        });
    }

    private static List<String> pieces(String guide) {
        return Markdown.of("docs/" + guide).pieces();
    }

    private static String code(String... examples) {
        return Stream.of(examples)
                .map(name -> Markdown.squeezed(read(EXAMPLES.resolve(name + ".java"))))
                .collect(Collectors.joining("\n"));
    }

    private static String all(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> Markdown.squeezed(read(file)))
                    .collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
