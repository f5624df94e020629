package vn.giamngheo.rules;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import vn.giamngheo.text.JsonPointer;
import vn.giamngheo.text.Loaded;
import vn.giamngheo.text.Phrase;
import vn.giamngheo.text.TableFault;
import vn.giamngheo.validation.Argument;
import vn.giamngheo.validation.Finding;
import vn.giamngheo.validation.Rule;

/**
 * What reading a table found. The pointer is made of the line of the text, from 1, and the name of the column: {@code
 * /12/name}; it is the root where the table as a whole is meant.
 */
final class TableRules {

    private static final Set<TableFinding> CODES =
            Arrays.stream(TableFault.Kind.values()).map(TableFinding::of).collect(Collectors.toUnmodifiableSet());

    static final Rule<Loaded<?>> ALL = Rule.of("table.reading", CODES, TableRules::check);

    private TableRules() {}

    private static void check(Loaded<?> table, Consumer<Finding> findings) {
        for (TableFault fault : table.faults()) {
            findings.accept(Finding.of(
                    TableFinding.of(fault.kind()),
                    pointer(fault),
                    Map.of("place", Argument.phrase(place(fault)), "reason", Argument.phrase(fault.reason()))));
        }
    }

    private static JsonPointer pointer(TableFault fault) {
        JsonPointer line = fault.line() == 0 ? JsonPointer.ROOT : JsonPointer.ROOT.child(fault.line());
        return fault.column().isEmpty() ? line : line.child(fault.column());
    }

    private static Phrase place(TableFault fault) {
        String column = Phrase.shown(fault.column());
        if (fault.line() == 0) {
            return column.isEmpty()
                    ? new Phrase("cả bảng", "the whole table")
                    : new Phrase("cột " + column, "column " + column);
        }
        return column.isEmpty()
                ? new Phrase("dòng " + fault.line(), "line " + fault.line())
                : new Phrase("dòng " + fault.line() + ", cột " + column, "line " + fault.line() + ", column " + column);
    }
}
