package vn.giamngheo.desk.register;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.LongNode;
import tools.jackson.databind.node.StringNode;
import vn.giamngheo.place.Province;
import vn.giamngheo.text.NumberNotation;
import vn.giamngheo.text.RefusedException;

/** What cells become. A cell that is not understood goes on as it is, so that one reader says all that is wrong. */
final class CsvCells {

    private static final Map<String, String> AREAS = Map.of("nt", "rural", "tt", "urban");
    private static final Map<String, String> DEPRIVED = Map.of(
            "x", "deprived",
            "có", "deprived",
            "không", "not-deprived",
            "kad", "not-applicable");
    private static final Map<String, Boolean> YES_OR_NO = Map.of("có", true, "không", false);

    private CsvCells() {}

    static JsonNode text(String cell) {
        return StringNode.valueOf(cell);
    }

    static JsonNode area(String cell) {
        return word(AREAS, cell);
    }

    static JsonNode deprived(String cell) {
        return word(DEPRIVED, cell);
    }

    private static JsonNode word(Map<String, String> words, String cell) {
        return text(words.getOrDefault(cell.toLowerCase(Locale.ROOT), cell));
    }

    static JsonNode yesOrNo(String cell) {
        Optional<Boolean> word = Optional.ofNullable(YES_OR_NO.get(cell.toLowerCase(Locale.ROOT)));
        return word.<JsonNode>map(BooleanNode::valueOf).orElseGet(() -> text(cell));
    }

    /** A code of the list of that day. */
    static JsonNode province(String cell, LocalDate day) {
        try {
            return text(Province.on(cell, day).toString());
        } catch (RefusedException e) {
            return text(cell);
        }
    }

    /** As people write it: 1.500.000. */
    static JsonNode whole(String cell, long least) {
        Optional<JsonNode> number = NumberNotation.VIETNAMESE
                .read(cell)
                .filter(value -> value.compareTo(BigDecimal.valueOf(least)) >= 0)
                .flatMap(value -> {
                    try {
                        return Optional.of(LongNode.valueOf(value.longValueExact()));
                    } catch (ArithmeticException e) {
                        return Optional.empty();
                    }
                });
        return number.orElseGet(() -> text(cell));
    }

    /** As people write it, 32,5: a string in the wire format, so that it stays what it is. */
    static JsonNode decimal(String cell) {
        return text(NumberNotation.VIETNAMESE
                .read(cell)
                .map(number -> number.toPlainString())
                .orElse(cell));
    }
}
