package vn.giamngheo.examples.register;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.Reader;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/** A register as an array of flat JSON objects, read one object at a time. */
final class FlatJsonRegister {

    /** Numbers stay what was written: 0.1 is no binary fraction. */
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private FlatJsonRegister() {}

    static void read(Reader json, Consumer<Row> to) throws IOException {
        try (MappingIterator<JsonNode> objects =
                MAPPER.readerFor(JsonNode.class).readValues(json)) {
            for (long number = 1; objects.hasNextValue(); number++) {
                to.accept(new Row(number, cells(objects.nextValue())));
            }
        }
    }

    private static Map<String, String> cells(JsonNode object) {
        Map<String, String> cells = new LinkedHashMap<>();
        object.properties().forEach(property -> {
            JsonNode value = property.getValue();
            if (!value.isNull()) {
                cells.put(property.getKey(), value.isValueNode() ? value.asText() : value.toString());
            }
        });
        return cells;
    }
}
