package vn.giamngheo.examples.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.giamngheo.agency.Role;
import vn.giamngheo.examples.document.Block;
import vn.giamngheo.examples.document.Text;
import vn.giamngheo.plan.Duty;
import vn.giamngheo.plan.DutySheet;
import vn.giamngheo.plan.Located;
import vn.giamngheo.plan.Modality;
import vn.giamngheo.plan.Plan;
import vn.giamngheo.plan.ReportingLine;
import vn.giamngheo.plan.Task;
import vn.giamngheo.text.JsonPointer;

/** What the document asks of each agency it names. */
final class DutiesChapter {

    private final Words words;
    private final Places places;

    private DutiesChapter(Plan plan, Words words) {
        this.words = words;
        this.places = new Places(plan, words);
    }

    static List<Block> of(Plan plan, Words words, String id) {
        List<DutySheet> sheets = DutySheet.of(plan);
        if (sheets.isEmpty()) {
            return List.of(new Block.Paragraph(words.text(Label.NO_DUTIES)));
        }
        DutiesChapter chapter = new DutiesChapter(plan, words);
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < sheets.size(); i++) {
            blocks.add(chapter.sheet(sheets.get(i), id + "-" + (i + 1)));
        }
        return blocks;
    }

    /** Each task once, under the first of the agency's roles in it; its other roles stand beside it. */
    private Block sheet(DutySheet sheet, String id) {
        Map<Role, List<Text>> byRole = new EnumMap<>(Role.class);
        Map<JsonPointer, List<Duty>> byTask = new LinkedHashMap<>();
        for (Duty duty : sheet.duties()) {
            byTask.computeIfAbsent(duty.task().pointer(), at -> new ArrayList<>())
                    .add(duty);
        }
        for (List<Duty> duties : byTask.values()) {
            duties.sort(Comparator.comparing(Duty::role));
            byRole.computeIfAbsent(duties.get(0).role(), role -> new ArrayList<>())
                    .add(task(duties));
        }
        List<Block.Fact> facts = new ArrayList<>();
        byRole.forEach((role, tasks) ->
                facts.add(new Block.Fact(counted(Words.capitalised(words.role(role)), tasks.size()), tasks)));
        List<Text> reports = sheet.reports().stream().map(this::report).toList();
        if (!reports.isEmpty()) {
            facts.add(new Block.Fact(counted(words.of(Label.REPORTS), reports.size()), reports));
        }
        return new Block.Section(id, Text.official(sheet.agency().name()), List.of(new Block.Facts(facts)));
    }

    private String counted(String term, int count) {
        return term + " (" + words.number(count) + ")";
    }

    private Text task(List<Duty> duties) {
        Located<Task> task = duties.get(0).task();
        Text what = Text.official(task.value().title());
        if (task.value().modality() == Modality.REQUESTED) {
            what = what.and(" (" + words.of(Label.REQUESTED) + ")");
        }
        List<Text> parts = new ArrayList<>();
        parts.add(toward(what, duties.get(0)));
        for (Duty also : duties.subList(1, duties.size())) {
            parts.add(toward(Text.plain(words.role(also.role())), also));
        }
        parts.add(words.timeInLine(task.value().schedule()));
        return at(places.of(task)).and(Text.joined("; ", parts));
    }

    private Text toward(Text what, Duty duty) {
        return duty.toward().isEmpty() ? what : what.and(" → ").and(words.agencies(duty.toward()));
    }

    private Text report(Located<ReportingLine> line) {
        return at(places.around(line)).and(words.reporting(line.value(), false));
    }

    private static Text at(String place) {
        return place.isEmpty() ? Text.EMPTY : Text.plain("[" + place + "] ");
    }
}
