package vn.giamngheo.json.format.tables;

import static vn.giamngheo.json.format.internal.Scalars.TEXT;
import static vn.giamngheo.json.format.tables.CountedTables.AMOUNT;
import static vn.giamngheo.json.format.tables.RuleTables.INDICATOR;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import vn.giamngheo.household.DeprivationIndicator;
import vn.giamngheo.json.format.WireFormat;
import vn.giamngheo.json.format.internal.Codec;
import vn.giamngheo.json.format.internal.Codecs;
import vn.giamngheo.json.format.internal.RecordTable;
import vn.giamngheo.json.format.internal.Shape;
import vn.giamngheo.measure.PatternCell;
import vn.giamngheo.measure.PatternTable;
import vn.giamngheo.measure.Unit;
import vn.giamngheo.text.RefusedException;

/** Tables of patterns of deprivations. */
final class PatternTables {

    private static final char DEPRIVED = '1';
    private static final char NOT_DEPRIVED = '0';
    private static final char UNKNOWN = '?';
    private static final int MOST_INDICATORS = 64;

    static final Codec<PatternTable<?>> TABLE = table();

    private PatternTables() {}

    /**
     * A cell as it is written.
     *
     * @param pattern a character for each indicator, in their order
     * @param weight how much has it
     */
    private record Line(String pattern, BigDecimal weight) {

        static Line of(PatternCell cell, int indicators, Unit unit) {
            char[] pattern = new char[indicators];
            for (int i = 0; i < indicators; i++) {
                long bit = 1L << i;
                pattern[i] =
                        (cell.known() & bit) == 0 ? UNKNOWN : (cell.deprived() & bit) == 0 ? NOT_DEPRIVED : DEPRIVED;
            }
            return new Line(new String(pattern), CountedTables.amount(cell.weight(), unit));
        }

        PatternCell cell(int indicators, Unit unit) {
            if (pattern.length() != indicators) {
                throw new RefusedException(
                        "kiểu “" + pattern + "” phải có đúng " + indicators + " ký tự, mỗi chỉ số một ký tự",
                        "the pattern '" + pattern + "' must have " + indicators
                                + " characters, one for each indicator");
            }
            return new PatternCell(bits(UNKNOWN, false), bits(DEPRIVED, true), CountedTables.sum(weight, unit));
        }

        /** A bit for each character that is that one, or is not. */
        private long bits(char character, boolean is) {
            long bits = 0;
            for (int i = 0; i < pattern.length(); i++) {
                bits |= (pattern.charAt(i) == character) == is ? 1L << i : 0;
            }
            return bits;
        }
    }

    private static Codec<PatternTable<?>> table() {
        RecordTable<PatternTable<?>> t = new RecordTable<>("pattern-table");
        t.version("schemaVersion", WireFormat.schemaVersion());
        t.fixed("kind", "pattern-table");
        var group = t.optional("group", TEXT, PatternTable::group);
        var unit = CountedTables.unit(t, PatternTable::unit);
        var indicators = t.required("indicators", Codecs.list(INDICATOR), PatternTable::indicators);
        var cells = t.list("cells", line(), PatternTables::lines);
        t.elements("indicators", 1, MOST_INDICATORS);
        return t.end(v -> made(v.get(group), unit.of(v), v.get(indicators), v.get(cells)));
    }

    private static Codec<Line> line() {
        RecordTable<Line> t = new RecordTable<>("pattern-cell");
        var pattern = t.required(
                "pattern",
                Codecs.text(
                        Shape.Text.of("deprivation-pattern", "[01?]{1,64}"),
                        PatternTables::checked,
                        Function.identity()),
                Line::pattern);
        var weight = t.required("weight", AMOUNT, Line::weight);
        return t.end(v -> new Line(v.get(pattern), v.get(weight)));
    }

    private static String checked(String pattern) {
        boolean known = pattern.chars().allMatch(c -> c == DEPRIVED || c == NOT_DEPRIVED || c == UNKNOWN);
        if (!known || pattern.length() > MOST_INDICATORS) {
            throw new RefusedException(
                    "kiểu thiếu hụt chỉ gồm “1” (thiếu hụt), “0” (không) và “?” (chưa rõ), không quá " + MOST_INDICATORS
                            + " ký tự",
                    "a pattern has '1' (deprived), '0' (not) and '?' (unknown) alone, at most " + MOST_INDICATORS
                            + " characters");
        }
        return pattern;
    }

    private static List<Line> lines(PatternTable<?> table) {
        int indicators = table.indicators().size();
        return table.patterns().stream()
                .map(cell -> Line.of(cell, indicators, table.unit()))
                .toList();
    }

    private static PatternTable<?> made(
            Optional<String> group, Unit unit, List<DeprivationIndicator> indicators, List<Line> lines) {
        Set<String> seen = new HashSet<>();
        List<PatternCell> cells = new ArrayList<>(lines.size());
        for (Line line : lines) {
            if (!seen.add(line.pattern())) {
                throw new RefusedException(
                        "kiểu “" + line.pattern() + "” xuất hiện hơn một lần",
                        "the pattern '" + line.pattern() + "' stands there more than once");
            }
            cells.add(line.cell(indicators.size(), unit));
        }
        PatternTable<?> table = CountedTables.within(() -> PatternTable.of(indicators, unit, cells));
        return group.isPresent() ? table.named(group.get()) : table;
    }
}
