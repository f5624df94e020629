package vn.giamngheo.json.golden;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A document that is kept for ever: every later release reads it.
 *
 * @param version of which version of the format
 * @param kind its kind
 * @param name its name among those of its kind: "smallest", "full" and others
 * @param sha256 the checksum of its bytes, in lower-case hexadecimal digits
 */
public record GoldenDocument(String version, String kind, String name, String sha256) {

    /** The list of all, in the form of the tool sha256sum. */
    public static final String SUMS = "SHA256SUMS";

    /** All documents of all versions. */
    public static List<GoldenDocument> all() {
        return text(SUMS).lines().map(GoldenDocument::listed).toList();
    }

    /** The document of a line of the list. */
    static GoldenDocument listed(String line) {
        String[] sumAndPath = line.split(" {2}");
        String[] path = sumAndPath[1].split("/");
        return new GoldenDocument(path[0], path[1], path[2].replace(".json", ""), sumAndPath[0]);
    }

    /** Where it stands among all. */
    public String path() {
        return version + "/" + kind + "/" + name + ".json";
    }

    /** The document. */
    public String json() {
        return text(path());
    }

    /** The same in another version. */
    public GoldenDocument in(String other) {
        return all().stream()
                .filter(document -> document.version().equals(other)
                        && document.kind().equals(kind)
                        && document.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(path() + " has no counterpart in " + other));
    }

    private static String text(String path) {
        try (InputStream in = GoldenDocument.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("the golden document " + path + " is gone");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return path();
    }
}
