package vn.giamngheo.testkit.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.giamngheo.observation.FigureCell;
import vn.giamngheo.observation.FigureCell.Column;
import vn.giamngheo.observation.FigureRow;
import vn.giamngheo.observation.FigureTable;
import vn.giamngheo.quantity.CountUnit;
import vn.giamngheo.quantity.Stated;
import vn.giamngheo.quantity.StatedParser;
import vn.giamngheo.quantity.Written;

/**
 * The cells of a table as printed.
 *
 * @param lines the rows, then that of the whole if there is one
 * @param hasWhole whether the last line is that of the whole
 */
record PrintedTable(List<Line> lines, boolean hasWhole) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * One line. What is empty is not printed.
     *
     * @param label the name of the row
     * @param total how many there are in all
     * @param count how many were counted
     * @param rate the rate
     */
    record Line(String label, String total, String count, String rate) {

        String get(Column column) {
            return switch (column) {
                case TOTAL -> total;
                case COUNT -> count;
                case RATE -> rate;
            };
        }

        Line with(Column column, String text) {
            return switch (column) {
                case TOTAL -> new Line(label, text, count, rate);
                case COUNT -> new Line(label, total, text, rate);
                case RATE -> new Line(label, total, count, text);
            };
        }

        private boolean contradicts() {
            return !total.isEmpty()
                    && (number(count) > number(total)
                            || (!rate.isEmpty() && !rate.equals(printedRate(number(count), number(total)))));
        }
    }

    PrintedTable {
        lines = List.copyOf(lines);
    }

    static String printedRate(long count, long total) {
        return BigDecimal.valueOf(count)
                        .multiply(HUNDRED)
                        .divide(BigDecimal.valueOf(total), 2, RoundingMode.HALF_UP)
                        .toPlainString()
                        .replace('.', ',')
                + "%";
    }

    int rows() {
        return hasWhole ? lines.size() - 1 : lines.size();
    }

    String get(int line, Column column) {
        return lines.get(line).get(column);
    }

    PrintedTable with(int line, Column column, String text) {
        return with(line, lines.get(line).with(column, text));
    }

    PrintedTable with(int line, Line other) {
        List<Line> changed = new ArrayList<>(lines);
        changed.set(line, other);
        return new PrintedTable(changed, hasWhole);
    }

    FigureCell cell(int line, Column column) {
        return new FigureCell(line < rows() ? Optional.of(line) : Optional.empty(), column);
    }

    List<List<String>> cells() {
        List<List<String>> cells = new ArrayList<>();
        cells.add(List.of("Địa bàn", "Tổng số hộ", "Số hộ nghèo", "Tỷ lệ"));
        lines.forEach(line -> cells.add(List.of(line.label, line.total, line.count, line.rate)));
        return cells;
    }

    FigureTable read() {
        FigureTable.Builder table =
                FigureTable.builder().title("Kết quả rà soát hộ nghèo").unit(CountUnit.HOUSEHOLD);
        lines.subList(0, rows()).forEach(line -> table.addRows(read(line)));
        if (hasWhole) {
            table.whole(read(lines.get(rows())));
        }
        return table.build();
    }

    private static FigureRow read(Line line) {
        return new FigureRow(
                line.label,
                read(line.count, StatedParser::count),
                read(line.total, StatedParser::count),
                read(line.rate, StatedParser::rate));
    }

    private static <T extends Comparable<? super T>> Optional<Written<Stated<T>>> read(
            String text, Function<String, Optional<Stated<T>>> reader) {
        return text.isEmpty() ? Optional.empty() : Optional.of(new Written<>(Optional.of(text), reader.apply(text)));
    }

    /** Whether the figures, all of them numbers, cannot be true together. */
    boolean contradicts() {
        return lines.stream().anyMatch(Line::contradicts)
                || (hasWhole && (addsUpNot(Column.COUNT) || addsUpNot(Column.TOTAL)));
    }

    private boolean addsUpNot(Column column) {
        return !get(rows(), column).isEmpty()
                && lines.subList(0, rows()).stream()
                                .mapToLong(line -> number(line.get(column)))
                                .sum()
                        != number(get(rows(), column));
    }

    static long number(String text) {
        return Long.parseLong(text.replace(".", ""));
    }
}
