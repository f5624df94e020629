package vn.giamngheo.json.format.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
import vn.giamngheo.json.golden.GoldenDocument;
import vn.giamngheo.json.roots.Roots;

/** Holds the schemas that are shipped to the tables; {@code -Dschema.write} writes them anew. */
class SchemaTextTest {

    private static final Path FOLDER = Path.of(
                    "src", "main", "resources", "vn", "giamngheo", "json", "format", "schema")
            .resolve(WireFormat.schemaVersion());

    private static final List<String> SHOWN = List.of("full", "smallest");

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

    /** Of the golden documents those that say the most and the least. */
    private static List<String> examples(Class<?> type) {
        return Roots.all().stream()
                .filter(root -> root.type().equals(type))
                .flatMap(root -> root.golden().stream())
                .filter(document -> document.version().equals(WireFormat.schemaVersion()))
                .filter(document -> SHOWN.contains(document.name()))
                .map(GoldenDocument::json)
                .toList();
    }
}
