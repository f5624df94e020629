package vn.giamngheo.population;

/**
 * How a code is made up. Bits 0 to 15: the indicators deprived in. Bits 16 to 23: the key. Then, where one row or gap of
 * the standard says what the household is, bit 31 is 0 and bits 24 to 30 are the number of its cell; where several may,
 * bit 31 is 1 and bits 24 to 28 are the statuses they give.
 */
final class Codes {

    static final int MAX_CELL = 0x7F;

    static final int MASK = 0xFFFF;
    static final int KEY_SHIFT = 16;
    static final int CELL_SHIFT = 24;
    static final int OPEN = Integer.MIN_VALUE;

    private Codes() {}

    static int decided(int key, int cell, int deprived) {
        return (cell << CELL_SHIFT) | (key << KEY_SHIFT) | deprived;
    }

    static int open(int key, int statuses, int deprived) {
        return OPEN | (statuses << CELL_SHIFT) | (key << KEY_SHIFT) | deprived;
    }

    static boolean isOpen(int code) {
        return code < 0;
    }

    static int key(int code) {
        return (code >>> KEY_SHIFT) & 0xFF;
    }

    static int statuses(int code) {
        return (code >>> CELL_SHIFT) & StatusSets.UNDER_A_STANDARD;
    }

    static int cell(int code) {
        return (code >>> CELL_SHIFT) & MAX_CELL;
    }
}
