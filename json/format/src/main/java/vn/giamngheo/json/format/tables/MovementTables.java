package vn.giamngheo.json.format.tables;

import static vn.giamngheo.json.format.internal.Scalars.DATE;
import static vn.giamngheo.json.format.internal.Scalars.WHOLE;
import static vn.giamngheo.json.format.tables.QuantityTables.PRINTED;

import java.util.List;
import vn.giamngheo.json.format.WireFormat;
import vn.giamngheo.json.format.internal.BuilderTable;
import vn.giamngheo.json.format.internal.Codec;
import vn.giamngheo.json.format.internal.Codecs;
import vn.giamngheo.json.format.internal.DocumentCodec;
import vn.giamngheo.json.format.internal.RecordTable;
import vn.giamngheo.json.format.internal.Shape;
import vn.giamngheo.movement.Movement;
import vn.giamngheo.movement.MovementAccount;
import vn.giamngheo.movement.MovementColumn;
import vn.giamngheo.movement.MovementReport;
import vn.giamngheo.movement.MovementSeries;

/** Reports on the movement of poor and near-poor households. */
final class MovementTables {

    private static final Codec<Long> NUMBER =
            Codecs.shaped(new Shape.Whole(-1_000_000_000_000L, 1_000_000_000_000L), WHOLE);

    private static final Codec<Movement> MOVEMENT = movement();

    private static final Codec<MovementReport> TABLE = BuilderTable.of(
                    "movement-report", MovementReport.class, MovementReport::builder)
            .version("schemaVersion", WireFormat.schemaVersion())
            .fixed("kind", "movement-report")
            .required("place", PlaceTables.PLACE, MovementReport::place, MovementReport.Builder::place)
            .required("startDay", DATE, MovementReport::startDay, MovementReport.Builder::startDay)
            .required("endDay", DATE, MovementReport::endDay, MovementReport.Builder::endDay)
            .optional(
                    "standardAtStart",
                    StandardTables.ID,
                    MovementReport::standardAtStart,
                    MovementReport.Builder::standardAtStart)
            .optional(
                    "standardAtEnd",
                    StandardTables.ID,
                    MovementReport::standardAtEnd,
                    MovementReport.Builder::standardAtEnd)
            .list("accounts", MOVEMENT, MovementReport::accounts, MovementReport.Builder::accounts)
            .optional(
                    "totalHouseholds",
                    Codecs.shaped(new Shape.Whole(1, 1_000_000_000_000L), WHOLE),
                    MovementReport::totalHouseholds,
                    MovementReport.Builder::totalHouseholds)
            .optional("totalAsOf", DATE, MovementReport::totalAsOf, MovementReport.Builder::totalAsOf)
            .optional("poorRate", PRINTED, MovementReport::poorRate, MovementReport.Builder::poorRate)
            .optional("nearPoorRate", PRINTED, MovementReport::nearPoorRate, MovementReport.Builder::nearPoorRate)
            .list("references", LawTables.REFERENCE, MovementReport::references, MovementReport.Builder::references)
            .end(MovementReport.Builder::build);

    /** Also within a series each report is a document with a version of its own. */
    static final Codec<MovementReport> REPORT = DocumentCodec.of("movement-report", TABLE);

    static final Codec<MovementSeries> SERIES = series();

    private MovementTables() {}

    private static Codec<Movement> movement() {
        BuilderTable<Movement, Movement.Builder> t = BuilderTable.of("movement", Movement.class, Movement::builder)
                .required(
                        "account",
                        Codecs.codes(List.of(MovementAccount.values()), MovementAccount::code),
                        Movement::account,
                        Movement.Builder::account);
        for (MovementColumn column : MovementColumn.values()) {
            t.optional(
                    column.property(),
                    NUMBER,
                    movement -> movement.cell(column),
                    (movement, value) -> value.ifPresent(number -> movement.cell(column, number)));
        }
        return t.end(Movement.Builder::build);
    }

    private static Codec<MovementSeries> series() {
        RecordTable<MovementSeries> t = new RecordTable<>("movement-series");
        t.version("schemaVersion", WireFormat.schemaVersion());
        t.fixed("kind", "movement-series");
        var reports = t.list("reports", REPORT, MovementSeries::reports);
        t.some("reports", 1);
        return t.end(v -> new MovementSeries(v.get(reports)));
    }
}
