package vn.giamngheo.monetary;

import java.util.Arrays;

/** An income per head and month as a fraction in lowest terms in one {@code long}: đồng in 50 bits, parts in 14. Never 0. */
final class PackedIncome {

    private static final int PARTS_BITS = 14;
    private static final long PARTS = (1L << PARTS_BITS) - 1;

    private PackedIncome() {}

    static long of(long dong, int parts) {
        int common = parts == 1 ? 1 : (int) Fraction.common(parts, dong % parts);
        return (dong / common) << PARTS_BITS | (parts / common);
    }

    static long dong(long income) {
        return income >>> PARTS_BITS;
    }

    static int parts(long income) {
        return (int) (income & PARTS);
    }

    /** What was written; refused unless it is in lowest terms and an income that can be. */
    static long read(long dong, int parts) {
        Packed.require(
                dong >= 0 && dong <= Fraction.MOST_DONG && parts >= 1 && Fraction.common(parts, dong % parts) == 1);
        return dong << PARTS_BITS | parts;
    }

    /** The order by value. Products are below 2<sup>64</sup>. */
    static int compare(long one, long other) {
        return Long.compareUnsigned(dong(one) * parts(other), dong(other) * parts(one));
    }

    static long[] sorted(long[] incomes) {
        long[] sorted = incomes.clone();
        Arrays.sort(sorted);
        if (Arrays.stream(sorted).allMatch(income -> parts(income) == 1)) {
            return sorted;
        }
        return Arrays.stream(sorted)
                .boxed()
                .sorted(PackedIncome::compare)
                .mapToLong(Long::longValue)
                .toArray();
    }
}
