package vn.giamngheo.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import vn.giamngheo.movement.MovementColumn;
import vn.giamngheo.movement.MovementSeries;
import vn.giamngheo.movement.SeriesBreak;
import vn.giamngheo.movement.SeriesReconciliation;
import vn.giamngheo.movement.Tolerance;
import vn.giamngheo.standard.StandardId;
import vn.giamngheo.text.JsonPointer;
import vn.giamngheo.text.Phrase;
import vn.giamngheo.validation.Argument;
import vn.giamngheo.validation.Finding;
import vn.giamngheo.validation.Rule;

/** Where one report does not go on where the one before it ends, as findings on the later one. */
final class MovementSeriesRules {

    private static final Phrase NOT_TOLD = new Phrase("(không nêu)", "(not told)");

    private static final Set<MovementFinding> BETWEEN = Set.of(
            MovementFinding.GAP,
            MovementFinding.OVERLAP,
            MovementFinding.SERIES_STANDARD_CHANGE,
            MovementFinding.STOCK_DIFFERS,
            MovementFinding.SERIES_ACCOUNT_MISSING);

    static final List<Rule<MovementSeries>> SERIES = List.of(
            Rule.of(
                    "movement-series.each",
                    MovementRules.CODES,
                    (series, findings) -> each(series, Tolerance.NONE, findings)),
            Rule.of("movement-series.between", BETWEEN, (series, findings) -> between(series, findings)));

    static final List<Rule<SeriesReconciliation>> RECONCILIATION = List.of(
            Rule.of(
                    "movement-series.tolerant.each",
                    MovementRules.and(MovementRules.CODES, Set.of(MovementFinding.RESIDUAL_TOLERATED)),
                    (tolerant, findings) -> each(tolerant.series(), tolerant.tolerance(), findings)),
            Rule.of(
                    "movement-series.tolerant.between",
                    BETWEEN,
                    (tolerant, findings) -> between(tolerant.series(), findings)));

    private MovementSeriesRules() {}

    private static void each(MovementSeries series, Tolerance tolerance, Consumer<Finding> findings) {
        for (int i = 0; i < series.reports().size(); i++) {
            MovementRules.check(series.reports().get(i).reconcile(tolerance), at(i), findings);
        }
    }

    private static JsonPointer at(int report) {
        return JsonPointer.ROOT.child("reports").child(report);
    }

    private static void between(MovementSeries series, Consumer<Finding> findings) {
        series.breaks().forEach(found -> findings.accept(finding(series, found)));
    }

    private static Finding finding(MovementSeries series, SeriesBreak found) {
        MovementPointers later = new MovementPointers(series.reports().get(found.later()), at(found.later()));
        if (found instanceof SeriesBreak.Gap gap) {
            return days(MovementFinding.GAP, later, gap.end(), gap.start());
        }
        if (found instanceof SeriesBreak.Overlap overlap) {
            return days(MovementFinding.OVERLAP, later, overlap.end(), overlap.start());
        }
        if (found instanceof SeriesBreak.StandardChange change) {
            return Finding.of(
                    MovementFinding.SERIES_STANDARD_CHANGE,
                    later.root(),
                    Map.of(
                            "on", Argument.day(change.on()),
                            "before", name(change.before()),
                            "after", name(change.after())));
        }
        if (found instanceof SeriesBreak.StockDiffers stock) {
            return Finding.of(
                    MovementFinding.STOCK_DIFFERS,
                    later.to(stock.account(), MovementColumn.START),
                    Map.of(
                            "account", MovementPointers.name(stock.account()),
                            "end", Argument.whole(stock.end()),
                            "start", Argument.whole(stock.start())));
        }
        SeriesBreak.AccountMissing missing = (SeriesBreak.AccountMissing) found;
        return Finding.of(
                MovementFinding.SERIES_ACCOUNT_MISSING,
                later.to(missing.account()),
                Map.of("account", MovementPointers.name(missing.account())));
    }

    private static Finding days(MovementFinding code, MovementPointers later, LocalDate end, LocalDate start) {
        return Finding.of(
                code, later.root().child("startDay"), Map.of("end", Argument.day(end), "start", Argument.day(start)));
    }

    private static Argument name(Optional<StandardId> standard) {
        return standard.map(id -> Argument.text(id.value())).orElse(Argument.phrase(NOT_TOLD));
    }
}
