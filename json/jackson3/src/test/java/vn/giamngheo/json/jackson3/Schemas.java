package vn.giamngheo.json.jackson3;

import com.networknt.schema.Schema;
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
        return of(JsonSchemas.of(type, edition), JsonSchemas.id(JsonSchemas.name(type), edition))
                .validate(document)
                .stream()
                .map(Object::toString)
                .toList();
    }

    static List<String> errors(Class<?> type, Edition edition, String document) {
        return errors(type, edition, PLAIN.readTree(document));
    }

    /** What is wrong with a schema itself. */
    static List<String> errors(String schema) {
        Schema meta = REGISTRY.getSchema(
                com.networknt.schema.SchemaLocation.of(SpecificationVersion.DRAFT_2020_12.getDialectId()));
        return meta.validate(PLAIN.readTree(schema)).stream()
                .map(Object::toString)
                .toList();
    }

    private static Schema of(String text, String id) {
        return COMPILED.computeIfAbsent(id, key -> REGISTRY.getSchema(PLAIN.readTree(text)));
    }
}
