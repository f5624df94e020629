package vn.giamngheo.benchmarks.measure;

import vn.giamngheo.standard.PovertyStatus;

/**
 * What somebody writes by hand who wants it fast: the two standards as a kernel over columns, without branches. A code is
 * the class, the key and the mask. Nothing is checked, and the lines are constants.
 */
final class StatusByHand {

    /** By key: 2016 rural, urban, none, 2022 rural, urban. */
    private static final int[] POOR = {700_000, 900_000, 0, -1, -1, 0, 0, 0};

    private static final int[] NEAR = {1_000_000, 1_300_000, 0, 1_500_000, 2_000_000, 0, 0, 0};
    private static final int[] AVERAGE = {1_500_000, 1_950_000, 0, 2_250_000, 3_000_000, 0, 0, 0};

    private static final int CLASS_SHIFT = 24;
    private static final int KEY_SHIFT = 16;

    private StatusByHand() {}

    static void codes(byte[] keys, int[] incomes, short[] masks, int[] codes) {
        for (int i = 0; i < codes.length; i++) {
            int key = keys[i] & 7;
            int income = incomes[i];
            int mask = masks[i];
            int aboveAverage = (AVERAGE[key] - income) >>> 31;
            int aboveNear = (NEAR[key] - income) >>> 31;
            int abovePoor = (POOR[key] - income) >>> 31;
            int three = (2 - Integer.bitCount(mask)) >>> 31;
            int ofClass = aboveNear + aboveNear + aboveAverage + (abovePoor & (three ^ 1) & (aboveNear ^ 1));
            codes[i] = (ofClass << CLASS_SHIFT) | (key << KEY_SHIFT) | mask;
        }
    }

    static PovertyStatus status(int code) {
        return switch (code >>> CLASS_SHIFT) {
            case 0 -> PovertyStatus.POOR;
            case 1 -> PovertyStatus.NEAR_POOR;
            case 2 -> PovertyStatus.AVERAGE_LIVING_STANDARD;
            default -> PovertyStatus.NON_POOR;
        };
    }

    /** Of each province how many of each class. */
    static long[] counts(byte[] keys, int[] incomes, short[] masks, byte[] provinces) {
        long[] counts = new long[64 * 4];
        for (int i = 0; i < keys.length; i++) {
            int key = keys[i] & 7;
            int income = incomes[i];
            int aboveAverage = (AVERAGE[key] - income) >>> 31;
            int aboveNear = (NEAR[key] - income) >>> 31;
            int abovePoor = (POOR[key] - income) >>> 31;
            int three = (2 - Integer.bitCount(masks[i])) >>> 31;
            int ofClass = aboveNear + aboveNear + aboveAverage + (abovePoor & (three ^ 1) & (aboveNear ^ 1));
            counts[(provinces[i] & 63) * 4 + ofClass]++;
        }
        return counts;
    }
}
