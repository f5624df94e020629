package vn.giamngheo.json.jackson3;

import com.networknt.schema.OutputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.giamngheo.json.format.JsonSchemas;
import vn.giamngheo.json.format.JsonSchemas.Edition;

/** The schemas that are shipped, in the hands of a validator that is not ours. */
final class Schemas {

    static final JsonMapper PLAIN = JsonMapper.builder().build();

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private static final Map<String, Schema> COMPILED = new ConcurrentHashMap<>();

    private Schemas() {}

    /** What is wrong with a document; nothing if it is valid. */
    static List<String> errors(Class<?> type, Edition edition, JsonNode document) {
        return compiled(type, edition).validate(document).stream()
                .map(Object::toString)
                .toList();
    }

    /** Whether a document is valid. Quicker: it stops at the first error. */
    static boolean isValid(Class<?> type, Edition edition, JsonNode document) {
        return compiled(type, edition).validate(document, OutputFormat.BOOLEAN);
    }

    /** What is wrong with a schema itself. */
    static List<String> errors(String schema) {
        Schema meta = REGISTRY.getSchema(SchemaLocation.of(SpecificationVersion.DRAFT_2020_12.getDialectId()));
        return meta.validate(PLAIN.readTree(schema)).stream()
                .map(Object::toString)
                .toList();
    }

    private static Schema compiled(Class<?> type, Edition edition) {
        return COMPILED.computeIfAbsent(
                JsonSchemas.id(JsonSchemas.name(type), edition),
                id -> REGISTRY.getSchema(PLAIN.readTree(JsonSchemas.of(type, edition))));
    }
}
