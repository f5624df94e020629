package vn.giamngheo.observation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import vn.giamngheo.internal.WholeSum;
import vn.giamngheo.observation.FigureCell.Column;
import vn.giamngheo.quantity.CountUnit;
import vn.giamngheo.quantity.DecimalInterval;
import vn.giamngheo.quantity.PublishedRate;
import vn.giamngheo.quantity.Ratio;
import vn.giamngheo.quantity.RatioRange;

/** The per cent column of a table: each rate by itself, and the rows against the whole. */
final class RateChecks {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final FigureTable table;
    private final List<FigureRow> rows;
    private final Optional<FigureRow> whole;
    private final Optional<Long> wholeCount;
    private final List<FigureFault> faults = new ArrayList<>();

    private RateChecks(FigureTable table) {
        this.table = table;
        this.rows = table.rows();
        this.whole = table.whole();
        this.wholeCount = wholeCount();
    }

    static List<FigureFault> of(FigureTable table) {
        RateChecks checks = new RateChecks(table);
        if (checks.oneUnit()) {
            checks.rowByRow();
            checks.together();
        }
        return checks.faults;
    }

    /** A rate of persons by households is none, whatever the numbers. */
    private boolean oneUnit() {
        CountUnit totals = table.totalUnit().orElse(table.unit());
        boolean same = totals.equals(table.unit()) || table.rateBase() == RateBase.WHOLE_COUNT;
        boolean rated = all().stream().anyMatch(row -> row.rate().isPresent());
        if (!same && rated) {
            faults.add(new FigureFault.UnitsDiffer(table.unit(), totals));
        }
        return same;
    }

    private List<FigureRow> all() {
        List<FigureRow> all = new ArrayList<>(rows);
        whole.ifPresent(all::add);
        return all;
    }

    private void rowByRow() {
        List<FigureFault> found = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            row(Optional.of(i), rows.get(i), found);
        }
        whole.ifPresent(row -> row(Optional.empty(), row, found));
        Optional<FigureFault.ShareNotRate> shares = shares(found);
        shares.ifPresent(found::add);
        // That no rate is that of its numbers, is then said once.
        found.removeIf(fault -> shares.isPresent() && fault instanceof FigureFault.RateDiffers);
        faults.addAll(found);
    }

    private void row(Optional<Integer> at, FigureRow row, List<FigureFault> found) {
        Optional<Long> count = row.exactCount().filter(number -> number >= 0);
        Optional<Long> of = base(row).filter(number -> number >= 0);
        FigureCell cell = new FigureCell(at, Column.RATE);
        if (of.filter(number -> number == 0).isPresent() && row.rate().isPresent()) {
            found.add(new FigureFault.RateOfNothing(cell));
        }
        if (count.isPresent() && of.isPresent()) {
            row(cell, count.get(), of.get(), row.exactRate(), found);
        }
    }

    private static void row(
            FigureCell cell, long count, long of, Optional<PublishedRate> rate, List<FigureFault> found) {
        if (count > of) {
            found.add(new FigureFault.CountAboveTotal(new FigureCell(cell.row(), Column.COUNT), count, of));
        } else {
            rate.filter(printed -> of > 0 && !prints(count, of, printed))
                    .ifPresent(printed -> found.add(new FigureFault.RateDiffers(cell, count, of, printed)));
        }
    }

    private static boolean prints(long count, long of, PublishedRate printed) {
        return PublishedRate.ofShare(count, of, printed.decimals()).equals(printed);
    }

    /** What the rate of a row is of. */
    private Optional<Long> base(FigureRow row) {
        return switch (table.rateBase()) {
            case OWN_TOTAL -> row.exactTotal();
            case WHOLE_COUNT -> wholeCount;
            case WHOLE_TOTAL -> whole.flatMap(FigureRow::exactTotal).or(row::exactTotal);
        };
    }

    private Optional<Long> wholeCount() {
        if (whole.flatMap(FigureRow::count).isPresent()) {
            return whole.flatMap(FigureRow::exactCount);
        }
        List<Long> counts =
                rows.stream().flatMap(row -> row.exactCount().stream()).toList();
        return table.complete() && counts.size() == rows.size() ? WholeSum.of(counts) : Optional.empty();
    }

    /**
     * Told only where the column is proved not to be the rate it is said to be, and each of its figures is the share:
     * for a single figure the two may well print alike.
     */
    private Optional<FigureFault.ShareNotRate> shares(List<FigureFault> found) {
        Optional<Long> of = wholeCount.filter(count -> count > 0);
        if (table.rateBase() != RateBase.OWN_TOTAL || of.isEmpty() || rows.size() < 2) {
            return Optional.empty();
        }
        boolean disproved = wholeIsHundred()
                || found.stream()
                        .anyMatch(fault -> fault instanceof FigureFault.RateDiffers differs
                                && differs.cell().row().isPresent());
        boolean all = rows.stream().allMatch(row -> isShare(row, of.get()));
        return disproved && all
                ? Optional.of(new FigureFault.ShareNotRate(
                        of.get(),
                        rows.stream().flatMap(row -> row.exactRate().stream()).toList()))
                : Optional.empty();
    }

    /** The rate of the whole prints as 100 where no row has that rate. */
    private boolean wholeIsHundred() {
        Optional<PublishedRate> rate = whole.flatMap(FigureRow::exactRate);
        return rate.filter(RateChecks::isHundred).isPresent()
                && rows.stream()
                        .noneMatch(row ->
                                row.exactRate().filter(RateChecks::isHundred).isPresent());
    }

    private static boolean isHundred(PublishedRate rate) {
        return rate.interval().contains(HUNDRED);
    }

    private static boolean isShare(FigureRow row, long of) {
        Optional<Long> count = row.exactCount().filter(number -> number >= 0 && number <= of);
        return count.isPresent()
                && row.exactRate().filter(rate -> prints(count.get(), of, rate)).isPresent();
    }

    private void together() {
        Optional<PublishedRate> printed = whole.flatMap(FigureRow::exactRate);
        switch (table.rateBase()) {
            case OWN_TOTAL -> printed.ifPresent(this::wholeRate);
            case WHOLE_COUNT ->
                ratesSum(
                        new PublishedRate(HUNDRED),
                        sum -> sum.contains(HUNDRED),
                        sum -> sum.low().compareTo(HUNDRED) <= 0);
            case WHOLE_TOTAL ->
                printed.ifPresent(rate -> ratesSum(
                        rate,
                        sum -> sum.intersects(rate.interval()),
                        sum -> sum.low().compareTo(rate.interval().high()) < 0));
        }
    }

    private void ratesSum(PublishedRate whole, Predicate<DecimalInterval> allFit, Predicate<DecimalInterval> someFit) {
        List<DecimalInterval> rates = rows.stream()
                .flatMap(row -> row.exactRate().stream())
                .map(PublishedRate::interval)
                .toList();
        if (rates.isEmpty()) {
            return;
        }
        DecimalInterval sum = rates.stream().reduce(DecimalInterval::plus).orElseThrow();
        boolean all = table.complete() && rates.size() == rows.size();
        if (!(all ? allFit : someFit).test(sum)) {
            faults.add(new FigureFault.RatesSum(sum, whole, all));
        }
    }

    /** Where the numbers of the whole are stated, its rate was held against them already. */
    private void wholeRate(PublishedRate printed) {
        boolean stated = whole.flatMap(FigureRow::exactCount).isPresent()
                && whole.flatMap(FigureRow::exactTotal).isPresent();
        boolean told = faults.stream().anyMatch(FigureFault.ShareNotRate.class::isInstance);
        if (stated || told || !table.complete()) {
            return;
        }
        DecimalInterval interval = printed.interval();
        weighted()
                .or(this::between)
                .filter(possible -> !meets(possible, interval))
                .ifPresent(possible -> faults.add(new FigureFault.WholeRateOutside(printed, possible)));
    }

    private static boolean meets(RatioRange possible, DecimalInterval interval) {
        return possible.min().compareTo(Ratio.of(interval.high())) < 0
                && possible.max().compareTo(Ratio.of(interval.low())) >= 0;
    }

    /** The rows by their numerators and denominators, where these are known or follow from a printed rate. */
    private Optional<RatioRange> weighted() {
        Ratio total = Ratio.ZERO;
        Ratio low = Ratio.ZERO;
        Ratio high = Ratio.ZERO;
        for (FigureRow row : rows) {
            Optional<Long> of = row.exactTotal().filter(number -> number >= 0);
            Optional<RatioRange> rate = rate(row);
            if (of.isEmpty() || rate.isEmpty()) {
                return Optional.empty();
            }
            total = total.plus(Ratio.of(of.get()));
            low = low.plus(rate.get().min().times(of.get()));
            high = high.plus(rate.get().max().times(of.get()));
        }
        return total.signum() > 0
                ? Optional.of(new RatioRange(low.dividedBy(total), high.dividedBy(total)))
                : Optional.empty();
    }

    private static Optional<RatioRange> rate(FigureRow row) {
        Optional<Long> of = row.exactTotal().filter(number -> number > 0);
        Optional<RatioRange> exact = row.exactCount()
                .filter(count -> count >= 0)
                .flatMap(count ->
                        of.map(total -> RatioRange.of(Ratio.of(count, total).percent())));
        return exact.or(() -> row.exactRate().map(rate -> RatioRange.closing(rate.interval())));
    }

    /** No mean is outside of what it is the mean of, whatever the weights. */
    private Optional<RatioRange> between() {
        List<RatioRange> rates =
                rows.stream().flatMap(row -> rate(row).stream()).toList();
        return rates.size() < rows.size()
                ? Optional.empty()
                : Optional.of(new RatioRange(
                        rates.stream()
                                .map(RatioRange::min)
                                .min(Ratio::compareTo)
                                .orElseThrow(),
                        rates.stream()
                                .map(RatioRange::max)
                                .max(Ratio::compareTo)
                                .orElseThrow()));
    }
}
