package vn.giamngheo.examples.pictures;

import java.math.BigDecimal;
import java.util.stream.Stream;
import vn.giamngheo.examples.ReconcileAYear;
import vn.giamngheo.examples.document.Canvas;
import vn.giamngheo.movement.Movement;
import vn.giamngheo.movement.MovementAccount;
import vn.giamngheo.movement.MovementColumn;
import vn.giamngheo.movement.MovementColumn.Direction;
import vn.giamngheo.movement.MovementReport;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.NumberNotation;

/** The account of a year, column by column: each begins where the one before ended, and what is left over is seen. */
final class AccountOfAYear {

    private static final NumberNotation VI = Language.VIETNAMESE.notation();
    private static final int NAMES = 290;
    private static final int LEFT = 310;
    private static final int RIGHT = 640;
    private static final int ROW = 30;
    private static final int BAR = 16;
    private static final int TOP = 40;
    private static final long STEP = 100;
    private static final int TICK = 4;
    private static final int GAP = 8;

    private final Pen pen = new Pen();
    private final Movement movement;
    private final long from;
    private final long to;
    private int y = TOP;

    private AccountOfAYear(Movement movement) {
        this.movement = movement;
        long start = cell(MovementColumn.START);
        long least = start - movement.left().orElseThrow();
        this.from = least / STEP * STEP;
        this.to = (Math.max(start, cell(MovementColumn.END)) / STEP + 1) * STEP;
    }

    static Picture picture() {
        MovementReport report = ReconcileAYear.year2023();
        AccountOfAYear drawing = new AccountOfAYear(
                report.movement(MovementAccount.POOR_HOUSEHOLDS).orElseThrow());
        String description = drawing.draw();
        return new Picture(
                "movement",
                "Diễn biến hộ nghèo năm " + report.endDay().getYear() + ", "
                        + report.place().name() + " (số liệu giả định)",
                description,
                drawing.y,
                drawing.pen.canvas());
    }

    private String draw() {
        StringBuilder said = new StringBuilder();
        pen.words(
                "quiet",
                10,
                10,
                "Trục ngang bắt đầu từ " + VI.format(from) + " hộ. Thanh đậm: giảm; thanh nhạt: tăng.");
        long level = cell(MovementColumn.START);
        for (MovementColumn column : Stream.of(MovementColumn.values())
                .filter(column -> column != MovementColumn.END)
                .toList()) {
            long number = cell(column);
            String name = column.phrase(movement.account().list()).vietnamese();
            if (column.direction() == Direction.STOCK) {
                level(name, number);
                said.append(name).append(": ").append(VI.format(number)).append(" hộ.");
            } else {
                boolean down = column.direction() == Direction.DECREASE;
                long after = down ? level - number : level + number;
                change(name, level, after);
                level = after;
                said.append(' ')
                        .append(name)
                        .append(": ")
                        .append(signed(down ? -number : number))
                        .append('.');
            }
        }
        level("Theo các cột phải còn", level);
        String end = MovementColumn.END.phrase(movement.account().list()).vietnamese();
        level(end, cell(MovementColumn.END));
        String rest = "Phần không giải thích được";
        String residual = signed(movement.residual().orElseThrow()) + " hộ";
        pen.wordsUpTo("strong", NAMES, y, rest);
        pen.words("strong", LEFT, y, residual);
        y += Pen.LINE + GAP;
        axis();
        return said + " Theo các cột phải còn: " + VI.format(level) + ". " + end + ": "
                + VI.format(cell(MovementColumn.END)) + ". " + rest + ": " + residual + ".";
    }

    private void level(String name, long number) {
        pen.wordsUpTo("strong", NAMES, y, name);
        pen.line("level", x(number), y, x(number), y + BAR);
        pen.words("strong", x(number) + GAP, y, VI.format(number));
        y += ROW;
    }

    private void change(String name, long before, long after) {
        pen.wordsUpTo("words", NAMES, y, name);
        int left = x(Math.min(before, after));
        int right = x(Math.max(before, after));
        pen.box(after < before ? "dark" : "light", left, y, Math.max(1, right - left), BAR);
        pen.words("words", right + GAP, y, signed(after - before));
        y += ROW;
    }

    private void axis() {
        pen.line("axis", LEFT, y, RIGHT, y);
        for (long mark = from; mark <= to; mark += STEP) {
            pen.line("axis", x(mark), y - TICK, x(mark), y + TICK);
            pen.wordsAround("words", x(mark), y + 2 * TICK, VI.format(mark));
        }
        y += 2 * TICK + Pen.LINE + GAP;
    }

    private long cell(MovementColumn column) {
        return movement.cell(column).orElseThrow();
    }

    private static String signed(long number) {
        return (number < 0 ? "−" : "+") + VI.format(Math.abs(number));
    }

    private int x(long number) {
        return Canvas.place(BigDecimal.valueOf(number), BigDecimal.valueOf(from), BigDecimal.valueOf(to), LEFT, RIGHT)
                .intValue();
    }
}
