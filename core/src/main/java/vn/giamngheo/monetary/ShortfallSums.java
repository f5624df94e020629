package vn.giamngheo.monetary;

import java.util.Arrays;
import java.util.List;

/**
 * Sums over blocks of rows of whole amounts, each counting once. A block of one group is summed line by line in vectors,
 * one of several groups row by row. Before a sum could overflow, it goes to the tallies.
 */
final class ShortfallSums {

    /** Longs of a cell: gaps, squares and counts, twice, and two that fill up. */
    static final int CELL = 8;

    /** The bits of a field of the counts of a cell: counted, below, above. */
    static final int COUNT = 20;

    private static final long MOST_LINE = (1L << (2 * ShortfallBlock.HALF)) - 1;
    private static final int MOST_LINES = 64;
    /** More lines are sooner done row by row. */
    private static final int MOST_LINES_OF_VECTORS = 8;
    /** So many products of halves of gaps add up within an {@code int}. */
    private static final int MOST_BLOCKS = 1 << (Integer.SIZE - 1 - 2 * ShortfallBlock.HALF);
    /** A field of counts holds so many rows. */
    private static final long MOST_ROWS = 1L << (COUNT - 1);

    private static final int SIDES = 0;
    private static final int GAPS = 1;
    private static final int LOW = 2;
    private static final int MIXED = 3;
    private static final int HIGH = 4;
    private static final int SUMS = 5;

    /** Adds sums to what counts a line in a group. */
    interface Target {
        void add(int group, int line, long below, long on, long above, long gap, long square);

        void addUnknown(int group, long count);
    }

    private final Target target;
    private final int lines;
    private final int stride;
    private final int[] lineOfSlot;

    /** Of each line the sums of blocks of one group, vertically: row j of each block goes to number j. */
    private final int[][][] vertical;

    private final long mostBlocks;
    private int blocks;
    private int blockGroup;

    /** Of each cell; a group has one for each line, and one for who is unknown. */
    private final long[] cells;

    private final long mostRows;
    private long rows;
    private final int[] gaps = new int[ShortfallBlock.ROWS];
    private final int[] sides = new int[ShortfallBlock.ROWS];
    private final int[] slots = new int[ShortfallBlock.ROWS];
    private final int[] lineOf = new int[ShortfallBlock.ROWS];
    private final int[] cellOf = new int[ShortfallBlock.ROWS];

    /** For lines that {@link #fit}. */
    ShortfallSums(List<PovertyLine> lines, int groups, Target target) {
        this.target = target;
        this.lines = lines.size();
        this.stride = this.lines + 1;
        this.lineOfSlot = new int[stride];
        long highest = 0;
        for (int i = 0; i < this.lines; i++) {
            lineOfSlot[i] = (int) lines.get(i).dong();
            highest = Math.max(highest, lineOfSlot[i]);
        }
        this.mostRows = Math.min(MOST_ROWS, Long.MAX_VALUE / (highest * highest));
        this.mostBlocks = Math.min(MOST_BLOCKS, Long.MAX_VALUE / (highest * highest) / ShortfallBlock.ROWS);
        this.vertical = new int[this.lines][SUMS][ShortfallBlock.ROWS];
        this.cells = new long[groups * stride * CELL];
    }

    /** Whether lines are small whole numbers of đồng a month, and few; and groups too. */
    static boolean fit(List<PovertyLine> lines, int groups) {
        return lines.size() <= MOST_LINES
                && (long) groups * (lines.size() + 1) * CELL < Integer.MAX_VALUE / 2
                && lines.stream().allMatch(line -> line.months() == 1 && line.dong() <= MOST_LINE);
    }

    /** Whether a block of one group is best added as such: vectors pay for few lines, and where the group seldom changes. */
    boolean isRunOf(int group) {
        return group == blockGroup && lines <= MOST_LINES_OF_VECTORS;
    }

    /** Adds a block of which all rows are of the group of the last one. */
    void addRun(int[] incomes, int[] keys) {
        if (blocks == mostBlocks) {
            flushBlocks();
        }
        blocks++;
        for (int i = 0; i < lines; i++) {
            int[][] sums = vertical[i];
            ShortfallBlock.gaps(incomes, keys, i, lineOfSlot[i], gaps, sums[SIDES]);
            ShortfallBlock.add(gaps, sums[GAPS], sums[LOW], sums[MIXED], sums[HIGH]);
        }
    }

    /** Adds a block of rows of any groups. */
    void add(int[] groups, int[] incomes, int[] keys) {
        if (rows + ShortfallBlock.ROWS > mostRows) {
            flushCells();
        }
        rows += ShortfallBlock.ROWS;
        ShortfallBlock.slots(incomes, keys, lines, slots);
        ShortfallBlock.lines(slots, lineOfSlot, lineOf);
        ShortfallBlock.gaps(incomes, lineOf, gaps);
        ShortfallBlock.sides(incomes, lineOf, sides);
        ShortfallBlock.cells(slots, groups, stride, cellOf);
        ShortfallBlock.scatter(cellOf, gaps, sides, cells);
        int last = groups[ShortfallBlock.ROWS - 1];
        if (last != blockGroup) {
            flushBlocks();
            blockGroup = last;
        }
    }

    void flush() {
        flushBlocks();
        flushCells();
    }

    private void flushBlocks() {
        if (blocks > 0) {
            long counted = 0;
            for (int i = 0; i < lines; i++) {
                counted += flush(i, vertical[i]);
            }
            target.addUnknown(blockGroup, (long) blocks * ShortfallBlock.ROWS - counted);
            blocks = 0;
        }
    }

    private long flush(int line, int[][] sums) {
        int field = (1 << ShortfallBlock.FIELD) - 1;
        long counted = 0;
        long below = 0;
        long above = 0;
        for (int side : sums[SIDES]) {
            counted += side & field;
            below += (side >>> ShortfallBlock.FIELD) & field;
            above += side >>> (2 * ShortfallBlock.FIELD);
        }
        long square = ShortfallBlock.sum(sums[LOW])
                + (ShortfallBlock.sum(sums[MIXED]) << (ShortfallBlock.HALF + 1))
                + (ShortfallBlock.sum(sums[HIGH]) << (2 * ShortfallBlock.HALF));
        target.add(blockGroup, line, below, counted - below - above, above, ShortfallBlock.sum(sums[GAPS]), square);
        for (int[] sum : sums) {
            Arrays.fill(sum, 0);
        }
        return counted;
    }

    private void flushCells() {
        if (rows > 0) {
            for (int i = 0; i < cells.length; i += CELL / 2) {
                if (cells[i + 2] != 0) {
                    flushCell(i / CELL, cells[i], cells[i + 1], cells[i + 2]);
                }
            }
            Arrays.fill(cells, 0);
            rows = 0;
        }
    }

    private void flushCell(int cell, long gap, long square, long counts) {
        int group = cell / stride;
        int line = cell % stride;
        long field = (1L << COUNT) - 1;
        long counted = counts & field;
        if (line == lines) {
            target.addUnknown(group, counted);
            return;
        }
        long below = (counts >>> COUNT) & field;
        long above = counts >>> (2 * COUNT);
        target.add(group, line, below, counted - below - above, above, gap, square);
    }
}
