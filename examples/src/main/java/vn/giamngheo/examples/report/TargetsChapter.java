package vn.giamngheo.examples.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.giamngheo.examples.document.Block;
import vn.giamngheo.examples.document.Block.Column;
import vn.giamngheo.examples.document.Text;
import vn.giamngheo.observation.PartsSum;
import vn.giamngheo.place.Place;
import vn.giamngheo.plan.Plan;
import vn.giamngheo.plan.Section;
import vn.giamngheo.quantity.Stated;
import vn.giamngheo.quantity.StatedText;
import vn.giamngheo.quantity.Written;
import vn.giamngheo.rules.TargetFinding;
import vn.giamngheo.target.Commitment;
import vn.giamngheo.target.Scope;
import vn.giamngheo.target.Target;
import vn.giamngheo.validation.Finding;
import vn.giamngheo.validation.Report;

/** The targets, with what their figures say of each other. */
final class TargetsChapter {

    private final Words words;
    private final Measures measures;
    private final Optional<Place> jurisdiction;

    private TargetsChapter(Plan plan, Words words) {
        this.words = words;
        this.jurisdiction = plan.jurisdiction();
        this.measures = new Measures(words);
    }

    static List<Block> of(Plan plan, Report report, Words words) {
        if (plan.targets().isEmpty()) {
            return List.of(new Block.Paragraph(words.text(Label.NO_TARGETS)));
        }
        TargetsChapter chapter = new TargetsChapter(plan, words);
        List<Block.Row> rows = new ArrayList<>();
        plan.parts().forEach(part -> chapter.section(part, false, rows));
        List<Block> blocks = new ArrayList<>();
        String count = words.number(plan.targets().size());
        blocks.add(Tables.of(words.of(Label.TARGETS_TABLE, count), chapter.columns(), rows));
        List<Finding> together = report.of(TargetFinding.DENOMINATORS_DISJOINT);
        if (!together.isEmpty()) {
            blocks.add(new Block.Paragraph(Text.strong(words.of(Label.TOGETHER))));
            blocks.add(new Block.Items(together.stream()
                    .map(finding -> Text.plain(finding.message(words.language())))
                    .toList()));
        }
        return blocks;
    }

    private List<Column> columns() {
        return List.of(
                new Column(words.of(Label.ROW_NUMBER), Column.Kind.LABEL),
                new Column(words.of(Label.TARGET), Column.Kind.LONG),
                new Column(words.of(Label.TO_REACH), Column.Kind.LINES),
                new Column(words.of(Label.TIME), Column.Kind.SHORT));
    }

    private void section(Section section, boolean withHeading, List<Block.Row> rows) {
        Text heading = TasksChapter.heading(section);
        if (withHeading && hasTargets(section) && !heading.isEmpty()) {
            rows.add(new Block.Group(heading));
        }
        section.targets().forEach(target -> target(target, false, rows));
        section.sections().forEach(inner -> section(inner, true, rows));
    }

    private static boolean hasTargets(Section section) {
        return !section.targets().isEmpty() || section.sections().stream().anyMatch(TargetsChapter::hasTargets);
    }

    private void target(Target target, boolean part, List<Block.Row> rows) {
        List<Text> reach = new ArrayList<>(measures.of(target.measure()));
        target.partsSums().forEach(sum -> reach.add(parts(sum)));
        rows.add(new Block.Cells(List.of(
                new Block.Cell(target.number().map(Text::official).stream().toList()),
                new Block.Cell(about(target, part)),
                new Block.Cell(reach),
                new Block.Cell(words.time(target.due())))));
        target.parts().forEach(inner -> target(inner, true, rows));
    }

    private List<Text> about(Target target, boolean part) {
        List<Text> lines = new ArrayList<>();
        Text title = Text.official(target.title());
        lines.add(part ? words.text(Label.OF_WHICH).and(title) : title);
        target.text()
                .ifPresent(text -> lines.add(
                        words.text(Label.WORDING).and(Text.official(text)).and("”")));
        target.commitment().map(this::commitment).ifPresent(lines::add);
        target.scope().map(this::scope).filter(scope -> !scope.isEmpty()).ifPresent(lines::add);
        return lines;
    }

    private Text commitment(Commitment commitment) {
        return words.text(commitment == Commitment.ASSIGNED ? Label.ASSIGNED : Label.ASPIRATIONAL);
    }

    /** That a target is for the whole area of the document goes without saying. */
    private Text scope(Scope scope) {
        List<Text> parts = new ArrayList<>();
        if (!scope.place().equals(jurisdiction)) {
            scope.place().map(place -> Text.official(place.name())).ifPresent(parts::add);
        }
        scope.area().map(area -> Text.plain(area.phrase().in(words.language()))).ifPresent(parts::add);
        scope.population()
                .map(group -> Text.plain(group.name(words.language()).orElse(group.code())))
                .ifPresent(parts::add);
        scope.group().map(Text::official).ifPresent(parts::add);
        return parts.isEmpty() ? Text.EMPTY : words.text(Label.SCOPE).and(Text.joined("; ", parts));
    }

    private Text parts(PartsSum sum) {
        Text said = held(sum);
        return sum.split()
                .map(split -> Text.official(split).and(": ").and(said))
                .orElse(said);
    }

    private Text held(PartsSum sum) {
        return switch (sum.outcome()) {
            case AGREES -> of(sum.approximate() ? Label.PARTS_AGREE_ABOUT : Label.PARTS_AGREE, sum);
            case AGREES_SO_FAR -> of(Label.PARTS_SO_FAR, sum);
            case OPEN -> of(Label.PARTS_OPEN, sum);
            case EXCEEDS -> of(Label.PARTS_EXCEED, sum);
            case DIFFERS ->
                sum.sum()
                        .map(added -> words.text(Label.PARTS_DIFFER, added(sum), words.number(added), total(sum)))
                        .orElseGet(() -> of(Label.PARTS_CONTRADICT, sum));
            case UNITS_DIFFER -> words.text(Label.PARTS_UNITS);
            case TOO_LARGE -> words.text(Label.SUM_TOO_LARGE);
            case INCOMPLETE -> words.text(Label.PARTS_INCOMPLETE);
        };
    }

    private Text of(Label label, PartsSum sum) {
        return words.text(label, added(sum), total(sum));
    }

    private String added(PartsSum sum) {
        return sum.parts().stream()
                .flatMap(part -> part.value().stream())
                .map(this::number)
                .collect(Collectors.joining(" + "));
    }

    private String total(PartsSum sum) {
        return sum.total().flatMap(Written::value).map(this::number).orElseThrow();
    }

    private String number(Stated<Long> stated) {
        return StatedText.count(stated, words.language());
    }
}
