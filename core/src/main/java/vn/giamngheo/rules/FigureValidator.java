package vn.giamngheo.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import vn.giamngheo.observation.FigureCell;
import vn.giamngheo.observation.FigureFault;
import vn.giamngheo.observation.FigureRow;
import vn.giamngheo.observation.FigureTable;
import vn.giamngheo.observation.PartsSum;
import vn.giamngheo.quantity.CountUnit;
import vn.giamngheo.quantity.PublishedRate;
import vn.giamngheo.quantity.Ratio;
import vn.giamngheo.quantity.Stated;
import vn.giamngheo.quantity.StatedParser;
import vn.giamngheo.text.JsonPointer;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Phrase;
import vn.giamngheo.validation.Argument;
import vn.giamngheo.validation.Finding;
import vn.giamngheo.validation.Report;

/**
 * Says all there is to say about a table of figures at once. What rounding explains is not told, nor that figures
 * agree.
 */
public final class FigureValidator {

    /** So many decimals more than are printed show that a bound is missed. */
    private static final int MORE_DECIMALS = 2;

    private final FigureTable table;
    private final List<Finding> findings = new ArrayList<>();

    private FigureValidator(FigureTable table) {
        this.table = table;
    }

    /**
     * {@return all findings on the table; empty if there is nothing to say}
     *
     * @param table the table
     */
    public static Report validate(FigureTable table) {
        FigureValidator validator = new FigureValidator(table);
        for (int i = 0; i < table.rows().size(); i++) {
            validator.wording(
                    table.rows().get(i), JsonPointer.ROOT.child("rows").child(i));
        }
        table.whole().ifPresent(whole -> validator.wording(whole, JsonPointer.ROOT.child("whole")));
        table.faults().forEach(validator::fault);
        table.countSum().ifPresent(sum -> validator.corrections(FigureCell.Column.COUNT, sum));
        table.totalSum().ifPresent(sum -> validator.corrections(FigureCell.Column.TOTAL, sum));
        return Report.of(validator.findings);
    }

    private void wording(FigureRow row, JsonPointer at) {
        Consumer<Finding> found = findings::add;
        row.count().ifPresent(count -> FigureRules.count(count, at.child("count"), found));
        row.total().ifPresent(total -> FigureRules.count(total, at.child("total"), found));
        row.rate().ifPresent(rate -> Wording.check(rate, StatedParser::rate, Argument::rate, at.child("rate"), found));
    }

    private void fault(FigureFault fault) {
        if (fault instanceof FigureFault.Sum sum) {
            sum(sum.column(), sum.sum());
        } else if (fault instanceof FigureFault.Negative negative) {
            add(FigureFinding.NEGATIVE, place(negative.cell()), Map.of("number", Argument.whole(negative.number())));
        } else if (fault instanceof FigureFault.UnitsDiffer units) {
            add(
                    FigureFinding.UNITS_DIFFER,
                    JsonPointer.ROOT.child("totalUnit"),
                    Map.of("counts", unit(units.counts()), "totals", unit(units.totals())));
        } else {
            rate(fault);
        }
    }

    private void rate(FigureFault fault) {
        if (fault instanceof FigureFault.RateDiffers differs) {
            add(
                    FigureFinding.RATE_DIFFERS,
                    place(differs.cell()),
                    Map.of(
                            "count", Argument.whole(differs.count()),
                            "total", Argument.whole(differs.of()),
                            "expected", rate(expected(differs)),
                            "rate", rate(differs.printed())));
        } else if (fault instanceof FigureFault.RateOfNothing nothing) {
            findings.add(Finding.of(FigureFinding.RATE_OF_NOTHING, place(nothing.cell())));
        } else if (fault instanceof FigureFault.CountAboveTotal above) {
            add(
                    FigureFinding.COUNT_ABOVE_TOTAL,
                    place(above.cell()),
                    Map.of("count", Argument.whole(above.count()), "total", Argument.whole(above.total())));
        } else {
            together(fault);
        }
    }

    private void together(FigureFault fault) {
        if (fault instanceof FigureFault.ShareNotRate shares) {
            add(
                    FigureFinding.SHARE_NOT_RATE,
                    JsonPointer.ROOT.child("rows"),
                    Map.of(
                            "shares",
                            Argument.listed(shares.shares().stream()
                                    .map(FigureValidator::rate)
                                    .toList()),
                            "whole",
                            Argument.whole(shares.whole())));
        } else if (fault instanceof FigureFault.RatesSum sum) {
            ratesSum(sum);
        } else if (fault instanceof FigureFault.WholeRateOutside outside) {
            int decimals = outside.printed().decimals() + MORE_DECIMALS;
            add(
                    FigureFinding.WHOLE_RATE_OUTSIDE,
                    wholeRate(),
                    Map.of(
                            "low", percent(outside.possible().min(), decimals, RoundingMode.FLOOR),
                            "high", percent(outside.possible().max(), decimals, RoundingMode.CEILING),
                            "rate", rate(outside.printed())));
        }
    }

    private void ratesSum(FigureFault.RatesSum sum) {
        Argument low = percent(sum.sum().low());
        if (sum.complete()) {
            add(
                    FigureFinding.RATES_SUM_DIFFERS,
                    wholeRate(),
                    Map.of("low", low, "high", percent(sum.sum().high()), "rate", rate(sum.printed())));
        } else {
            add(FigureFinding.RATES_SUM_EXCEEDS, wholeRate(), Map.of("low", low, "rate", rate(sum.printed())));
        }
    }

    private void sum(FigureCell.Column column, PartsSum sum) {
        JsonPointer at = place(new FigureCell(Optional.empty(), column));
        Argument named = Argument.phrase(column.phrase());
        switch (sum.outcome()) {
            case DIFFERS ->
                findings.add(sum.sum()
                        .map(added -> Finding.of(
                                FigureFinding.SUM_DIFFERS,
                                at,
                                Map.of(
                                        "column", named,
                                        "sum", Argument.whole(added),
                                        "whole", FigureRules.total(sum))))
                        .orElseGet(() -> held(FigureFinding.SUM_CONTRADICTS, named, sum, at)));
            case EXCEEDS -> findings.add(held(FigureFinding.SUM_EXCEEDS, named, sum, at));
            case OPEN -> findings.add(held(FigureFinding.SUM_OPEN, named, sum, at));
            case TOO_LARGE -> findings.add(Finding.of(TargetFinding.SUM_TOO_LARGE, at));
            case AGREES, AGREES_SO_FAR, UNITS_DIFFER, INCOMPLETE -> {
                // No fault.
            }
        }
    }

    private void corrections(FigureCell.Column column, PartsSum sum) {
        FigureRules.corrections(sum, part -> place(new FigureCell(part, column)), findings::add);
    }

    private static Finding held(FigureFinding code, Argument column, PartsSum sum, JsonPointer at) {
        return Finding.of(
                code, at, Map.of("column", column, "parts", FigureRules.added(sum), "whole", FigureRules.total(sum)));
    }

    private void add(FigureFinding code, JsonPointer at, Map<String, Argument> arguments) {
        findings.add(Finding.of(code, at, arguments));
    }

    private static JsonPointer place(FigureCell cell) {
        JsonPointer row = cell.row().map(JsonPointer.ROOT.child("rows")::child).orElse(JsonPointer.ROOT.child("whole"));
        return row.child(cell.column().property());
    }

    /** Shares add up to 100 % whether or not the table has a row that says so. */
    private JsonPointer wholeRate() {
        return table.whole().flatMap(FigureRow::rate).isPresent()
                ? place(new FigureCell(Optional.empty(), FigureCell.Column.RATE))
                : JsonPointer.ROOT.child("rows");
    }

    private static PublishedRate expected(FigureFault.RateDiffers differs) {
        return PublishedRate.ofShare(
                differs.count(), differs.of(), differs.printed().decimals());
    }

    private static Argument rate(PublishedRate rate) {
        return Argument.rate(Stated.exactly(rate));
    }

    private static Argument percent(Ratio number, int decimals, RoundingMode rounding) {
        return percent(number.round(decimals, rounding));
    }

    /** A sum of rates may be above 100, which no rate is. */
    private static Argument percent(BigDecimal number) {
        return Argument.phrase(new Phrase(
                Language.VIETNAMESE.notation().format(number) + "%",
                Language.ENGLISH.notation().format(number) + "%"));
    }

    private static Argument unit(CountUnit unit) {
        return Argument.phrase(new Phrase(
                unit.noun(Language.VIETNAMESE).orElse(unit.code()),
                unit.noun(Language.ENGLISH).orElse(unit.code())));
    }
}
