package vn.giamngheo.json.format.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.giamngheo.json.format.JsonSchemas;
import vn.giamngheo.json.format.JsonSchemas.Edition;
import vn.giamngheo.json.format.WireFormat;
import vn.giamngheo.json.format.tables.StandardFormat;
import vn.giamngheo.json.roots.Roots;

/** Holds the schemas that are shipped to the tables; {@code -Dschema.write} writes them anew. */
class SchemaTextTest {

    private static final Path FOLDER = Path.of(
                    "src", "main", "resources", "vn", "giamngheo", "json", "format", "schema")
            .resolve(WireFormat.schemaVersion());

    private static final Path GOLDEN = Path.of("src", "test", "resources", "vn", "giamngheo", "json", "golden")
            .resolve(WireFormat.schemaVersion());

    static Stream<Arguments> schemas() {
        return StandardFormat.format().types().stream()
                .flatMap(type -> Arrays.stream(Edition.values()).map(edition -> Arguments.of(type, edition)));
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void aSchemaSaysWhatTheTablesSay(Class<?> type, Edition edition) throws IOException {
        String expected = SchemaText.of(type, edition, SchemaWords.all(), examples(type));
        Path file = FOLDER.resolve(JsonSchemas.name(type) + "." + edition.code() + ".schema.json");
        if (System.getProperty("schema.write") != null) {
            Files.writeString(file, expected);
        }

        assertThat(Files.readString(file))
                .as(
                        "%s is stale; write it anew with mvn -Dquick test -pl json/format -am -Dtest=SchemaTextTest"
                                + " -Dschema.write -Dsurefire.failIfNoSpecifiedTests=false",
                        file)
                .isEqualTo(expected);
    }

    /** The golden documents of a type, each in the canonical text. */
    private static List<String> examples(Class<?> type) throws IOException {
        List<String> examples = new ArrayList<>();
        for (String kind : kinds(type)) {
            Path folder = GOLDEN.resolve(kind);
            if (Files.isDirectory(folder)) {
                try (Stream<Path> files = Files.list(folder)) {
                    for (Path file : files.sorted().toList()) {
                        examples.add(Files.readString(file));
                    }
                }
            }
        }
        return examples;
    }

    private static List<String> kinds(Class<?> type) {
        return Roots.all().stream()
                .filter(root -> root.type().equals(type))
                .flatMap(root -> root.kinds().stream())
                .toList();
    }
}
