package vn.giamngheo.json.format.tables;

import static vn.giamngheo.json.format.internal.Scalars.FLAG;
import static vn.giamngheo.json.format.internal.Scalars.TEXT;
import static vn.giamngheo.json.format.tables.QuantityTables.COUNT;
import static vn.giamngheo.json.format.tables.QuantityTables.RATE;
import static vn.giamngheo.json.format.tables.QuantityTables.UNIT;

import java.util.List;
import vn.giamngheo.json.format.WireFormat;
import vn.giamngheo.json.format.internal.BuilderTable;
import vn.giamngheo.json.format.internal.Codec;
import vn.giamngheo.json.format.internal.Codecs;
import vn.giamngheo.json.format.internal.RecordTable;
import vn.giamngheo.observation.FigureRow;
import vn.giamngheo.observation.FigureTable;
import vn.giamngheo.observation.RateBase;

/** Tables of figures, as documents print them. */
final class FigureTables {

    private static final Codec<FigureRow> ROW = row();

    static final Codec<FigureTable> TABLE = BuilderTable.of("figure-table", FigureTable.class, FigureTable::builder)
            .version("schemaVersion", WireFormat.schemaVersion())
            .fixed("kind", "figure-table")
            .required("title", TEXT, FigureTable::title, FigureTable.Builder::title)
            .required("unit", UNIT, FigureTable::unit, FigureTable.Builder::unit)
            .optional("totalUnit", UNIT, FigureTable::totalUnit, FigureTable.Builder::totalUnit)
            .defaulted(
                    "rateBase",
                    Codecs.codes(List.of(RateBase.values()), RateBase::code),
                    RateBase.OWN_TOTAL,
                    FigureTable::rateBase,
                    FigureTable.Builder::rateBase)
            .list("rows", ROW, FigureTable::rows, FigureTable.Builder::rows)
            .optional("whole", ROW, FigureTable::whole, FigureTable.Builder::whole)
            .defaulted("complete", FLAG, true, FigureTable::complete, FigureTable.Builder::complete)
            .some("rows", 1)
            .end(FigureTable.Builder::build);

    private FigureTables() {}

    private static Codec<FigureRow> row() {
        RecordTable<FigureRow> t = new RecordTable<>("figure-row");
        var label = t.required("label", TEXT, FigureRow::label);
        var count = t.optional("count", COUNT, FigureRow::count);
        var total = t.optional("total", COUNT, FigureRow::total);
        var rate = t.optional("rate", RATE, FigureRow::rate);
        return t.end(v -> new FigureRow(v.get(label), v.get(count), v.get(total), v.get(rate)));
    }
}
