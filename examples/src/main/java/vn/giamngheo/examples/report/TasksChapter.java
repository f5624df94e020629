package vn.giamngheo.examples.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.giamngheo.agency.Role;
import vn.giamngheo.continuity.PlanHolders;
import vn.giamngheo.continuity.TaskHolders;
import vn.giamngheo.examples.document.Block;
import vn.giamngheo.examples.document.Block.Column;
import vn.giamngheo.examples.document.Text;
import vn.giamngheo.plan.Modality;
import vn.giamngheo.plan.Plan;
import vn.giamngheo.plan.ReportingLine;
import vn.giamngheo.plan.Responsibility;
import vn.giamngheo.plan.Section;
import vn.giamngheo.plan.Task;
import vn.giamngheo.text.JsonPointer;

/** The tasks, a table for each part of the document, in the manner of an appendix of tasks. */
final class TasksChapter {

    private final Words words;
    private final HolderWords holderWords;
    /** Who holds the tasks, by where each stands; empty if that is not asked. */
    private final Map<JsonPointer, TaskHolders> holders = new HashMap<>();

    private TasksChapter(Optional<PlanHolders> asked, Words words) {
        this.words = words;
        this.holderWords = new HolderWords(words);
        asked.ifPresent(known -> known.tasks().forEach(task -> holders.put(task.pointer(), task)));
    }

    static List<Block> of(Plan plan, Optional<PlanHolders> holders, Words words) {
        if (plan.tasks().isEmpty()) {
            return List.of(new Block.Paragraph(words.text(Label.NO_TASKS)));
        }
        TasksChapter chapter = new TasksChapter(holders, words);
        List<Block> blocks = new ArrayList<>();
        JsonPointer parts = JsonPointer.ROOT.child("parts");
        for (int i = 0; i < plan.parts().size(); i++) {
            blocks.addAll(chapter.part(plan.parts().get(i), parts.child(i)));
        }
        return blocks;
    }

    private List<Block> part(Section part, JsonPointer at) {
        List<Block> blocks = new ArrayList<>();
        long count = count(part);
        if (count > 0) {
            List<Block.Row> rows = new ArrayList<>();
            inside(part, at, rows);
            String name =
                    part.kind().flatMap(kind -> kind.name(words.language())).orElse("");
            blocks.add(Tables.of(words.of(Label.TASK_COUNT, name, words.number(count)), columns(), rows));
        }
        List<Text> reports = new ArrayList<>();
        reporting(part, reports);
        if (!reports.isEmpty()) {
            blocks.add(new Block.Paragraph(words.text(Label.REPORTING)));
            blocks.add(new Block.Items(reports));
        }
        return blocks;
    }

    private List<Column> columns() {
        return List.of(
                new Column(words.of(Label.ROW_NUMBER), Column.Kind.LABEL),
                new Column(words.of(Label.CONTENT), Column.Kind.LONG),
                new Column(words.of(Label.LEAD), Column.Kind.SHORT),
                new Column(words.of(Label.NOW_HELD_BY), Column.Kind.SHORT),
                new Column(words.of(Label.COORDINATE), Column.Kind.SHORT),
                new Column(words.of(Label.PRODUCT), Column.Kind.SHORT),
                new Column(words.of(Label.TIME), Column.Kind.SHORT));
    }

    private static long count(Section section) {
        return section.tasks().size()
                + section.sections().stream().mapToLong(TasksChapter::count).sum();
    }

    private void section(Section section, JsonPointer at, List<Block.Row> rows) {
        if (count(section) == 0) {
            return;
        }
        if (isNumberedTask(section)) {
            rows.add(row(
                    section.tasks().get(0), section.number(), at.child("tasks").child(0)));
            return;
        }
        Text heading = heading(section);
        if (!heading.isEmpty()) {
            rows.add(new Block.Group(heading));
        }
        inside(section, at, rows);
    }

    private void inside(Section section, JsonPointer at, List<Block.Row> rows) {
        for (int i = 0; i < section.tasks().size(); i++) {
            Task task = section.tasks().get(i);
            rows.add(row(task, task.number(), at.child("tasks").child(i)));
        }
        for (int i = 0; i < section.sections().size(); i++) {
            section(section.sections().get(i), at.child("sections").child(i), rows);
        }
    }

    /** Number and heading of a section: {@code III. TỔ CHỨC THỰC HIỆN}, {@code a) Về Y tế}. */
    static Text heading(Section section) {
        List<Text> parts = new ArrayList<>();
        section.number().map(Text::official).ifPresent(parts::add);
        section.title().map(Text::official).ifPresent(parts::add);
        boolean marked = section.number().filter(number -> number.endsWith(")")).isPresent();
        return Text.joined(marked ? " " : ". ", parts);
    }

    /** A numbered paragraph that is one task: a letter has them. */
    private static boolean isNumberedTask(Section section) {
        return section.number().isPresent()
                && section.title().isEmpty()
                && section.tasks().size() == 1
                && section.tasks().get(0).number().isEmpty()
                && section.sections().isEmpty();
    }

    private Block.Row row(Task task, Optional<String> number, JsonPointer at) {
        return new Block.Cells(List.of(
                cell(number.map(Text::official)),
                content(task),
                Block.Cell.of(words.agencies(task.lead())),
                nowHeldBy(at),
                Block.Cell.of(words.agencies(task.coordinate())),
                cell(task.deliverable().map(Text::official)),
                new Block.Cell(words.time(task.schedule()))));
    }

    private Block.Cell nowHeldBy(JsonPointer task) {
        List<Text> lines = new ArrayList<>();
        TaskHolders known = holders.get(task);
        if (known != null) {
            known.holders().stream()
                    .filter(holder -> holder.role() == Role.LEAD)
                    .forEach(holder -> lines.addAll(holderWords.brief(holder)));
        }
        return new Block.Cell(lines.stream().distinct().toList());
    }

    private static Block.Cell cell(Optional<Text> text) {
        return new Block.Cell(text.stream().toList());
    }

    private Block.Cell content(Task task) {
        List<Text> lines = new ArrayList<>();
        lines.add(Text.official(task.title()));
        if (task.modality() == Modality.REQUESTED) {
            lines.add(Text.plain("(" + words.of(Label.REQUESTED) + ")"));
        }
        lines.addAll(roles(task));
        for (ReportingLine line : task.reporting()) {
            lines.add(Text.plain(words.of(Label.REPORT_TO) + ": ").and(words.reporting(line, true)));
        }
        return new Block.Cell(lines);
    }

    /** Roles of the same agencies toward the same on one line; agencies that lead the task are not named again. */
    private List<Text> roles(Task task) {
        Map<Responsibility, List<String>> lines = new LinkedHashMap<>();
        for (Responsibility role : task.roles()) {
            Responsibility same = new Responsibility(Role.IMPLEMENT, role.agencies(), role.toward());
            lines.computeIfAbsent(same, key -> new ArrayList<>()).add(words.role(role.role()));
        }
        List<Text> said = new ArrayList<>();
        lines.forEach((who, names) -> {
            Text line = Text.plain(Words.capitalised(String.join(", ", names)));
            if (!who.agencies().equals(task.lead())) {
                line = line.and(": ").and(words.agencies(who.agencies()));
            }
            said.add(who.toward().isEmpty() ? line : line.and(" → ").and(words.agencies(who.toward())));
        });
        return said;
    }

    private void reporting(Section section, List<Text> reports) {
        section.reporting().forEach(line -> reports.add(words.reporting(line, true)));
        section.sections().forEach(inner -> reporting(inner, reports));
    }
}
