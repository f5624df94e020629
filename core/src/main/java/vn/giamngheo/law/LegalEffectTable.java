package vn.giamngheo.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.giamngheo.text.Loaded;
import vn.giamngheo.text.Phrase;
import vn.giamngheo.text.RowReader;
import vn.giamngheo.text.Table;
import vn.giamngheo.text.TableFault;

/** Reads effects from a table. */
final class LegalEffectTable {

    private static final Set<String> COLUMNS = Set.of("by", "kind", "on", "from", "confidence", "source");

    private final List<TableFault> faults = new ArrayList<>();
    private final List<LegalEffect> effects = new ArrayList<>();
    private final List<Table.Row> rows = new ArrayList<>();
    private final Set<List<Object>> seen = new HashSet<>();

    private LegalEffectTable() {}

    static Loaded<LegalEffects> read(String text) {
        LegalEffectTable reader = new LegalEffectTable();
        Table table = Table.parse(text, COLUMNS, Set.of());
        reader.faults.addAll(table.faults());
        table.rows().forEach(reader::row);
        reader.circles();
        return reader.faults.isEmpty()
                ? Loaded.of(LegalEffects.of(reader.effects))
                : Loaded.faulty(reader.faults.stream()
                        .sorted(Comparator.comparing(TableFault::line))
                        .toList());
    }

    private void row(Table.Row row) {
        RowReader cells = RowReader.of(row);
        effect(cells).ifPresent(effect -> {
            // The table has no days of issue: an instrument is its number.
            if (!seen.add(List.of(effect.kind(), LegalEffects.key(effect.by()), LegalEffects.key(effect.on())))) {
                cells.note(
                        "",
                        TableFault.Kind.ROW_TWICE,
                        new Phrase("dòng này lặp lại một dòng trước", "the row repeats one before it"));
            } else {
                effects.add(effect);
                rows.add(row);
            }
        });
        faults.addAll(cells.faults());
    }

    private static Optional<LegalEffect> effect(RowReader row) {
        Optional<InstrumentReference> by = instrument(row, "by");
        row.filled("kind");
        Optional<LegalEffect.Kind> kind = row.oneOf("kind", List.of(LegalEffect.Kind.values()), LegalEffect.Kind::code);
        Optional<InstrumentReference> on = instrument(row, "on");
        row.filled("from");
        Optional<LocalDate> from = row.day("from");
        Optional<Provenance> provenance = Provenance.read(row);
        if (!row.faults().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new LegalEffect(
                by.orElseThrow(), kind.orElseThrow(), on.orElseThrow(), from.orElseThrow(), provenance.orElseThrow()));
    }

    private static Optional<InstrumentReference> instrument(RowReader row, String column) {
        row.filled(column);
        return row.read(column, InstrumentReference::of);
    }

    /** An instrument acts on others, never, by way of them, on itself. */
    private void circles() {
        for (int i : EffectCircles.of(effects)) {
            String on = rows.get(i).get("on");
            faults.add(new TableFault(
                    rows.get(i).line(),
                    "on",
                    TableFault.Kind.CYCLE,
                    Phrase.shown(on),
                    new Phrase(
                            "các văn bản tác động lẫn nhau thành vòng, qua “" + Phrase.shown(on) + "”",
                            "instruments act on each other in a circle, through '" + Phrase.shown(on) + "'")));
        }
    }
}
