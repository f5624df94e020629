package vn.giamngheo.desk.register;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import vn.giamngheo.household.DeprivationIndicator;
import vn.giamngheo.json.format.WireFormat;
import vn.giamngheo.place.Province;
import vn.giamngheo.standard.NationalStandards;
import vn.giamngheo.text.JsonPointer;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Phrase;

/** Which column of a table is which property of a household. An empty cell is unknown. */
public final class CsvColumns {

    private static final Phrase NAME =
            new Phrase("mã hộ, gồm chữ và số, không có dấu cách", "the code of the household, in letters and digits");
    private static final Phrase PROVINCE = new Phrase(
            "mã tỉnh trong danh mục của ngày rà soát, ví dụ 52",
            "the code of the province in the list of the day of the review, such as 52");
    private static final Phrase AREA = new Phrase("NT (nông thôn) hoặc TT (thành thị)", "NT (rural) or TT (urban)");
    private static final Phrase PERSONS = new Phrase("số nguyên từ 1, ví dụ 4", "a whole number from 1, such as 4");
    private static final Phrase MONEY =
            new Phrase("số nguyên theo đồng, ví dụ 5.600.000", "a whole number of đồng, such as 5.600.000");
    private static final Phrase DEPRIVED = new Phrase(
            "x hoặc có nếu thiếu hụt, không nếu không thiếu hụt, kad nếu không áp dụng",
            "x or có if deprived, không if not, kad if it applies to nobody");
    private static final Phrase SURFACE =
            new Phrase("số mét vuông, ví dụ 45,5", "a number of square metres, such as 45,5");
    private static final Phrase YES_OR_NO = new Phrase("có hoặc không", "có (yes) or không (no)");

    /** A household must have a name, and a table need not have one for it. */
    private static final String NOBODY = "-";

    /**
     * A column, as it is described to people.
     *
     * @param head its head
     * @param expected what its cells must be
     */
    public record Described(String head, Phrase expected) {}

    /**
     * What becomes of a column.
     *
     * @param pointer the property of a household
     * @param expected what its cells must be
     * @param read makes the value of a cell
     */
    private record Column(String pointer, Phrase expected, Function<String, JsonNode> read) {}

    private final Map<String, Column> columns = new LinkedHashMap<>();

    /**
     * Columns of a register of a day.
     *
     * @param review the day: it tells which list the codes of provinces are of
     */
    CsvColumns(LocalDate review) {
        columns.put("Mã hộ", new Column("/id", NAME, CsvCells::text));
        columns.put("Tỉnh", new Column("/province", PROVINCE, cell -> CsvCells.province(cell, review)));
        columns.put("Khu vực", new Column("/area", AREA, CsvCells::area));
        columns.put("Số người", new Column("/size", PERSONS, cell -> CsvCells.whole(cell, 1)));
        columns.put("Thu nhập hộ/tháng", new Column("/income/total", MONEY, cell -> CsvCells.whole(cell, 0)));
        columns.put("Thu nhập đầu người/tháng", new Column("/income/perMonth", MONEY, cell -> CsvCells.whole(cell, 0)));
        for (DeprivationIndicator indicator : indicators()) {
            columns.put(
                    "Thiếu hụt " + indicator.name(Language.VIETNAMESE).orElse(indicator.code()),
                    new Column("/deprivations/" + indicator.code(), DEPRIVED, CsvCells::deprived));
        }
        columns.put("Diện tích nhà (m²)", new Column("/dwelling/floorArea", SURFACE, CsvCells::decimal));
        columns.put("Internet", new Column("/internet", YES_OR_NO, CsvCells::yesOrNo));
    }

    private static List<DeprivationIndicator> indicators() {
        return NationalStandards.VN_2022.indicatorList().all();
    }

    /** {@return all columns, in the order in which a blank table has them} */
    public static List<Described> described() {
        return new CsvColumns(Province.FIRST_DAY_OF_CURRENT_CODES)
                .columns.entrySet().stream()
                        .map(column ->
                                new Described(column.getKey(), column.getValue().expected()))
                        .toList();
    }

    boolean has(String head) {
        return columns.containsKey(head.strip());
    }

    /** One line of the wire format, without its end. */
    String line(Map<String, String> cells) {
        ObjectNode household = JsonNodeFactory.instance.objectNode();
        household
                .put("schemaVersion", WireFormat.schemaVersion())
                .put("kind", "household")
                .put("id", NOBODY);
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

    private static void put(ObjectNode document, String pointer, JsonNode value) {
        List<String> steps = JsonPointer.parse(pointer).tokens();
        ObjectNode holder = document;
        for (String step : steps.subList(0, steps.size() - 1)) {
            holder = holder.withObjectProperty(step);
        }
        holder.set(steps.get(steps.size() - 1), value);
    }

    /** The column in which a property stands. */
    Optional<Described> columnOf(JsonPointer pointer) {
        return columns.entrySet().stream()
                .filter(column -> column.getValue().pointer().equals(pointer.toString()))
                .map(column -> new Described(column.getKey(), column.getValue().expected()))
                .findFirst();
    }
}
