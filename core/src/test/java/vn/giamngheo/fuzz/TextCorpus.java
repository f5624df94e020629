package vn.giamngheo.fuzz;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Texts that failed once. Each stands in a file of its own, in the folder of the method it is for; a list names the files
 * and the readers.
 */
final class TextCorpus {

    private TextCorpus() {}

    /** Each line of the list: the file, then the reader. */
    static List<TextCase> cases() {
        return text("LIST")
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split(" ", 2))
                .map(line -> new TextCase(
                        TextReaders.named(line[1]),
                        TextCase.unescaped(text(line[0]).strip()),
                        line[0]))
                .toList();
    }

    private static String text(String file) {
        try (InputStream in = TextCorpus.class.getResourceAsStream("corpus/" + file)) {
            if (in == null) {
                throw new IllegalStateException("the corpus has no file " + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
