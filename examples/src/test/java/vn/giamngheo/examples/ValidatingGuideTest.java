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

/** What {@code docs/validating.md} shows is taken from the examples, which are compiled and run. */
class ValidatingGuideTest {

    private static final Pattern SNIPPET = Pattern.compile("```java\n([^`]*)```");
    private static final Path EXAMPLES = Path.of("src", "main", "java", "vn", "giamngheo", "examples");

    @Test
    void everySnippetIsCodeOfAnExample() throws IOException {
        String code = Stream.of("EncodeAPlan", "AuditAPlan", "AnOwnRule")
                .map(name -> squeezed(read(EXAMPLES.resolve(name + ".java"))))
                .collect(Collectors.joining("\n"));
        List<String> parts = SNIPPET.matcher(Files.readString(Path.of("..", "docs", "validating.md")))
                .results()
                .flatMap(snippet -> Stream.of(snippet.group(1).split("\n\n")))
                .toList();

        assertThat(parts)
                .hasSizeGreaterThan(8)
                .allSatisfy(part -> assertThat(code).contains(squeezed(part)));
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
