package vn.giamngheo.examples.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.giamngheo.examples.document.Block;
import vn.giamngheo.examples.document.Block.Column;
import vn.giamngheo.examples.document.Text;
import vn.giamngheo.observation.Observation;
import vn.giamngheo.observation.ObservedValue;
import vn.giamngheo.place.Place;
import vn.giamngheo.plan.Located;
import vn.giamngheo.target.Target;
import vn.giamngheo.trajectory.KnownRate;
import vn.giamngheo.trajectory.PathOfTarget;
import vn.giamngheo.validation.Severity;

/** The figures of results that the report was given: what each is, and which targets it tells of. */
final class ResultsChapter {

    private final List<Encoded> documents;
    private final Results results;
    private final Words words;

    private ResultsChapter(List<Encoded> documents, Results results, Words words) {
        this.documents = documents;
        this.results = results;
        this.words = words;
    }

    static List<Block> of(List<Encoded> documents, Results results, Words words, String id) {
        return new ResultsChapter(documents, results, words).blocks(id);
    }

    private List<Block> blocks(String id) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(table());
        if (!results.report().findings().isEmpty()) {
            blocks.add(new Block.Section(
                    id + "-findings",
                    words.text(Label.FINDINGS),
                    FindingsChapter.of(
                            results.report(),
                            words,
                            pointer -> results.name(pointer.tokens().get(0)))));
        }
        for (int i = 0; i < results.files().size(); i++) {
            Observed file = results.files().get(i);
            String section = id + "-" + (i + 1);
            Text title = words.text(Label.NOT_USED_FILE, file.name());
            if (file instanceof Observed.Refused refused) {
                blocks.add(new Block.Section(section, title, FindingsChapter.of(refused.report(), words)));
            } else if (file instanceof Observed.Missing missing) {
                blocks.add(new Block.Section(
                        section,
                        title,
                        List.of(new Block.Paragraph(
                                words.text(Label.NOT_OPENED, missing.reason().in(words.language()))))));
            }
        }
        return blocks;
    }

    private Block table() {
        List<Column> columns = List.of(
                new Column(words.of(Label.FILE), Column.Kind.SHORT),
                new Column(words.of(Label.FIGURE), Column.Kind.LINES),
                new Column(words.of(Label.USED_FOR), Column.Kind.LINES),
                new Column(words.of(Label.NOT_USED_FOR), Column.Kind.LINES));
        return new Block.Table(
                words.of(Label.RESULTS_TABLE),
                columns,
                results.files().stream().map(this::row).toList());
    }

    private Block.Row row(Observed file) {
        if (file instanceof Observed.Read read) {
            return results.isUsable(read)
                    ? used(read)
                    : cells(read, List.of(), List.of(words.text(Label.CONTRADICTED)));
        }
        if (file instanceof Observed.Refused refused) {
            String errors = words.number(FindingsChapter.count(refused.report(), Severity.ERROR));
            return new Block.Group(Text.code(file.name()).and(" – " + words.of(Label.NOT_USED_COUNT, errors)));
        }
        return new Block.Group(Text.code(file.name()).and(" – " + words.of(Label.NOT_OPENED_SHORT)));
    }

    private Block.Row used(Observed.Read read) {
        List<Text> used = new ArrayList<>();
        Map<PathOfTarget.Reason, List<Text>> not = new EnumMap<>(PathOfTarget.Reason.class);
        for (Encoded document : documents) {
            if (document instanceof Encoded.Read plan) {
                Optional<Place> jurisdiction = plan.plan().jurisdiction();
                for (Located<Target> located : plan.plan().targets()) {
                    Target target = located.value();
                    Optional<PathOfTarget.Reason> reason = new Fit(target, jurisdiction).reason(read.observation());
                    if (reason.isEmpty()) {
                        used.add(Text.official(target.title()));
                    } else if (PathsChapter.isLevelOfRate(target)) {
                        not.computeIfAbsent(reason.get(), why -> new ArrayList<>())
                                .add(Text.official(target.title()));
                    }
                }
            }
        }
        List<Text> reasons = new ArrayList<>();
        not.forEach((reason, titles) ->
                reasons.add(Text.plain(Words.capitalised(reason.phrase().in(words.language())) + ": ")
                        .and(Text.joined("; ", titles))));
        return cells(read, used.isEmpty() ? List.of(words.text(Label.USED_FOR_NONE)) : used, reasons);
    }

    private Block.Row cells(Observed.Read read, List<Text> used, List<Text> not) {
        return new Block.Cells(List.of(
                Block.Cell.of(Text.code(read.name())),
                new Block.Cell(figure(read.observation())),
                new Block.Cell(used),
                new Block.Cell(not)));
    }

    private List<Text> figure(Observation one) {
        List<Text> lines = new ArrayList<>();
        lines.add(Text.plain(Words.capitalised(one.indicator().phrase().in(words.language())) + ": " + value(one)));
        List<Text> where = new ArrayList<>(List.of(Text.official(one.place().name())));
        one.area().map(area -> Text.plain(area.phrase().in(words.language()))).ifPresent(where::add);
        one.group()
                .map(group -> Text.plain(group.name(words.language()).orElse(group.code())))
                .ifPresent(where::add);
        where.add(Text.plain(words.language().shortDay(one.asOf())));
        lines.add(Text.joined(", ", where));
        lines.add(Text.plain(one.source().phrase().in(words.language())));
        one.standard()
                .map(standard -> words.text(Label.UNDER_STANDARD, standard.value()))
                .ifPresent(lines::add);
        return lines;
    }

    private String value(Observation one) {
        String unit = one.unit().noun(words.language()).orElse(one.unit().code());
        return one.value() instanceof ObservedValue.Tally tally
                ? words.number(tally.number()) + " " + unit
                : words.of(Label.BY_UNIT, KnownRate.of(one).in(words.language()), unit);
    }
}
