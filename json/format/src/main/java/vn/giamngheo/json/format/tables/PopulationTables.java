package vn.giamngheo.json.format.tables;

import static vn.giamngheo.json.format.internal.Scalars.FLAG;
import static vn.giamngheo.json.format.internal.Scalars.TEXT;
import static vn.giamngheo.json.format.internal.Scalars.WHOLE;
import static vn.giamngheo.json.format.tables.CountedTables.AMOUNT;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import vn.giamngheo.json.format.WireFormat;
import vn.giamngheo.json.format.internal.Codec;
import vn.giamngheo.json.format.internal.Codecs;
import vn.giamngheo.json.format.internal.RecordTable;
import vn.giamngheo.json.format.internal.Shapes;
import vn.giamngheo.measure.Unit;
import vn.giamngheo.population.LeftOut;
import vn.giamngheo.population.StatusCell;
import vn.giamngheo.population.StatusCounts;
import vn.giamngheo.standard.PovertyStatus;
import vn.giamngheo.standard.StandardId;
import vn.giamngheo.text.RefusedException;

/** How many households are poor and near-poor, and how many are open between statuses. */
final class PopulationTables {

    static final Codec<StatusCounts<?>> STATUS_COUNTS = statusCounts();

    private PopulationTables() {}

    /**
     * A cell as it is written.
     *
     * @param standard the standard
     * @param possible the statuses
     * @param weight how much has them
     */
    private record Line(Optional<StandardId> standard, Set<PovertyStatus> possible, BigDecimal weight) {

        static Line of(StatusCell cell, Unit unit) {
            return new Line(cell.standard(), cell.possible(), CountedTables.amount(cell.weight(), unit));
        }

        StatusCell cell(Unit unit) {
            return new StatusCell(standard, possible, CountedTables.sum(weight, unit));
        }
    }

    /**
     * What tells whether two cells are of the same.
     *
     * @param standard the standard
     * @param possible the statuses
     */
    private record Place(Optional<StandardId> standard, Set<PovertyStatus> possible) {}

    private static Codec<StatusCounts<?>> statusCounts() {
        RecordTable<StatusCounts<?>> t = new RecordTable<>("status-counts");
        t.version("schemaVersion", WireFormat.schemaVersion());
        t.fixed("kind", "status-counts");
        var group = t.optional("group", TEXT, StatusCounts::group);
        var unit = CountedTables.unit(t, StatusCounts::unit);
        var across = t.defaulted("acrossStandards", FLAG, false, StatusCounts::isAcrossStandards);
        var cells = t.list("cells", line(), PopulationTables::lines);
        var leftOut = t.defaulted("leftOut", leftOut(), LeftOut.nobody(), StatusCounts::leftOut);
        return t.end(v -> {
            StatusCounts<?> counts = made(unit.of(v), v.get(cells), v.get(leftOut));
            StatusCounts<?> meant = v.get(across) ? counts.acrossStandards() : counts;
            return v.get(group).isPresent() ? meant.named(v.get(group).get()) : meant;
        });
    }

    private static List<Line> lines(StatusCounts<?> counts) {
        return counts.statusCells().stream()
                .map(cell -> Line.of(cell, counts.unit()))
                .toList();
    }

    private static Codec<Line> line() {
        RecordTable<Line> t = new RecordTable<>("status-cell");
        var standard = t.optional("standard", StandardTables.ID, Line::standard);
        var possible = t.required(
                "possible", Codecs.set(ProofTables.STATUS, Comparator.<PovertyStatus>naturalOrder()), Line::possible);
        var weight = t.required("weight", AMOUNT, Line::weight);
        t.some("possible", 1);
        return t.end(v -> new Line(v.get(standard), v.get(possible), v.get(weight)));
    }

    private static StatusCounts<?> made(Unit unit, List<Line> lines, LeftOut leftOut) {
        Set<Place> seen = new HashSet<>();
        List<StatusCell> cells = new ArrayList<>();
        for (Line line : lines) {
            if (!seen.add(new Place(line.standard(), line.possible()))) {
                throw new RefusedException(
                        "một ô (cùng chuẩn và cùng các diện có thể) xuất hiện hơn một lần",
                        "a cell of one standard and the same statuses stands there more than once");
            }
            cells.add(line.cell(unit));
        }
        return CountedTables.within(() -> StatusCounts.of(unit, cells, leftOut));
    }

    private static Codec<LeftOut> leftOut() {
        RecordTable<LeftOut> t = new RecordTable<>("left-out");
        Codec<Long> count = Codecs.shaped(Shapes.COUNT, WHOLE);
        var refused = t.defaulted("refused", count, 0L, LeftOut::refused);
        var reasons = t.list("reasons", refusal(), LeftOut::reasons);
        var ofUnknownSize = t.defaulted("ofUnknownSize", count, 0L, LeftOut::ofUnknownSize);
        t.elements("reasons", 0, LeftOut.MAX_REASONS);
        return t.end(v -> sound(() -> new LeftOut(v.get(refused), v.get(reasons), v.get(ofUnknownSize))));
    }

    private static Codec<LeftOut.Refusal> refusal() {
        RecordTable<LeftOut.Refusal> t = new RecordTable<>("left-out-reason");
        var reason = t.required("reason", TextTables.PHRASE, LeftOut.Refusal::reason);
        var households = t.required("households", Codecs.shaped(Shapes.atLeast(1), WHOLE), LeftOut.Refusal::households);
        return t.end(v -> sound(() -> new LeftOut.Refusal(v.get(reason), v.get(households))));
    }

    private static <T> T sound(Supplier<T> made) {
        try {
            return made.get();
        } catch (IllegalArgumentException | ArithmeticException e) {
            RefusedException refusal = new RefusedException(
                    "số hộ bị loại phải không âm, các lý do theo thứ tự, mỗi lý do một lần, của ít nhất một hộ và không"
                            + " nhiều hơn số hộ bị loại",
                    "numbers left out must not be negative, and reasons be in their order, each once, of a household or"
                            + " more and not of more than were refused");
            refusal.initCause(e);
            throw refusal;
        }
    }
}
