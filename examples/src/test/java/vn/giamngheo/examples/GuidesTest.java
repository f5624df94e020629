package vn.giamngheo.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the guides show is taken from the examples, which are compiled and run. */
class GuidesTest {

    private static final Path EXAMPLES = Path.of("src", "main", "java", "vn", "giamngheo", "examples");
    private static final Path DOWNSTREAM = Path.of("downstream", "src");
    private static final Pattern CODE = Pattern.compile("<pre>\\{@code\n(.*?) \\* }</pre>", Pattern.DOTALL);
    private static final Pattern STORY = Pattern.compile(
            "^\\| (U[0-9]+) [^|]+\\| \\[(\\w+)\\]\\(\\.\\./(\\S+)\\)[^|]*\\| \\[\\w+\\]\\(\\.\\./(\\S+)\\) \\|$",
            Pattern.MULTILINE);

    /** Every page with code, but the READMEs of the project, whose class is run as it stands, and the style of a type. */
    @Test
    void allCodeOfTheGuidesIsCode() throws IOException {
        List<Path> guides = guides();
        String code = code();

        assertThat(guides).hasSizeGreaterThan(14);
        for (Path guide : guides) {
            assertThat(Markdown.of(guide).pieces())
                    .as(guide.toString())
                    .filteredOn(piece -> !code.contains(piece))
                    .isEmpty();
        }
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

    private static List<Path> guides() throws IOException {
        try (Stream<Path> docs = Files.walk(Markdown.PROJECT.resolve("docs"));
                Stream<Path> examples = Files.walk(Path.of("."), 2)) {
            return Stream.concat(docs, examples.filter(file -> file.endsWith("README.md")))
                    .filter(file -> file.toString().endsWith(".md"))
                    .filter(file -> !Markdown.of(file).blocks("java").isEmpty())
                    .toList();
        }
    }

    /** What is compiled and run: the examples, the project of another team, and the hosts and tests of the modules. */
    private static String code() throws IOException {
        List<Path> folders = new ArrayList<>(List.of(Path.of("src"), DOWNSTREAM, Markdown.PROJECT.resolve("testkit")));
        try (Stream<Path> json = Files.walk(Markdown.PROJECT.resolve("json"), 3)) {
            json.filter(file -> file.endsWith("src")).forEach(folders::add);
        }
        return folders.stream().map(GuidesTest::all).collect(Collectors.joining("\n"));
    }

    private static String all(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
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
