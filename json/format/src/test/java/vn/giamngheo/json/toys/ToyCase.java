package vn.giamngheo.json.toys;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A document and what is to be found in it.
 *
 * @param name what it shows
 * @param json the document
 * @param findings each as code, pointer ({@code -} for the root) and place
 */
public record ToyCase(String name, String json, List<String> findings) {

    /** The cases of a file beside this class. */
    static List<ToyCase> in(String file) {
        List<ToyCase> cases = new ArrayList<>();
        String name = "";
        List<String> json = new ArrayList<>();
        List<String> findings = new ArrayList<>();
        for (String line : (text(file) + "== ").split("\n", -1)) {
            if (line.startsWith("== ")) {
                if (!findings.isEmpty()) {
                    cases.add(new ToyCase(name, String.join("\n", json), List.copyOf(findings)));
                }
                name = line.substring(3);
                json.clear();
                findings.clear();
            } else if (line.startsWith("-> ")) {
                findings.add(line.substring(3));
            } else if (!line.isEmpty() && !line.startsWith("#")) {
                json.add(line);
            }
        }
        return cases;
    }

    private static String text(String file) {
        try (InputStream in = ToyCase.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
