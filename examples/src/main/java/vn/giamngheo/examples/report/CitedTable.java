package vn.giamngheo.examples.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.giamngheo.continuity.CitedInstrument;
import vn.giamngheo.examples.document.Block;
import vn.giamngheo.examples.document.Block.Column;
import vn.giamngheo.examples.document.Text;
import vn.giamngheo.law.Confidence;
import vn.giamngheo.law.InstrumentNumber;
import vn.giamngheo.law.InstrumentReference;
import vn.giamngheo.law.LegalEffect;
import vn.giamngheo.plan.Plan;

/** The instruments a document names that have been amended, replaced or repealed since: each once. */
final class CitedTable {

    private final Places places;
    private final Words words;

    private CitedTable(Plan plan, Words words) {
        this.places = new Places(plan, words);
        this.words = words;
    }

    static Block of(Plan plan, AsOf asOf, Words words) {
        List<CitedInstrument> changed = CitedInstrument.changed(plan, asOf.effects(), asOf.day());
        return changed.isEmpty()
                ? new Block.Paragraph(words.text(Label.NO_CITED))
                : new CitedTable(plan, words)
                        .table(
                                changed,
                                words.of(Label.CITED_TABLE, words.language().shortDay(asOf.day())));
    }

    private Block table(List<CitedInstrument> changed, String caption) {
        Map<String, List<CitedInstrument>> same = new LinkedHashMap<>();
        changed.forEach(cited -> same.computeIfAbsent(key(cited.cited().value()), key -> new ArrayList<>())
                .add(cited));
        List<Column> columns = List.of(
                new Column(words.of(Label.NAMED_INSTRUMENT), Column.Kind.SHORT),
                new Column(words.of(Label.CHANGE), Column.Kind.LINES),
                new Column(words.of(Label.CONFIDENCE), Column.Kind.LINES),
                new Column(words.of(Label.PLACE), Column.Kind.LINES));
        return Tables.of(caption, columns, same.values().stream().map(this::row).toList());
    }

    private static String key(InstrumentReference reference) {
        return reference
                .number()
                .map(InstrumentNumber::canonical)
                .or(reference::title)
                .orElseThrow();
    }

    private Block.Row row(List<CitedInstrument> same) {
        CitedInstrument first = same.get(0);
        List<Text> where = same.stream()
                .map(cited -> places.of(cited.cited().pointer()))
                .distinct()
                .map(Text::plain)
                .toList();
        return new Block.Cells(List.of(
                Block.Cell.of(words.reference(first.cited().value())),
                new Block.Cell(first.effects().stream().map(this::effect).toList()),
                new Block.Cell(
                        first.effects().stream().map(this::sure).distinct().toList()),
                new Block.Cell(where)));
    }

    private Text effect(LegalEffect effect) {
        return words.text(label(effect.kind()), words.language().shortDay(effect.from()))
                .and(words.reference(effect.by()));
    }

    private Text sure(LegalEffect effect) {
        Confidence confidence = effect.provenance().confidence();
        String phrase = confidence.phrase().in(words.language());
        return (confidence == Confidence.UNVERIFIED ? Text.strong(phrase) : Text.plain(phrase))
                .and(" – ")
                .and(Text.official(effect.provenance().source()));
    }

    private static Label label(LegalEffect.Kind kind) {
        return switch (kind) {
            case AMENDS -> Label.AMENDED_BY;
            case REPLACES -> Label.REPLACED_BY;
            case REPEALS -> Label.REPEALED_BY;
        };
    }
}
