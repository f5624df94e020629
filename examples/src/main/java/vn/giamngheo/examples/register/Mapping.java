package vn.giamngheo.examples.register;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import vn.giamngheo.household.Household;
import vn.giamngheo.json.format.ReadResult;
import vn.giamngheo.json.format.WireFormat;
import vn.giamngheo.json.jackson2.GiamngheoJson;
import vn.giamngheo.text.JsonPointer;

/**
 * Which column of a register is which property of a household. What the columns say is put into a document of ours, and
 * that is read: so whatever is wrong is found by one reader, all at once, and nothing is guessed here.
 *
 * @param columns the columns, each with what becomes of it
 * @param completed adds what is the same for every household of the register, such as the kind of its income
 */
record Mapping(Map<String, Column> columns, Consumer<ObjectNode> completed) {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    /**
     * What becomes of a column.
     *
     * @param pointer the property of a household
     * @param converted makes the value of it; of a cell that it does not understand the cell itself, which the reader
     *     then refuses
     */
    record Column(String pointer, Function<String, JsonNode> converted) {}

    /** A household, or all that speaks against the row. */
    ReadResult<Household> household(Row row) {
        ObjectNode document = MAPPER.createObjectNode();
        document.put("schemaVersion", WireFormat.schemaVersion()).put("kind", "household");
        row.cells().forEach((name, cell) -> {
            Column column = columns.get(name);
            if (column == null) {
                // A column that nobody thought of is found by the reader as an unknown property.
                document.put(name, cell);
            } else if (!cell.isBlank()) {
                put(document, column.pointer(), column.converted().apply(cell.strip()));
            }
        });
        completed.accept(document);
        return GiamngheoJson.read(MAPPER, document.toString(), Household.class);
    }

    /** The column in which a property stands, to tell people who know only the register. */
    Optional<String> columnOf(JsonPointer pointer) {
        String found = pointer.toString();
        return columns.entrySet().stream()
                .filter(column -> column.getValue().pointer().equals(found))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static void put(ObjectNode document, String pointer, JsonNode value) {
        List<String> steps = JsonPointer.parse(pointer).tokens();
        ObjectNode holder = document;
        for (String step : steps.subList(0, steps.size() - 1)) {
            holder = holder.withObjectProperty(step);
        }
        holder.set(steps.get(steps.size() - 1), value);
    }
}
