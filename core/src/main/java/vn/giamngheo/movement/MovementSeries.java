package vn.giamngheo.movement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.giamngheo.place.Place;
import vn.giamngheo.text.RefusedException;

/**
 * Reports of one place over the years, held against each other: each begins where the one before it ends.
 *
 * @param reports the reports, in any order; at least one
 */
public record MovementSeries(List<MovementReport> reports) {

    /**
     * Checks the places.
     *
     * @param reports the reports
     * @throws RefusedException if there is none, or they are of several places
     */
    public MovementSeries {
        reports = List.copyOf(reports);
        if (reports.isEmpty()) {
            throw new RefusedException(
                    "chuỗi phải có ít nhất một báo cáo diễn biến", "a series must have at least one report");
        }
        if (reports.stream().map(report -> report.place().key()).distinct().count() > 1) {
            String places = String.join(
                    ", ",
                    reports.stream()
                            .map(MovementReport::place)
                            .map(Place::name)
                            .distinct()
                            .toList());
            throw new RefusedException(
                    "các báo cáo phải của cùng một địa phương, không phải: " + places,
                    "reports must be of one place but are of: " + places);
        }
    }

    /**
     * {@return the series of some reports}
     *
     * @param reports the reports, in any order; at least one
     * @throws RefusedException if there is none, or they are of several places
     */
    public static MovementSeries of(List<MovementReport> reports) {
        return new MovementSeries(reports);
    }

    /**
     * {@return the series, to be held against itself}
     *
     * @param tolerance how much of a residual is put down to households formed or dissolved
     */
    public SeriesReconciliation reconcile(Tolerance tolerance) {
        return new SeriesReconciliation(this, tolerance);
    }

    /** {@return where reports do not go on from one to the next, in the order of time} */
    public List<SeriesBreak> breaks() {
        List<Integer> order = order();
        List<SeriesBreak> breaks = new ArrayList<>();
        for (int i = 1; i < order.size(); i++) {
            breaks.addAll(between(order.get(i - 1), order.get(i)));
        }
        return List.copyOf(breaks);
    }

    /**
     * The series cut into runs of reports that may be compared: without a gap or an overlap, under one standard.
     *
     * @return the runs, in the order of time; a report whose own start and end are of different standards is alone
     */
    public List<List<MovementReport>> runs() {
        List<List<MovementReport>> runs = new ArrayList<>();
        MovementReport before = null;
        for (int index : order()) {
            MovementReport report = reports.get(index);
            if (before == null || !isOneRun(before, report)) {
                runs.add(new ArrayList<>());
            }
            runs.get(runs.size() - 1).add(report);
            before = report;
        }
        return runs.stream().map(List::copyOf).toList();
    }

    private static boolean isOneRun(MovementReport before, MovementReport after) {
        return before.endDay().equals(after.startDay())
                && before.standardAtStart().equals(before.standardAtEnd())
                && before.standardAtEnd().equals(after.standardAtStart())
                && after.standardAtStart().equals(after.standardAtEnd());
    }

    private List<Integer> order() {
        return IntStream.range(0, reports.size())
                .boxed()
                .sorted(Comparator.comparing(
                                (Integer index) -> reports.get(index).startDay())
                        .thenComparing(index -> reports.get(index).endDay()))
                .toList();
    }

    private List<SeriesBreak> between(int earlier, int later) {
        MovementReport before = reports.get(earlier);
        MovementReport after = reports.get(later);
        int order = before.endDay().compareTo(after.startDay());
        if (order != 0) {
            return List.of(
                    order < 0
                            ? new SeriesBreak.Gap(earlier, later, before.endDay(), after.startDay())
                            : new SeriesBreak.Overlap(earlier, later, before.endDay(), after.startDay()));
        }
        if (!before.standardAtEnd().equals(after.standardAtStart())) {
            return List.of(new SeriesBreak.StandardChange(
                    earlier, later, after.startDay(), before.standardAtEnd(), after.standardAtStart()));
        }
        List<SeriesBreak> breaks = new ArrayList<>();
        for (MovementAccount account : MovementAccount.values()) {
            if (before.movement(account).isPresent() != after.movement(account).isPresent()) {
                breaks.add(new SeriesBreak.AccountMissing(earlier, later, account));
            }
            stocks(earlier, later, account).ifPresent(breaks::add);
        }
        return breaks;
    }

    private Optional<SeriesBreak> stocks(int earlier, int later, MovementAccount account) {
        return reports.get(earlier)
                .cell(account, MovementColumn.END)
                .flatMap(end -> reports.get(later)
                        .cell(account, MovementColumn.START)
                        .filter(start -> !start.equals(end))
                        .map(start -> new SeriesBreak.StockDiffers(earlier, later, account, end, start)));
    }
}
