package vn.giamngheo.monetary;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.giamngheo.measure.Column;
import vn.giamngheo.measure.Unit;
import vn.giamngheo.text.RefusedException;

/** Counts columns block by block: in vectors where nothing is out of the ordinary, else row by row. */
final class ColumnCount<U extends Unit> implements ShortfallSums.Target {

    private final IncomeColumns columns;
    private final List<PovertyLine> lines;
    private final List<ShortfallTally<U>> tallies;
    private final @Nullable ShortfallSums sums;

    private final int[] keys = new int[ShortfallBlock.ROWS];
    private final int[] groups = new int[ShortfallBlock.ROWS];
    private final int[] incomes = new int[ShortfallBlock.ROWS];
    private final long[] longIncomes = new long[ShortfallBlock.ROWS];
    private final long[] longKeys = new long[ShortfallBlock.ROWS];
    private final long[] longGroups = new long[ShortfallBlock.ROWS];
    private final long[] weights = new long[ShortfallBlock.ROWS];
    private final long[] sizes = new long[ShortfallBlock.ROWS];
    private final int[] scratch = new int[ShortfallBlock.ROWS];
    private final int[] folded = new int[ShortfallBlock.ROWS];

    ColumnCount(U unit, IncomeColumns columns) {
        this.columns = columns;
        this.lines = columns.lines();
        @Nullable Logarithms logarithms = columns.watts() ? new Logarithms() : null;
        this.tallies = IntStream.range(0, columns.groupCount())
                .mapToObj(i -> ShortfallTally.of(unit, logarithms))
                .toList();
        this.sums = !columns.isWeighted() && ShortfallSums.fit(lines, columns.groupCount())
                ? new ShortfallSums(lines, columns.groupCount(), this)
                : null;
        Arrays.fill(weights, 1);
        Arrays.fill(sizes, 1);
    }

    List<ShortfallTally<U>> count(int from, int to) {
        int row = from;
        while (row < to) {
            int rows = Math.min(ShortfallBlock.ROWS, to - row);
            add(row, rows);
            row += rows;
        }
        if (sums != null) {
            sums.flush();
        }
        return tallies;
    }

    private void add(int from, int count) {
        if (sums != null && count == ShortfallBlock.ROWS && read(from, count) && isOrdinary()) {
            addBlock(sums);
        } else {
            addOneByOne(from, count);
        }
    }

    /** Whether all numbers that were read are ints. */
    private boolean read(int from, int count) {
        boolean narrow = columns.incomes().readInts(from, count, incomes);
        if (columns.lineOf() != null) {
            narrow &= columns.lineOf().readInts(from, count, keys);
        }
        if (columns.groups() != null) {
            narrow &= columns.groups().readInts(from, count, groups);
            if (columns.groups().width() < Integer.BYTES) {
                ShortfallBlock.unsigned(groups, columns.groupMask());
            }
        }
        return narrow;
    }

    /** Whether no line or group is none there is. */
    private boolean isOrdinary() {
        return (columns.lineOf() == null || ShortfallBlock.isAllBetween(-1, keys, lines.size() - 1, scratch, folded))
                && (columns.groups() == null
                        || ShortfallBlock.isAllBetween(0, groups, columns.groupCount() - 1, scratch, folded));
    }

    private void addBlock(ShortfallSums block) {
        if (block.isRunOf(groups[0]) && (columns.groups() == null || ShortfallBlock.isUniform(groups))) {
            block.addRun(incomes, keys);
        } else {
            block.add(groups, incomes, keys);
        }
        if (columns.watts()) {
            addLogs();
        }
    }

    private void addLogs() {
        for (int j = 0; j < ShortfallBlock.ROWS; j++) {
            if (keys[j] >= 0) {
                PovertyLine line = lines.get(keys[j]);
                if (incomes[j] < line.dong()) {
                    tallies.get(groups[j]).tally(line).addLog(incomes[j]);
                }
            }
        }
    }

    private void addOneByOne(int from, int count) {
        columns.incomes().readLongs(from, count, longIncomes);
        read(columns.lineOf(), from, count, longKeys);
        read(columns.groups(), from, count, longGroups);
        read(columns.weights(), from, count, weights);
        read(columns.sizes(), from, count, sizes);
        for (int j = 0; j < count; j++) {
            add(from + j, longIncomes[j], longKeys[j], longGroups[j] & columns.groupMask(), weights[j], sizes[j]);
        }
    }

    private static void read(@Nullable Column column, int from, int count, long[] into) {
        if (column != null) {
            column.readLongs(from, count, into);
        }
    }

    private void add(int row, long income, long key, long group, long weight, long size) {
        require(row, key >= -1 && key < lines.size(), "lineOf");
        require(row, group >= 0 && group < columns.groupCount(), "groups");
        require(row, weight >= 0, "weights");
        require(row, size >= 0, "sizes");
        require(row, income <= Fraction.MOST_DONG, "incomes");
        long counted = Math.multiplyExact(weight, size);
        ShortfallTally<U> tally = tallies.get((int) group);
        if (income < 0 || key < 0) {
            tally.addUnknown(counted);
        } else {
            tally.add(lines.get((int) key), income, counted);
        }
    }

    private static void require(int row, boolean holds, String column) {
        if (!holds) {
            throw new RefusedException(
                    "dòng " + row + " (dòng đầu là 0): giá trị của cột " + column + " nằm ngoài phạm vi cho phép",
                    "row " + row + " (the first is 0): what " + column + " has there is out of bounds");
        }
    }

    @Override
    public void add(int group, int line, long below, long on, long above, long gap, long square) {
        if (below > 0 || on > 0 || above > 0) {
            tallies.get(group).tally(lines.get(line)).addSums(below, on, above, gap, square);
        }
    }

    @Override
    public void addUnknown(int group, long count) {
        tallies.get(group).addUnknown(count);
    }
}
