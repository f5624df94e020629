package vn.giamngheo.json.jackson3;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import vn.giamngheo.json.format.JsonSchemas;
import vn.giamngheo.json.format.JsonSchemas.Edition;
import vn.giamngheo.json.roots.Root;
import vn.giamngheo.json.roots.Roots;

/** The schemas themselves, and the documents that are shown with them. */
class Jackson3SchemaTest {

    private static final Path SEEDS = Path.of("..", "..", "examples", "src", "main", "resources", "vn", "giamngheo")
            .resolve("examples");

    static Stream<Arguments> schemas() {
        return Roots.all().stream()
                .flatMap(root -> Arrays.stream(Edition.values()).map(edition -> Arguments.of(root, edition)));
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void aSchemaIsOneOfTheDraftAndHasItsId(Root<?> root, Edition edition) {
        String schema = JsonSchemas.of(root.type(), edition);

        assertThat(Schemas.errors(schema)).isEmpty();
        assertThat(Schemas.PLAIN.readTree(schema).get("$id").asString())
                .isEqualTo(JsonSchemas.id(JsonSchemas.name(root.type()), edition));
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void itsExamplesAreValidAndRead(Root<?> root, Edition edition) {
        JsonNode examples =
                Schemas.PLAIN.readTree(JsonSchemas.of(root.type(), edition)).get("examples");

        for (JsonNode example : examples) {
            assertThat(Schemas.errors(root.type(), edition, example)).isEmpty();
            assertThat(GiamngheoJson.read(Schemas.PLAIN, example.toString(), root.type())
                            .report()
                            .findings())
                    .isEmpty();
        }
    }

    static Stream<Path> seeds() throws IOException {
        try (Stream<Path> files = Files.list(SEEDS)) {
            return files.filter(file -> file.toString().endsWith(".json")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theDocumentsOfTheExamplesAreValid(Path seed) throws IOException {
        JsonNode document = Schemas.PLAIN.readTree(Files.readString(seed));
        Class<?> type = Roots.of(document.get("kind").asString()).type();

        for (Edition edition : Edition.values()) {
            assertThat(Schemas.errors(type, edition, document)).isEmpty();
        }
    }
}
