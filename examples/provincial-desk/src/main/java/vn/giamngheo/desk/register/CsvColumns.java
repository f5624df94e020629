package vn.giamngheo.desk.register;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.LongNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;
import vn.giamngheo.household.DeprivationIndicator;
import vn.giamngheo.json.format.WireFormat;
import vn.giamngheo.place.Province;
import vn.giamngheo.standard.NationalStandards;
import vn.giamngheo.text.JsonPointer;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.NumberNotation;
import vn.giamngheo.text.RefusedException;

/**
 * Which column of a table is which property of a household. A cell that is not understood goes on as it is, so that one
 * reader says all that is wrong; an empty cell is unknown.
 */
public final class CsvColumns {

    private static final Map<String, String> AREAS = Map.of("nt", "rural", "tt", "urban");
    private static final Map<String, String> DEPRIVED = Map.of(
            "x", "deprived",
            "có", "deprived",
            "không", "not-deprived",
            "kad", "not-applicable");
    private static final Map<String, Boolean> YES_OR_NO = Map.of("có", true, "không", false);

    /**
     * What becomes of a column.
     *
     * @param pointer the property of a household
     * @param read makes the value of a cell
     */
    private record Column(String pointer, Function<String, JsonNode> read) {}

    private final Map<String, Column> columns = new LinkedHashMap<>();

    /**
     * Columns of a register of a day.
     *
     * @param review the day: it tells which list the codes of provinces are of
     */
    CsvColumns(LocalDate review) {
        columns.put("Mã hộ", new Column("/id", StringNode::valueOf));
        columns.put("Tỉnh", new Column("/province", cell -> province(cell, review)));
        columns.put("Khu vực", new Column("/area", cell -> word(AREAS, cell)));
        columns.put("Số người", new Column("/size", CsvColumns::whole));
        columns.put("Thu nhập hộ/tháng", new Column("/income/total", CsvColumns::whole));
        columns.put("Thu nhập đầu người/tháng", new Column("/income/perMonth", CsvColumns::whole));
        for (DeprivationIndicator indicator : indicators()) {
            columns.put(
                    "Thiếu hụt " + indicator.name(Language.VIETNAMESE).orElse(indicator.code()),
                    new Column("/deprivations/" + indicator.code(), cell -> word(DEPRIVED, cell)));
        }
        columns.put("Diện tích nhà (m²)", new Column("/dwelling/floorArea", CsvColumns::decimal));
        columns.put("Internet", new Column("/internet", CsvColumns::yesOrNo));
    }

    private static List<DeprivationIndicator> indicators() {
        return NationalStandards.VN_2022.indicatorList().all();
    }

    /** {@return the heads of all columns, in the order in which a blank table has them} */
    public static List<String> heads() {
        return List.copyOf(new CsvColumns(Province.FIRST_DAY_OF_CURRENT_CODES).columns.keySet());
    }

    boolean has(String head) {
        return columns.containsKey(head.strip());
    }

    /** One line of the wire format, without its end. */
    String line(Map<String, String> cells) {
        ObjectNode household = JsonNodeFactory.instance.objectNode();
        household.put("schemaVersion", WireFormat.schemaVersion()).put("kind", "household");
        cells.forEach((head, cell) -> {
            Column column = columns.get(head.strip());
            if (column != null && !cell.isBlank()) {
                put(household, column.pointer(), column.read().apply(cell.strip()));
            }
        });
        if (household.get("income") instanceof ObjectNode income) {
            if (income.has("total")) {
                income.put("kind", "household").put("months", 1);
            } else {
                income.put("kind", "per-head");
            }
        }
        return household.toString();
    }

    /** The head of the column in which a property stands, or the property if there is none. */
    String headOf(String pointer) {
        return columns.entrySet().stream()
                .filter(column -> column.getValue().pointer().equals(pointer))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(pointer);
    }

    private static void put(ObjectNode document, String pointer, JsonNode value) {
        List<String> steps = JsonPointer.parse(pointer).tokens();
        ObjectNode holder = document;
        for (String step : steps.subList(0, steps.size() - 1)) {
            holder = holder.withObjectProperty(step);
        }
        holder.set(steps.get(steps.size() - 1), value);
    }

    private static JsonNode province(String cell, LocalDate day) {
        try {
            return StringNode.valueOf(Province.on(cell, day).toString());
        } catch (RefusedException e) {
            return StringNode.valueOf(cell);
        }
    }

    private static JsonNode word(Map<String, String> words, String cell) {
        return StringNode.valueOf(words.getOrDefault(cell.toLowerCase(Locale.ROOT), cell));
    }

    private static JsonNode yesOrNo(String cell) {
        String word = cell.toLowerCase(Locale.ROOT);
        return YES_OR_NO.containsKey(word) ? BooleanNode.valueOf(YES_OR_NO.get(word)) : StringNode.valueOf(cell);
    }

    /** As people write it: 1.500.000. */
    private static JsonNode whole(String cell) {
        Optional<JsonNode> number = NumberNotation.VIETNAMESE.read(cell).flatMap(value -> {
            try {
                return Optional.of(LongNode.valueOf(value.longValueExact()));
            } catch (ArithmeticException e) {
                return Optional.empty();
            }
        });
        return number.orElseGet(() -> StringNode.valueOf(cell));
    }

    /** As people write it, 32,5: a string in the wire format, so that it stays what it is. */
    private static JsonNode decimal(String cell) {
        return StringNode.valueOf(NumberNotation.VIETNAMESE
                .read(cell)
                .map(number -> number.toPlainString())
                .orElse(cell));
    }
}
