package vn.giamngheo.examples.register;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import vn.giamngheo.place.Province;
import vn.giamngheo.text.NumberNotation;
import vn.giamngheo.text.RefusedException;

/** What cells of this register mean. A cell that is none of it stays as it is. */
final class Cells {

    private static final Map<String, String> DEPRIVED =
            Map.of("x", "deprived", "Không thiếu", "not-deprived", "Không áp dụng", "not-applicable");
    private static final Map<String, Boolean> YES_OR_NO = Map.of("Có", true, "Không", false);

    private Cells() {}

    static JsonNode text(String cell) {
        return TextNode.valueOf(cell);
    }

    /** A whole number as people write it: 1.500.000. */
    static JsonNode whole(String cell) {
        return NumberNotation.VIETNAMESE.read(cell).flatMap(Cells::exactly).orElseGet(() -> text(cell));
    }

    private static Optional<JsonNode> exactly(BigDecimal number) {
        try {
            return Optional.of(LongNode.valueOf(number.longValueExact()));
        } catch (ArithmeticException e) {
            return Optional.empty();
        }
    }

    /** A whole number as JSON has it: 1500000. */
    static JsonNode plainWhole(String cell) {
        return cell.matches("-?[0-9]{1,18}") ? LongNode.valueOf(Long.parseLong(cell)) : text(cell);
    }

    /** A decimal as people write it, 32,5: a string in the wire format, so that it stays what it is. */
    static JsonNode decimal(String cell) {
        return text(NumberNotation.VIETNAMESE
                .read(cell)
                .map(BigDecimal::toPlainString)
                .orElse(cell));
    }

    /** The code of a province in the list that was in force when the register was made. */
    static JsonNode province(String cell, LocalDate madeOn) {
        try {
            return text(Province.on(cell, madeOn).toString());
        } catch (RefusedException e) {
            return text(cell);
        }
    }

    static JsonNode area(String cell) {
        return text(Map.of("NT", "rural", "TT", "urban").getOrDefault(cell, cell));
    }

    static JsonNode deprived(String cell) {
        return text(DEPRIVED.getOrDefault(cell, cell));
    }

    static JsonNode deprivedFlag(String cell) {
        return text(Map.of("true", "deprived", "false", "not-deprived").getOrDefault(cell, cell));
    }

    static JsonNode yesOrNo(String cell) {
        return YES_OR_NO.containsKey(cell) ? BooleanNode.valueOf(YES_OR_NO.get(cell)) : text(cell);
    }
}
