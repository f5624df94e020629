package vn.giamngheo.movement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.giamngheo.movement.MovementColumn.Direction;
import vn.giamngheo.quantity.PublishedRate;
import vn.giamngheo.standard.StandardId;

/** The checks of one report. */
final class Checks {

    private final MovementReport report;
    private final Tolerance tolerance;
    private final List<Discrepancy> found = new ArrayList<>();

    Checks(MovementReport report, Tolerance tolerance) {
        this.report = report;
        this.tolerance = tolerance;
    }

    List<Discrepancy> run() {
        for (MovementAccount account : MovementAccount.values()) {
            report.movement(account).ifPresent(this::within);
        }
        for (MovementAccount account : MovementAccount.values()) {
            across(account);
        }
        for (PovertyList list : PovertyList.values()) {
            persons(list);
        }
        standards();
        rates();
        return List.copyOf(found);
    }

    private void within(Movement movement) {
        MovementAccount account = movement.account();
        for (MovementColumn column : MovementColumn.values()) {
            movement.cell(column)
                    .filter(value -> value < 0)
                    .ifPresent(value -> found.add(new Discrepancy.Negative(account, column, value)));
        }
        long left = knownDecreases(movement);
        movement.start()
                .filter(start -> start >= 0 && left > start)
                .ifPresent(start -> found.add(new Discrepancy.MoreLeftThanStarted(account, start, left)));
        if (!movement.missing().isEmpty()) {
            found.add(new Discrepancy.Unknown(account, movement.missing(), movement.implied()));
        }
        movement.expectedEnd()
                .ifPresent(expected -> movement.end()
                        .filter(end -> !end.equals(expected))
                        .ifPresent(end -> found.add(new Discrepancy.Residual(
                                account, expected, end, tolerance.of(account.unit()), isAcrossStandards()))));
    }

    /** Those of a column that is unknown are no fewer than 0, so the known ones alone can be too many. */
    private static long knownDecreases(Movement movement) {
        long left = 0;
        for (MovementColumn column : MovementColumn.values()) {
            if (column.direction() == Direction.DECREASE) {
                left += Math.max(0, movement.cell(column).orElse(0L));
            }
        }
        return left;
    }

    private void across(MovementAccount account) {
        report.cell(account, MovementColumn.TO_OTHER_LIST)
                .ifPresent(left -> report.cell(account.other(), MovementColumn.FROM_OTHER_LIST)
                        .filter(came -> !came.equals(left))
                        .ifPresent(came -> found.add(new Discrepancy.Cross(account, left, came))));
    }

    private void persons(PovertyList list) {
        MovementAccount households = list.households();
        if (report.movement(households.persons()).isPresent()
                && report.movement(households).isEmpty()) {
            found.add(new Discrepancy.PersonsAlone(list));
        }
        for (MovementColumn column : MovementColumn.values()) {
            if (!column.isOther()) {
                report.cell(households, column)
                        .ifPresent(count -> report.cell(households.persons(), column)
                                .filter(persons -> !goTogether(count, persons))
                                .ifPresent(persons ->
                                        found.add(new Discrepancy.PersonsAndHouseholds(list, column, count, persons))));
            }
        }
    }

    /** A negative number is said already. */
    private static boolean goTogether(long households, long persons) {
        return households < 0 || persons < 0 || (households == 0 ? persons == 0 : persons >= households);
    }

    private boolean isAcrossStandards() {
        return report.standardAtStart()
                .flatMap(start -> report.standardAtEnd().filter(end -> !end.equals(start)))
                .isPresent();
    }

    private void standards() {
        Optional<StandardId> atStart = report.standardAtStart();
        Optional<StandardId> atEnd = report.standardAtEnd();
        if (atStart.isEmpty() || atEnd.isEmpty()) {
            found.add(new Discrepancy.StandardUnknown());
        } else if (isAcrossStandards()) {
            found.add(new Discrepancy.StandardBreak(atStart.get(), atEnd.get()));
        }
    }

    private void rates() {
        Optional<LocalDate> otherDay = report.totalAsOf().filter(day -> !day.equals(report.endDay()));
        if (report.totalHouseholds().isEmpty() || otherDay.isPresent()) {
            otherDay.ifPresent(day -> found.add(new Discrepancy.TotalOfAnotherDay(day, report.endDay())));
            return;
        }
        long total = report.totalHouseholds().get();
        long listed = atEnd(MovementAccount.POOR_HOUSEHOLDS) + atEnd(MovementAccount.NEAR_POOR_HOUSEHOLDS);
        if (listed > total) {
            found.add(new Discrepancy.MoreThanAll(listed, total));
            return;
        }
        for (PovertyList list : PovertyList.values()) {
            report.rate(list).ifPresent(printed -> rate(list, printed, total));
        }
    }

    /** None, if it is unknown or no number of households. */
    private long atEnd(MovementAccount account) {
        return Math.max(0, report.cell(account, MovementColumn.END).orElse(0L));
    }

    private void rate(PovertyList list, PublishedRate printed, long total) {
        MovementAccount account = list.households();
        report.cell(account, MovementColumn.END).filter(count -> count >= 0).ifPresent(count -> {
            PublishedRate figured = PublishedRate.ofShare(count, total, printed.decimals());
            if (!figured.equals(printed)) {
                boolean ofPersons = report.cell(account.persons(), MovementColumn.END)
                        .filter(persons -> persons >= 0 && persons <= total)
                        .filter(persons -> PublishedRate.ofShare(persons, total, printed.decimals())
                                .equals(printed))
                        .isPresent();
                found.add(new Discrepancy.RateMismatch(list, printed, figured, count, total, ofPersons));
            }
        });
    }
}
