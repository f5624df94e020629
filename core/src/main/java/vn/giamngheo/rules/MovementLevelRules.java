package vn.giamngheo.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import vn.giamngheo.movement.LevelCheck;
import vn.giamngheo.movement.LevelIssue;
import vn.giamngheo.movement.MovementAccount;
import vn.giamngheo.movement.MovementColumn;
import vn.giamngheo.text.JsonPointer;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Phrase;
import vn.giamngheo.validation.Argument;
import vn.giamngheo.validation.Finding;
import vn.giamngheo.validation.Rule;

/** A report held against those of its parts, as findings on it. */
final class MovementLevelRules {

    static final Rule<LevelCheck> RULE = Rule.of(
            "movement-levels",
            Set.of(
                    MovementFinding.PARTS_NOT_COMPARABLE,
                    MovementFinding.PART_UNKNOWN,
                    MovementFinding.PARTS_DIFFER,
                    MovementFinding.PARTS_EXCEED,
                    MovementFinding.PARTS_TOTAL_DIFFERS),
            (check, findings) -> check(check, findings));

    private final MovementPointers at;
    private final Consumer<Finding> findings;

    /** The parts that lack a number, by number: one finding for all of them. */
    private final Map<JsonPointer, List<LevelIssue.PartUnknown>> unknown = new LinkedHashMap<>();

    private MovementLevelRules(LevelCheck check, Consumer<Finding> findings) {
        this.at = new MovementPointers(check.whole(), JsonPointer.ROOT);
        this.findings = findings;
    }

    private static void check(LevelCheck check, Consumer<Finding> findings) {
        MovementLevelRules rules = new MovementLevelRules(check, findings);
        check.issues().forEach(rules::add);
        rules.unknown.forEach((pointer, parts) -> findings.accept(unknown(pointer, parts)));
    }

    private void add(LevelIssue found) {
        if (found instanceof LevelIssue.PartUnknown part) {
            unknown.computeIfAbsent(at.to(part.account(), part.column()), pointer -> new ArrayList<>())
                    .add(part);
        } else if (found instanceof LevelIssue.ColumnDiffers column) {
            findings.accept(Finding.of(
                    column.partial() ? MovementFinding.PARTS_EXCEED : MovementFinding.PARTS_DIFFER,
                    at.to(column.account(), column.column()),
                    columnArguments(
                            column.account(),
                            column.column(),
                            Map.of(
                                    "whole", Argument.whole(column.whole()),
                                    "sum", Argument.whole(column.sum())))));
        } else if (found instanceof LevelIssue.TotalDiffers total) {
            findings.accept(Finding.of(
                    MovementFinding.PARTS_TOTAL_DIFFERS,
                    at.root().child("totalHouseholds"),
                    Map.of("whole", Argument.whole(total.whole()), "sum", Argument.whole(total.sum()))));
        } else {
            Phrase reason = new Phrase(found.describe(Language.VIETNAMESE), found.describe(Language.ENGLISH));
            findings.accept(Finding.of(
                    MovementFinding.PARTS_NOT_COMPARABLE, at.root(), Map.of("reason", Argument.phrase(reason))));
        }
    }

    private static Finding unknown(JsonPointer pointer, List<LevelIssue.PartUnknown> parts) {
        LevelIssue.PartUnknown first = parts.get(0);
        List<String> places = parts.stream().map(part -> part.place().name()).toList();
        return Finding.of(
                MovementFinding.PART_UNKNOWN,
                pointer,
                columnArguments(first.account(), first.column(), Map.of("places", Argument.texts(places))));
    }

    private static Map<String, Argument> columnArguments(
            MovementAccount account, MovementColumn column, Map<String, Argument> more) {
        Map<String, Argument> arguments = new LinkedHashMap<>();
        arguments.put("account", MovementPointers.name(account));
        arguments.put("column", MovementPointers.name(account.list(), column));
        arguments.putAll(more);
        return arguments;
    }
}
