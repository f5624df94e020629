package vn.giamngheo.examples.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.giamngheo.agency.Role;
import vn.giamngheo.continuity.HolderSheet;
import vn.giamngheo.continuity.RoleHolder;
import vn.giamngheo.continuity.TaskHolders;
import vn.giamngheo.examples.document.Block;
import vn.giamngheo.examples.document.Block.Column;
import vn.giamngheo.examples.document.Text;
import vn.giamngheo.plan.Plan;

/** What falls to each agency of today, by whatever name the document calls those before it. */
final class SheetsTable {

    private final Places places;
    private final Words words;

    private SheetsTable(Plan plan, Words words) {
        this.places = new Places(plan, words);
        this.words = words;
    }

    static Block of(Plan plan, List<HolderSheet> sheets, Words words) {
        return new SheetsTable(plan, words).table(sheets);
    }

    private Block table(List<HolderSheet> sheets) {
        List<Column> columns = List.of(
                new Column(words.of(Label.PLACE), Column.Kind.SHORT),
                new Column(words.of(Label.CONTENT), Column.Kind.LONG),
                new Column(words.of(Label.ROLE), Column.Kind.SHORT),
                new Column(words.of(Label.AS_NAMED), Column.Kind.SHORT));
        List<Block.Row> rows = new ArrayList<>();
        for (HolderSheet sheet : sheets) {
            rows.add(new Block.Group(name(sheet).and(" – " + counts(sheet))));
            sheet.tasks().forEach(task -> rows.add(row(task)));
            sheet.reports().forEach(report -> rows.add(row(report)));
        }
        return Tables.of(words.of(Label.SHEETS_NOW_TABLE), columns, rows);
    }

    private Text name(HolderSheet sheet) {
        List<RoleHolder> holders =
                all(sheet).flatMap(task -> task.holders().stream()).toList();
        return Text.official(sheet.agency().name()).and(new HolderWords(words).mark(sheet.agency(), holders));
    }

    private static Stream<TaskHolders> all(HolderSheet sheet) {
        return Stream.concat(sheet.tasks().stream(), sheet.reports().stream());
    }

    /** In how many tasks the agency has which role, in the order of roles. */
    private String counts(HolderSheet sheet) {
        Map<Role, Integer> counts = new EnumMap<>(Role.class);
        all(sheet)
                .flatMap(task -> task.holders().stream().map(RoleHolder::role).distinct())
                .forEach(role -> counts.merge(role, 1, Integer::sum));
        return counts.entrySet().stream()
                .map(count -> words.role(count.getKey()) + " " + words.number(count.getValue()))
                .collect(Collectors.joining(", "));
    }

    private Block.Row row(TaskHolders task) {
        List<Text> roles = task.holders().stream()
                .map(holder -> Text.plain(words.role(holder.role())))
                .distinct()
                .toList();
        List<Text> names = task.holders().stream()
                .map(holder -> Text.official(holder.named().name()))
                .distinct()
                .toList();
        return new Block.Cells(List.of(
                Block.Cell.of(Text.plain(places.whereabouts(task.pointer()))),
                Block.Cell.of(Text.official(task.title())),
                Block.Cell.of(Text.joined(", ", roles)),
                new Block.Cell(names)));
    }
}
