package vn.giamngheo.json.golden;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The golden documents as files of the source tree, with the module for the working directory. */
public final class GoldenFiles {

    private static final Path FOLDER = Path.of("src/test/resources/vn/giamngheo/json/golden");

    private GoldenFiles() {}

    /** Where every document there is stands, listed or not. */
    public static List<String> paths() {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .map(file -> FOLDER.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The lines of the list. */
    public static List<String> listed() {
        Path sums = FOLDER.resolve(GoldenDocument.SUMS);
        return Files.exists(sums) ? text(sums).lines().toList() : List.of();
    }

    /** The line that a file ought to have in the list. */
    public static String line(String path) {
        return sha256(text(FOLDER.resolve(path))) + "  " + path;
    }

    /**
     * Lists the files that are not listed yet. None that is listed is touched: a new form is a new file.
     *
     * @param rewritten makes the canonical text of a document of the version that is written now
     */
    public static void add(String version, UnaryOperator<String> rewritten) {
        List<String> known = listed().stream()
                .map(line -> GoldenDocument.listed(line).path())
                .toList();
        TreeSet<String> lines = new TreeSet<>((one, other) -> path(one).compareTo(path(other)));
        lines.addAll(listed());
        for (String path : paths()) {
            if (!known.contains(path)) {
                if (path.startsWith(version + "/")) {
                    write(FOLDER.resolve(path), rewritten.apply(path));
                }
                lines.add(line(path));
            }
        }
        write(FOLDER.resolve(GoldenDocument.SUMS), String.join("\n", lines) + "\n");
    }

    /** A document as it stands in the source tree. */
    public static String json(String path) {
        return text(FOLDER.resolve(path));
    }

    private static String path(String line) {
        return line.substring(line.lastIndexOf(' ') + 1);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
