package vn.giamngheo.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
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
import vn.giamngheo.quantity.Written;
import vn.giamngheo.text.JsonPointer;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Phrase;
import vn.giamngheo.text.VietnameseText;
import vn.giamngheo.validation.Argument;
import vn.giamngheo.validation.Finding;
import vn.giamngheo.validation.Rule;

/** What a table of figures tells. What rounding explains is not told, nor that figures agree. */
final class FigureTableRules {

    static final List<Rule<FigureTable>> ALL = List.of(
            Rule.of(
                    "figures.wording",
                    Set.of(
                            FigureFinding.COUNT_WITH_DECIMALS,
                            TargetFinding.FIGURE_UNREADABLE,
                            TargetFinding.FIGURE_DIFFERS,
                            TargetFinding.RANGE_REVERSED),
                    FigureTableRules::wording),
            Rule.of(
                    "figures.arithmetic",
                    Set.of(
                            FigureFinding.NEGATIVE,
                            FigureFinding.SUM_DIFFERS,
                            FigureFinding.SUM_CONTRADICTS,
                            FigureFinding.SUM_EXCEEDS,
                            FigureFinding.SUM_OPEN,
                            TargetFinding.SUM_TOO_LARGE,
                            FigureFinding.RATE_DIFFERS,
                            FigureFinding.RATE_OF_NOTHING,
                            FigureFinding.COUNT_ABOVE_TOTAL,
                            FigureFinding.UNITS_DIFFER,
                            FigureFinding.SHARE_NOT_RATE,
                            FigureFinding.RATES_SUM_DIFFERS,
                            FigureFinding.RATES_SUM_EXCEEDS,
                            FigureFinding.WHOLE_RATE_OUTSIDE,
                            FigureFinding.RATES_AVERAGED),
                    FigureTableRules::arithmetic),
            Rule.of(
                    "figures.corrections",
                    Set.of(FigureFinding.DIGITS_SWAPPED, FigureFinding.THOUSANDS_OFFERED),
                    FigureTableRules::corrections),
            Rule.of(
                    "figures.rows",
                    Set.of(FigureFinding.ROW_REPEATED, FigureFinding.ROW_EMPTY),
                    FigureTableRules::rows),
            Rule.of(FigureFinding.RATE_DECIMALS_DIFFER, FigureTableRules::decimals));

    /** So many decimals more than are printed show that a bound is missed. */
    private static final int MORE_DECIMALS = 2;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private static final JsonPointer ROWS = JsonPointer.ROOT.child("rows");
    private static final JsonPointer WHOLE = JsonPointer.ROOT.child("whole");

    private final FigureTable table;
    private final Consumer<Finding> findings;

    private FigureTableRules(FigureTable table, Consumer<Finding> findings) {
        this.table = table;
        this.findings = findings;
    }

    private static void wording(FigureTable table, Consumer<Finding> findings) {
        for (int i = 0; i < table.rows().size(); i++) {
            wording(table.rows().get(i), ROWS.child(i), findings);
        }
        table.whole().ifPresent(whole -> wording(whole, WHOLE, findings));
    }

    private static void wording(FigureRow row, JsonPointer at, Consumer<Finding> findings) {
        row.count().ifPresent(count -> FigureRules.count(count, at.child("count"), findings));
        row.total().ifPresent(total -> FigureRules.count(total, at.child("total"), findings));
        row.rate()
                .ifPresent(rate -> Wording.check(rate, StatedParser::rate, Argument::rate, at.child("rate"), findings));
    }

    private static void arithmetic(FigureTable table, Consumer<Finding> findings) {
        FigureTableRules rules = new FigureTableRules(table, findings);
        List<FigureFault> faults = table.faults();
        faults.forEach(rules::fault);
        if (faults.stream().anyMatch(FigureTableRules::isOfWholeRate)) {
            rules.averaged();
        }
    }

    private static void corrections(FigureTable table, Consumer<Finding> findings) {
        table.countSum().ifPresent(sum -> corrections(FigureCell.Column.COUNT, sum, findings));
        table.totalSum().ifPresent(sum -> corrections(FigureCell.Column.TOTAL, sum, findings));
    }

    private static void corrections(FigureCell.Column column, PartsSum sum, Consumer<Finding> findings) {
        FigureRules.corrections(sum, part -> place(new FigureCell(part, column)), findings);
    }

    private static void rows(FigureTable table, Consumer<Finding> findings) {
        Map<String, Integer> seen = new HashMap<>();
        for (int i = 0; i < table.rows().size(); i++) {
            FigureRow row = table.rows().get(i);
            Integer first = seen.putIfAbsent(VietnameseText.identityKey(row.label()), i);
            if (first != null) {
                findings.accept(Finding.of(
                        FigureFinding.ROW_REPEATED,
                        ROWS.child(i).child("label"),
                        Map.of("label", Argument.text(row.label()), "other", Argument.place(ROWS.child(first)))));
            }
            if (row.count().isEmpty() && row.total().isEmpty() && row.rate().isEmpty()) {
                findings.accept(Finding.of(
                        FigureFinding.ROW_EMPTY, ROWS.child(i), Map.of("label", Argument.text(row.label()))));
            }
        }
    }

    private static void decimals(FigureTable table, Consumer<Finding> findings) {
        SortedMap<Integer, PublishedRate> byDecimals = new TreeMap<>();
        Stream.concat(table.rows().stream(), table.whole().stream())
                .flatMap(row -> rate(row).stream())
                .filter(rate -> !isNoneOrAll(rate))
                .forEach(rate -> byDecimals.putIfAbsent(rate.decimals(), rate));
        if (byDecimals.size() > 1) {
            findings.accept(Finding.of(
                    FigureFinding.RATE_DECIMALS_DIFFER,
                    ROWS,
                    Map.of(
                            "rates",
                            Argument.listed(byDecimals.values().stream()
                                    .map(FigureTableRules::rate)
                                    .toList()))));
        }
    }

    /** 0 % and 100 % are written short in any column. */
    private static boolean isNoneOrAll(PublishedRate rate) {
        return rate.value().signum() == 0 || rate.value().compareTo(HUNDRED) == 0;
    }

    private static Optional<PublishedRate> rate(FigureRow row) {
        return row.rate().flatMap(Written::value).flatMap(Stated::exact);
    }

    private static boolean isOfWholeRate(FigureFault fault) {
        return fault instanceof FigureFault.WholeRateOutside
                || (fault instanceof FigureFault.RateDiffers differs
                        && differs.cell().row().isEmpty());
    }

    /** The rate of the whole is known to be wrong; this says how it came about. */
    private void averaged() {
        List<PublishedRate> rates =
                table.rows().stream().flatMap(row -> rate(row).stream()).toList();
        Optional<PublishedRate> whole = table.whole().flatMap(FigureTableRules::rate);
        if (rates.size() < table.rows().size() || rates.size() < 2 || whole.isEmpty()) {
            return;
        }
        PublishedRate printed = whole.get();
        Ratio mean = Ratio.of(rates.stream().map(PublishedRate::value).reduce(BigDecimal.ZERO, BigDecimal::add))
                .dividedBy(Ratio.of(rates.size()));
        if (mean.round(printed.decimals(), RoundingMode.HALF_UP).compareTo(printed.value()) == 0) {
            add(FigureFinding.RATES_AVERAGED, WHOLE.child("rate"), Map.of("rate", rate(printed)));
        }
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
            findings.accept(Finding.of(FigureFinding.RATE_OF_NOTHING, place(nothing.cell())));
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
                    ROWS,
                    Map.of(
                            "shares",
                            Argument.listed(shares.shares().stream()
                                    .map(FigureTableRules::rate)
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
                findings.accept(sum.sum()
                        .map(added -> Finding.of(
                                FigureFinding.SUM_DIFFERS,
                                at,
                                Map.of(
                                        "column", named,
                                        "sum", Argument.whole(added),
                                        "whole", FigureRules.total(sum))))
                        .orElseGet(() -> held(FigureFinding.SUM_CONTRADICTS, named, sum, at)));
            case EXCEEDS -> findings.accept(held(FigureFinding.SUM_EXCEEDS, named, sum, at));
            case OPEN -> findings.accept(held(FigureFinding.SUM_OPEN, named, sum, at));
            case TOO_LARGE -> findings.accept(Finding.of(TargetFinding.SUM_TOO_LARGE, at));
            case AGREES, AGREES_SO_FAR, UNITS_DIFFER, INCOMPLETE -> {
                // No fault.
            }
        }
    }

    private static Finding held(FigureFinding code, Argument column, PartsSum sum, JsonPointer at) {
        return Finding.of(
                code, at, Map.of("column", column, "parts", FigureRules.added(sum), "whole", FigureRules.total(sum)));
    }

    private void add(FigureFinding code, JsonPointer at, Map<String, Argument> arguments) {
        findings.accept(Finding.of(code, at, arguments));
    }

    private static JsonPointer place(FigureCell cell) {
        JsonPointer row = cell.row().map(ROWS::child).orElse(WHOLE);
        return row.child(cell.column().property());
    }

    /** Shares add up to 100 % whether or not the table has a row that says so. */
    private JsonPointer wholeRate() {
        return table.whole().flatMap(FigureRow::rate).isPresent()
                ? place(new FigureCell(Optional.empty(), FigureCell.Column.RATE))
                : ROWS;
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
