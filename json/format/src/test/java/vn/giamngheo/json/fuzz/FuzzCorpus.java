package vn.giamngheo.json.fuzz;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Cases that failed once. Each stands in a file of its own, as it is; a list says how they are read. */
final class FuzzCorpus {

    private FuzzCorpus() {}

    /** Each line of the list: the file, the kind, the options. */
    static List<FuzzCase> cases() {
        return new String(bytes("LIST"), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split(" "))
                .map(line -> new FuzzCase(line[1], FuzzOptions.valueOf(line[2]), bytes(line[0]), "corpus/" + line[0]))
                .toList();
    }

    private static byte[] bytes(String file) {
        try (InputStream in = FuzzCorpus.class.getResourceAsStream("corpus/" + file)) {
            if (in == null) {
                throw new IllegalStateException("the corpus has no file " + file);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
