package vn.giamngheo.observation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.giamngheo.observation.FigureCell.Column;
import vn.giamngheo.quantity.Stated;
import vn.giamngheo.quantity.Written;

/** The numbers of a table, each by itself and added up. Its rates are in {@link RateChecks}. */
final class FigureChecks {

    private final FigureTable table;
    private final List<FigureFault> faults = new ArrayList<>();

    private FigureChecks(FigureTable table) {
        this.table = table;
    }

    static List<FigureFault> of(FigureTable table) {
        FigureChecks checks = new FigureChecks(table);
        checks.column(Column.COUNT, table.countSum());
        checks.column(Column.TOTAL, table.totalSum());
        checks.faults.addAll(RateChecks.of(table));
        return List.copyOf(checks.faults);
    }

    private void column(Column column, Optional<PartsSum> sum) {
        sum.filter(FigureFault.Sum::isFault).ifPresent(held -> faults.add(new FigureFault.Sum(column, held)));
        List<FigureCorrection> closing = sum.map(PartsSum::corrections).orElse(List.of());
        for (int i = 0; i < table.rows().size(); i++) {
            number(new FigureCell(Optional.of(i), column), figure(table.rows().get(i), column), closing);
        }
        table.whole()
                .ifPresent(whole -> number(new FigureCell(Optional.empty(), column), figure(whole, column), closing));
    }

    private static Optional<Written<Stated<Long>>> figure(FigureRow row, Column column) {
        return column == Column.COUNT ? row.count() : row.total();
    }

    private void number(FigureCell cell, Optional<Written<Stated<Long>>> figure, List<FigureCorrection> corrections) {
        Optional<Stated<Long>> value = figure.flatMap(Written::value);
        value.flatMap(stated -> Stream.concat(stated.low().stream(), stated.high().stream())
                        .filter(bound -> bound < 0)
                        .findFirst())
                .ifPresent(number -> faults.add(new FigureFault.Negative(cell, number)));
        if (value.isEmpty()) {
            figure.flatMap(Written::text).ifPresent(text -> decimals(cell, text, corrections));
        }
    }

    private void decimals(FigureCell cell, String text, List<FigureCorrection> corrections) {
        List<Long> candidates = LostThousands.candidates(text);
        if (!candidates.isEmpty()) {
            // A sum of which all but one number can be read has one correction at most.
            Optional<Long> closing = corrections.stream()
                    .filter(correction -> correction.part().equals(cell.row()))
                    .map(FigureCorrection::corrected)
                    .findFirst();
            faults.add(new FigureFault.Decimals(cell, text, candidates, closing));
        }
    }
}
