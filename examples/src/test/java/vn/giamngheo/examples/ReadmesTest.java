package vn.giamngheo.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.giamngheo.household.Household;

/** The README runs as it stands, and says the same in both languages. */
class ReadmesTest {

    private final Markdown english = Markdown.of("README.md");
    private final Markdown vietnamese = Markdown.of("README.vi.md");

    @TempDir
    Path folder;

    /** As the reader does it: the one class saved as a file, and run with nothing but core beside it. */
    @Test
    void whatIsToBePastedRunsAndPrintsWhatIsShown() throws IOException, InterruptedException, URISyntaxException {
        assertThat(english.blocks("java")).hasSize(1);
        Path program = Files.writeString(
                folder.resolve("FirstHousehold.java"), english.blocks("java").get(0));
        Path core = Path.of(Household.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");

        ProcessBuilder command = new ProcessBuilder(java.toString(), "-cp", core.toString(), program.toString());
        // Java tells of these where it finds them, among what the program prints.
        command.environment().keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS"));
        Process process = command.redirectErrorStream(true).start();
        String printed;
        try (InputStream out = process.getInputStream()) {
            printed = new String(out.readAllBytes(), StandardCharsets.UTF_8);
        }

        assertThat(process.waitFor()).as(printed).isZero();
        assertThat(english.blocks("text")).hasSize(1);
        assertThat(words(printed)).isEqualTo(words(english.blocks("text").get(0)));
    }

    @Test
    void whatIsToBePastedIsAnExample() throws IOException {
        String example = Markdown.squeezed(
                Files.readString(Path.of("src", "main", "java", "vn", "giamngheo", "examples", "FirstHousehold.java")));

        // The javadoc of the example is not in the README.
        assertThat(example.replaceAll("/\\*\\*.*?\\*/", ""))
                .endsWith(Markdown.squeezed(english.blocks("java").get(0)));
    }

    @Test
    void bothShowTheSameCodeAndTheSameCommands() {
        assertThat(vietnamese.blocks()).isEqualTo(english.blocks());
    }

    @Test
    void bothHaveTheSameHeadingsAndTables() {
        assertThat(vietnamese.levels()).isEqualTo(english.levels()).hasSizeGreaterThan(8);
        assertThat(vietnamese.tables()).isEqualTo(english.tables()).hasSizeGreaterThan(3);
    }

    @Test
    void bothHaveTheSameLinks() {
        assertThat(english.links().get(0)).isEqualTo("README.vi.md");
        assertThat(vietnamese.links().get(0)).isEqualTo("README.md");
        assertThat(others(vietnamese)).isEqualTo(others(english)).hasSizeGreaterThan(30);
    }

    private static List<String> others(Markdown readme) {
        return readme.links().subList(1, readme.links().size());
    }

    /** Lines are broken in the README where they are not in what is printed. */
    private static String words(String text) {
        return String.join(" ", text.strip().split("\\s+"));
    }
}
