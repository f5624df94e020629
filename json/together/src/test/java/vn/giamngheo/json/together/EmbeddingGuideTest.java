package vn.giamngheo.json.together;

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

/** What {@code docs/embedding-json.md} shows is taken from the applications beside this module and from its consumers. */
class EmbeddingGuideTest {

    private static final Pattern SNIPPET = Pattern.compile("```[a-z]+\n([^`]*)```");

    @Test
    void everySnippetIsOfAnApplication() throws IOException {
        String code = Stream.of(
                        Path.of("..", "hosts", "spring-boot-3", "src", "main"),
                        Path.of("..", "hosts", "spring-boot-4", "src", "main"),
                        Path.of("..", "hosts", "quarkus", "src", "main"),
                        Path.of("src", "test", "resources"))
                .flatMap(EmbeddingGuideTest::files)
                .map(EmbeddingGuideTest::squeezed)
                .collect(Collectors.joining("\n"));
        List<String> parts = SNIPPET.matcher(Files.readString(Path.of("..", "..", "docs", "embedding-json.md")))
                .results()
                .flatMap(snippet -> Stream.of(snippet.group(1).split("\n\n")))
                .toList();

        assertThat(parts).hasSize(15).allSatisfy(part -> assertThat(code).contains(squeezed(part)));
    }

    private static Stream<String> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).map(EmbeddingGuideTest::read).toList().stream();
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

    private static String squeezed(String text) {
        return text.replaceAll("\\s+", "");
    }
}
