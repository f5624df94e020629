import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Holds {@code docs/licences.md} to the dependencies of the published modules.
 *
 * <p>{@code java Licences.java <page> [write] <folder of a module>...}: each folder has what the profile licences found.
 */
final class Licences {

    /** A line: one licence or more in brackets, a name, the coordinates with the version, and an address. */
    private static final Pattern LINE = Pattern.compile("\\s+((?:\\([^()]+\\) )+).*\\(([^:()]+:[^:]+):([^: ]+) - .*\\)");

    private static final String HEAD = """
            # Licences of what we depend on

            Shipped: comes along with a published module. Build: needed to compile one, and not by who uses it. Test: of our own
            tests. Compilers, checkers and Maven plug-ins leave nothing of themselves in what is published. Written by
            `.ci/licences write` and held by `.ci/licences`; which licences are allowed where stands in the profile `licences` of the
            [pom](../pom.xml).

            | dependency | version | licence | scope |
            |---|---|---|---|
            """;

    private record Dependency(String name, String version) implements Comparable<Dependency> {
        @Override
        public int compareTo(Dependency other) {
            int byName = name.compareTo(other.name);
            return byName != 0 ? byName : version.compareTo(other.version);
        }
    }

    public static void main(String[] arguments) throws IOException {
        List<String> folders = new ArrayList<>(List.of(arguments).subList(1, arguments.length));
        boolean write = folders.remove("write");
        String page = page(folders);
        Path path = Path.of(arguments[0]);
        if (write) {
            Files.writeString(path, page);
        } else if (!Files.readString(path).equals(page)) {
            System.err.println(path + " is stale; write it anew with .ci/licences write, and look at the difference");
            System.exit(1);
        }
    }

    private static String page(List<String> folders) throws IOException {
        Map<Dependency, String> rows = new TreeMap<>();
        // What is shipped by one module and used by the tests of another is shipped.
        for (String scope : List.of("shipped", "build", "test")) {
            for (String folder : folders) {
                for (String line : Files.readAllLines(Path.of(folder, scope + ".txt"))) {
                    Matcher matcher = LINE.matcher(line);
                    if (matcher.matches()) {
                        String licences = matcher.group(1).strip().replace(") (", ", ").replaceAll("[()]", "");
                        rows.putIfAbsent(
                                new Dependency(matcher.group(2), matcher.group(3)), licences + " | " + scope);
                    }
                }
            }
        }
        StringBuilder page = new StringBuilder(HEAD);
        rows.forEach((dependency, row) -> page.append("| ")
                .append(dependency.name())
                .append(" | ")
                .append(dependency.version())
                .append(" | ")
                .append(row)
                .append(" |\n"));
        return page.toString();
    }
}
