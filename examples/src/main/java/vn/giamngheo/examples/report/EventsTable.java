package vn.giamngheo.examples.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.giamngheo.continuity.PlanHolders;
import vn.giamngheo.continuity.RoleHolder;
import vn.giamngheo.continuity.Standing;
import vn.giamngheo.directory.Agency;
import vn.giamngheo.examples.document.Block;
import vn.giamngheo.examples.document.Block.Column;
import vn.giamngheo.examples.document.Text;
import vn.giamngheo.law.Confidence;
import vn.giamngheo.law.InstrumentReference;
import vn.giamngheo.law.Provenance;
import vn.giamngheo.succession.Holding;

/** What became of each agency that the document names: told once, in however many tasks it is. */
final class EventsTable {

    private final Words words;
    private final HolderWords holderWords;

    private EventsTable(Words words) {
        this.words = words;
        this.holderWords = new HolderWords(words);
    }

    /** The table; empty if the document names no agency that is known. */
    static Optional<Block> of(PlanHolders holders, Words words) {
        // All tasks fall under the same functions here, so that one holding of an agency is as good as the next.
        Map<Agency, Holding> agencies = new LinkedHashMap<>();
        Stream.concat(holders.tasks().stream(), holders.reports().stream())
                .flatMap(task -> task.holders().stream())
                .map(RoleHolder::standing)
                .filter(Standing.OfAgency.class::isInstance)
                .map(Standing.OfAgency.class::cast)
                .forEach(standing -> agencies.putIfAbsent(standing.then(), standing.holding()));
        return agencies.isEmpty()
                ? Optional.empty()
                : Optional.of(new EventsTable(words).block(agencies, holders.day()));
    }

    private Block block(Map<Agency, Holding> agencies, LocalDate day) {
        List<Column> columns = List.of(
                new Column(words.of(Label.DAY), Column.Kind.SHORT),
                new Column(words.of(Label.EVENT), Column.Kind.LINES),
                new Column(words.of(Label.INSTRUMENT), Column.Kind.SHORT),
                new Column(words.of(Label.CONFIDENCE), Column.Kind.LINES));
        List<Block.Row> rows = new ArrayList<>();
        agencies.forEach((agency, holding) -> {
            rows.add(new Block.Group(Text.official(agency.name())));
            rows.addAll(rows(new History(holding)));
        });
        return new Block.Table(words.of(Label.EVENTS_TABLE, words.language().shortDay(day)), columns, rows);
    }

    private List<Block.Row> rows(History history) {
        List<Block.Row> rows = new ArrayList<>();
        history.events().forEach(event -> rows.add(row(event)));
        history.unsure().forEach(held -> rows.add(row(held)));
        history.open().forEach(nobody -> rows.add(row(Text.EMPTY, holderWords.reason(nobody), Text.EMPTY, List.of())));
        if (rows.isEmpty()) {
            rows.add(row(
                    Text.EMPTY,
                    words.text(Label.NO_CHANGE),
                    Text.EMPTY,
                    history.confidence().map(this::sure).stream().toList()));
        }
        return rows;
    }

    private Block.Row row(History.Event event) {
        Text what = Text.plain(Words.capitalised(event.what().in(words.language())) + ": ")
                .and(Text.official(event.from().name()))
                .and(" → ")
                .and(event.to().map(to -> Text.official(to.name())).orElseGet(() -> nobody(event)))
                .and(event.functions().isEmpty() ? "" : " (" + words.functions(event.functions()) + ")");
        List<Text> sure = event.provenances().stream()
                .flatMap(provenance -> sure(provenance).stream())
                .toList();
        return row(Text.plain(words.language().shortDay(event.day())), what, instrument(event.by()), sure);
    }

    private Text nobody(History.Event event) {
        return event.end()
                .filter(end -> end.reason() == Holding.Reason.PROVINCE_DECIDES)
                .map(holderWords::reason)
                .orElseGet(() -> words.text(Label.NOBODY_NAMED));
    }

    private Block.Row row(Holding.Held held) {
        Text now = Text.plain(words.of(Label.NOW_HELD_BY) + ": ")
                .and(Text.official(held.by().name()));
        return row(Text.EMPTY, now, Text.EMPTY, List.of(sure(held.confidence())));
    }

    private static Block.Row row(Text day, Text event, Text instrument, List<Text> sure) {
        return new Block.Cells(
                List.of(Block.Cell.of(day), Block.Cell.of(event), Block.Cell.of(instrument), new Block.Cell(sure)));
    }

    private Text instrument(InstrumentReference instrument) {
        return Text.official(instrument.citation(words.language()));
    }

    private List<Text> sure(Provenance provenance) {
        return List.of(sure(provenance.confidence()), Text.official(provenance.source()));
    }

    /** What was not read in the text of an act is to be seen first. */
    private Text sure(Confidence confidence) {
        String phrase = confidence.phrase().in(words.language());
        return confidence == Confidence.UNVERIFIED ? Text.strong(phrase) : Text.plain(phrase);
    }
}
