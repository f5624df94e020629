package vn.giamngheo.monetary;

/**
 * Loops over the rows of one block. They are short, over whole arrays from their beginning, with few results and shifts
 * that do not vary: only such loops are compiled to vector instructions, and several of them take a fraction of the time
 * of one that does all.
 */
final class ShortfallBlock {

    /** The rows of a block: its arrays stay in the nearest cache. */
    static final int ROWS = 1024;

    /** Gaps are multiplied in halves of so many bits, so that products of halves fit an {@code int}. */
    static final int HALF = 12;

    /** The bits of a field of {@link #sides}: counted, below, above. */
    static final int FIELD = 10;

    private static final int LOW = (1 << HALF) - 1;
    private static final int FOLDED = ROWS / 8;
    private static final int SIGN = Integer.SIZE - 1;

    private ShortfallBlock() {}

    /** Takes bytes and shorts without their sign. */
    static void unsigned(int[] numbers, int mask) {
        for (int j = 0; j < ROWS; j++) {
            numbers[j] &= mask;
        }
    }

    /** The gap to a line of each who is measured by it and of whom the income is known, 0 of others; and the side it is on. */
    static void gaps(int[] incomes, int[] keys, int key, int line, int[] gaps, int[] sides) {
        for (int j = 0; j < ROWS; j++) {
            int other = keys[j] ^ key;
            int mask = ~((other | -other | incomes[j]) >> SIGN);
            int gap = line - incomes[j];
            gaps[j] = gap & ~(gap >> SIGN) & mask;
            sides[j] += (1 + ((-gap >>> SIGN) << FIELD) + ((gap >>> SIGN) << (2 * FIELD))) & mask;
        }
    }

    /** Adds gaps, and products of their halves: low by low, low by high, high by high. */
    static void add(int[] gaps, int[] sums, int[] low, int[] mixed, int[] high) {
        for (int j = 0; j < ROWS; j++) {
            int lower = gaps[j] & LOW;
            int upper = gaps[j] >>> HALF;
            sums[j] += gaps[j];
            low[j] += lower * lower;
            mixed[j] += lower * upper;
            high[j] += upper * upper;
        }
    }

    /** The line each is measured by; the one after all where line or income is unknown. */
    static void slots(int[] incomes, int[] keys, int lines, int[] slots) {
        for (int j = 0; j < ROWS; j++) {
            int unknown = (incomes[j] | keys[j]) >> SIGN;
            slots[j] = (keys[j] & ~unknown) | (lines & unknown);
        }
    }

    static void lines(int[] slots, int[] lineOfSlot, int[] lines) {
        for (int j = 0; j < ROWS; j++) {
            lines[j] = lineOfSlot[slots[j]];
        }
    }

    static void cells(int[] slots, int[] groups, int stride, int[] cells) {
        for (int j = 0; j < ROWS; j++) {
            cells[j] = slots[j] + groups[j] * stride;
        }
    }

    /** The gap of each to its own line. */
    static void gaps(int[] incomes, int[] lines, int[] gaps) {
        for (int j = 0; j < ROWS; j++) {
            int gap = lines[j] - incomes[j];
            gaps[j] = gap & ~(gap >> SIGN);
        }
    }

    /** The side of its own line that each is on; the first field stays empty. */
    static void sides(int[] incomes, int[] lines, int[] sides) {
        for (int j = 0; j < ROWS; j++) {
            int gap = lines[j] - incomes[j];
            sides[j] = (-gap >>> SIGN) + ((gap >>> SIGN) << ShortfallSums.COUNT);
        }
    }

    /** Adds each row to its cell, of which every second row has one of its own: a sum need not wait for the one before. */
    static void scatter(int[] cells, int[] gaps, int[] sides, long[] sums) {
        for (int j = 0; j < ROWS; j += 2) {
            int first = cells[j] * ShortfallSums.CELL;
            long gap = gaps[j];
            sums[first] += gap;
            sums[first + 1] += gap * gap;
            sums[first + 2] += ((long) sides[j] << ShortfallSums.COUNT) + 1;
            int second = cells[j + 1] * ShortfallSums.CELL + ShortfallSums.CELL / 2;
            gap = gaps[j + 1];
            sums[second] += gap;
            sums[second + 1] += gap * gap;
            sums[second + 2] += ((long) sides[j + 1] << ShortfallSums.COUNT) + 1;
        }
    }

    /** Whether all numbers are from a least to a most one, of −1, 0 and more. */
    static boolean isAllBetween(int least, int[] numbers, int most, int[] outside, int[] folded) {
        for (int j = 0; j < ROWS; j++) {
            outside[j] = (numbers[j] - least) | (most - numbers[j]);
        }
        for (int j = 0; j < FOLDED; j++) {
            folded[j] = outside[j]
                    | outside[j + FOLDED]
                    | outside[j + 2 * FOLDED]
                    | outside[j + 3 * FOLDED]
                    | outside[j + 4 * FOLDED]
                    | outside[j + 5 * FOLDED]
                    | outside[j + 6 * FOLDED]
                    | outside[j + 7 * FOLDED];
        }
        int all = 0;
        for (int j = 0; j < FOLDED; j++) {
            all |= folded[j];
        }
        return all >= 0;
    }

    static boolean isUniform(int[] numbers) {
        int first = numbers[0];
        int other = numbers[ROWS - 1] ^ first;
        for (int j = 0; j < ROWS && other == 0; j++) {
            other = numbers[j] ^ first;
        }
        return other == 0;
    }

    static long sum(int[] numbers) {
        long sum = 0;
        for (int j = 0; j < ROWS; j++) {
            sum += numbers[j];
        }
        return sum;
    }
}
