package vn.giamngheo.population;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.giamngheo.standard.PovertyStatus;

/**
 * Sets of statuses as bits. The bits are written into bytes that others keep, so they are set down here and do not follow
 * the order of the enum.
 */
final class StatusSets {

    static final int POOR = 1;
    static final int NEAR_POOR = 1 << 1;
    static final int AVERAGE = 1 << 2;
    static final int NON_POOR = 1 << 3;
    static final int UNDEFINED = 1 << 4;
    static final int NO_STANDARD = 1 << 5;

    /** What a standard can say of a household. */
    static final int UNDER_A_STANDARD = POOR | NEAR_POOR | AVERAGE | NON_POOR | UNDEFINED;

    /** How many {@linkplain #number numbers} there are. */
    static final int NUMBERS = 7;

    private StatusSets() {}

    /** The bit of a status; 0 of {@link PovertyStatus#INDETERMINATE}, which is a set and no status. */
    static int bit(PovertyStatus status) {
        return switch (status) {
            case POOR -> POOR;
            case NEAR_POOR -> NEAR_POOR;
            case AVERAGE_LIVING_STANDARD -> AVERAGE;
            case NON_POOR -> NON_POOR;
            case UNDEFINED_BY_LAW -> UNDEFINED;
            case NO_STANDARD -> NO_STANDARD;
            case INDETERMINATE -> 0;
        };
    }

    static int bits(Set<PovertyStatus> statuses) {
        int bits = 0;
        for (PovertyStatus status : statuses) {
            bits |= bit(status);
        }
        return bits;
    }

    /** The statuses of bits, in the order of the enum. */
    static Set<PovertyStatus> set(int bits) {
        List<PovertyStatus> all = new ArrayList<>();
        for (PovertyStatus status : PovertyStatus.values()) {
            if ((bit(status) & bits) != 0) {
                all.add(status);
            }
        }
        return all.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(all));
    }

    /** The number that a status has in columns: that of its bit, or the next one if it is indeterminate. */
    static byte number(PovertyStatus status) {
        return (byte)
                (status == PovertyStatus.INDETERMINATE ? NUMBERS - 1 : Integer.numberOfTrailingZeros(bit(status)));
    }

    static boolean isOne(int bits) {
        return Integer.bitCount(bits) == 1;
    }

    /** The one status of bits; indeterminate if they are several. */
    static PovertyStatus status(int bits) {
        return switch (bits) {
            case POOR -> PovertyStatus.POOR;
            case NEAR_POOR -> PovertyStatus.NEAR_POOR;
            case AVERAGE -> PovertyStatus.AVERAGE_LIVING_STANDARD;
            case NON_POOR -> PovertyStatus.NON_POOR;
            case UNDEFINED -> PovertyStatus.UNDEFINED_BY_LAW;
            case NO_STANDARD -> PovertyStatus.NO_STANDARD;
            default -> PovertyStatus.INDETERMINATE;
        };
    }
}
