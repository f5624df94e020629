package vn.giamngheo.examples.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.giamngheo.continuity.PlanHolders;
import vn.giamngheo.continuity.RoleHolder;
import vn.giamngheo.continuity.Standing;
import vn.giamngheo.continuity.TaskHolders;
import vn.giamngheo.directory.Expansion;
import vn.giamngheo.examples.document.Block;
import vn.giamngheo.examples.document.Block.Column;
import vn.giamngheo.examples.document.Text;
import vn.giamngheo.plan.Plan;

/** The names for which no agency of today can be named, and those of classes: each with the tasks that name it. */
final class NamesTables {

    private final Places places;
    private final Words words;
    private final HolderWords holderWords;
    private final Map<String, Named> unresolved = new LinkedHashMap<>();
    private final Map<String, Named> classes = new LinkedHashMap<>();

    NamesTables(Plan plan, PlanHolders holders, Words words) {
        this.places = new Places(plan, words);
        this.words = words;
        this.holderWords = new HolderWords(words);
        Stream.concat(holders.tasks().stream(), holders.reports().stream()).forEach(this::sort);
    }

    /** An agency or class as named, and the roles it has in each task. */
    private record Named(RoleHolder first, Map<Text, List<String>> tasks) {}

    private void sort(TaskHolders task) {
        for (RoleHolder holder : task.holders()) {
            if (!holder.standing().isResolved()) {
                put(unresolved, task, holder);
            } else if (holder.standing() instanceof Standing.OfClass) {
                put(classes, task, holder);
            }
        }
    }

    private void put(Map<String, Named> all, TaskHolders task, RoleHolder holder) {
        all.computeIfAbsent(holder.named().key(), key -> new Named(holder, new LinkedHashMap<>()))
                .tasks()
                .computeIfAbsent(places.cited(task.pointer(), task.title()), place -> new ArrayList<>())
                .add(words.role(holder.role()));
    }

    /** The names for which nobody can be named; empty if there are none. */
    Optional<Block> unresolved() {
        List<Column> columns = List.of(
                new Column(words.of(Label.AS_NAMED), Column.Kind.SHORT),
                new Column(words.of(Label.WHY), Column.Kind.LINES),
                new Column(words.of(Label.MAY_BE), Column.Kind.LINES),
                new Column(words.of(Label.TASKS), Column.Kind.LINES));
        List<Block.Row> rows = unresolved.values().stream()
                .map(named -> (Block.Row) new Block.Cells(List.of(
                        name(named),
                        new Block.Cell(holderWords.reasons(named.first())),
                        Block.Cell.of(holderWords.names(HolderWords.candidates(named.first()))),
                        tasks(named))))
                .toList();
        return table(Label.UNRESOLVED_TABLE, columns, rows);
    }

    /** The classes that still are some; empty if there are none. */
    Optional<Block> classes() {
        List<Column> columns = List.of(
                new Column(words.of(Label.AS_NAMED), Column.Kind.SHORT),
                new Column(words.of(Label.NOW), Column.Kind.LONG),
                new Column(words.of(Label.TASKS), Column.Kind.AMOUNT));
        List<Block.Row> rows = classes.values().stream()
                .map(named -> (Block.Row) new Block.Cells(List.of(
                        name(named),
                        Block.Cell.of(now(((Standing.OfClass) named.first().standing()).now())),
                        Block.Cell.of(Text.plain(words.number(named.tasks().size()))))))
                .toList();
        return table(Label.CLASSES_NOW_TABLE, columns, rows);
    }

    private Optional<Block> table(Label caption, List<Column> columns, List<Block.Row> rows) {
        return rows.isEmpty() ? Optional.empty() : Optional.of(Tables.of(words.of(caption), columns, rows));
    }

    private static Block.Cell name(Named named) {
        return Block.Cell.of(Text.official(named.first().named().name()));
    }

    private Text now(Expansion now) {
        return now instanceof Expansion.Members members
                ? holderWords.names(members.members())
                : Text.plain(
                        Words.capitalised(((Expansion.Symbolic) now).words().in(words.language())));
    }

    private static Block.Cell tasks(Named named) {
        List<Text> tasks = new ArrayList<>();
        named.tasks()
                .forEach((place, roles) ->
                        tasks.add(place.and(" (" + roles.stream().distinct().collect(Collectors.joining(", ")) + ")")));
        return new Block.Cell(tasks);
    }
}
