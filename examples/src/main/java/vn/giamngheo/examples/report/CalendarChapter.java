package vn.giamngheo.examples.report;

import java.util.ArrayList;
import java.util.List;
import vn.giamngheo.agency.AgencyList;
import vn.giamngheo.examples.document.Block;
import vn.giamngheo.examples.document.Block.Column;
import vn.giamngheo.examples.document.Text;
import vn.giamngheo.plan.Plan;
import vn.giamngheo.plan.PlanCalendar;
import vn.giamngheo.plan.ReportingLine;
import vn.giamngheo.plan.Task;
import vn.giamngheo.schedule.Schedule;

/** What falls due in one year, and what runs in it. */
final class CalendarChapter {

    private final Words words;
    private final Places places;

    private CalendarChapter(Plan plan, Words words) {
        this.words = words;
        this.places = new Places(plan, words);
    }

    /** The year to show if none is asked for: that of a plan for one year, else that in which the document was issued. */
    static int year(Plan plan) {
        int issued = plan.instrument().issuedOn().getYear();
        return plan.period()
                .firstDay()
                .flatMap(first -> plan.period()
                        .lastDay()
                        .filter(last -> last.getYear() == first.getYear())
                        .map(last -> last.getYear()))
                .orElse(issued);
    }

    static List<Block> of(Plan plan, Words words, int year) {
        PlanCalendar calendar = PlanCalendar.of(plan, year);
        String shown = Integer.toString(year);
        if (calendar.entries().isEmpty()) {
            return List.of(new Block.Paragraph(words.text(Label.NO_CALENDAR, shown)));
        }
        CalendarChapter chapter = new CalendarChapter(plan, words);
        List<Block.Row> rows = new ArrayList<>();
        chapter.group(calendar, true, Label.WITH_DAY, rows);
        chapter.group(calendar, false, Label.WITHOUT_DAY, rows);
        return List.of(Tables.of(words.of(Label.CALENDAR_TABLE, shown), chapter.columns(), rows));
    }

    private List<Column> columns() {
        return List.of(
                new Column(words.of(Label.DUE), Column.Kind.SHORT),
                new Column(words.of(Label.WHAT_IS_DUE), Column.Kind.LONG),
                new Column(words.of(Label.WHO), Column.Kind.SHORT),
                new Column(words.of(Label.AS_WRITTEN), Column.Kind.SHORT));
    }

    private void group(PlanCalendar calendar, boolean dated, Label heading, List<Block.Row> rows) {
        List<PlanCalendar.Entry> entries = calendar.entries().stream()
                .filter(entry -> entry.due().isPresent() == dated)
                .toList();
        if (!entries.isEmpty()) {
            rows.add(new Block.Group(words.text(heading)));
            entries.forEach(entry -> rows.add(row(entry)));
        }
    }

    private Block.Cells row(PlanCalendar.Entry entry) {
        Text day = entry.due()
                .map(due -> Text.plain(words.language().shortDay(due)))
                .orElse(Text.EMPTY);
        Text what;
        Text where;
        Text who;
        if (entry.item() instanceof PlanCalendar.TaskItem item) {
            Task task = item.task().value();
            what = Text.plain(words.of(Label.TASK) + ": ").and(Text.official(task.title()));
            where = Text.plain(places.of(item.task()));
            who = responsible(task);
        } else if (entry.item() instanceof PlanCalendar.ReportItem item) {
            ReportingLine line = item.line().value();
            what = Text.plain(words.of(Label.REPORT_ITEM) + ": ").and(report(line));
            where = Text.plain(places.around(item.line()));
            who = words.agencies(line.reporters());
        } else if (entry.item() instanceof PlanCalendar.TargetItem item) {
            what = Text.plain(words.of(Label.TARGET) + ": ")
                    .and(Text.official(item.target().value().title()));
            where = Text.plain(places.around(item.target()));
            who = Text.EMPTY;
        } else {
            throw new IllegalStateException("unknown item " + entry.item().pointer());
        }
        Block.Cell content = new Block.Cell(List.of(what, where));
        return new Block.Cells(
                List.of(Block.Cell.of(day), content, Block.Cell.of(who), new Block.Cell(words.time(entry.schedule()))));
    }

    /** The time has a column of its own. */
    private Text report(ReportingLine line) {
        return words.reporting(line.toBuilder().schedule(Schedule.unstated()).build(), false);
    }

    /** Who leads; else who co-ordinates; else whoever has a role. */
    private Text responsible(Task task) {
        AgencyList named = task.lead().isEmpty() ? task.coordinate() : task.lead();
        return named.isEmpty()
                ? Text.joined(
                        "; ",
                        task.roles().stream()
                                .map(role -> words.agencies(role.agencies()))
                                .distinct()
                                .toList())
                : words.agencies(named);
    }
}
