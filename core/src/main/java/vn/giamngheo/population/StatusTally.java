package vn.giamngheo.population;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.giamngheo.classification.Verdict;
import vn.giamngheo.measure.Unit;
import vn.giamngheo.standard.PovertyStandard;
import vn.giamngheo.standard.PovertyStatus;
import vn.giamngheo.standard.StandardId;
import vn.giamngheo.text.Phrase;

/**
 * Counts statuses. Belongs to one thread; {@link #toCounts()} gives what was counted so far as a value.
 *
 * @param <U> what is counted
 */
public final class StatusTally<U extends Unit> {

    private final U unit;
    /** Of each standard, the sum of each set of statuses. */
    private final Map<StandardId, long[]> sums = new HashMap<>();

    private long withoutStandard;
    private long refused;
    private long ofUnknownSize;
    private final SortedMap<Phrase, Long> reasons = LeftOut.noReasons();

    /** The standard counted last, which mostly is the next one too. */
    private @Nullable StandardId last;

    private long[] ofLast = new long[0];

    private StatusTally(U unit) {
        this.unit = Objects.requireNonNull(unit, "unit");
    }

    /**
     * {@return a tally of nothing yet}
     *
     * @param unit what is counted
     * @param <U> what is counted
     */
    public static <U extends Unit> StatusTally<U> of(U unit) {
        return new StatusTally<>(unit);
    }

    /**
     * Counts a household as classification says.
     *
     * @param verdict the verdict; what unknown facts leave open is counted as open
     * @param weight what it counts: a whole number of the last decimal of the unit, not negative
     * @throws IllegalArgumentException if the weight is negative
     * @throws ArithmeticException if the sum is beyond the range of a {@code long}
     */
    public void add(Verdict verdict, long weight) {
        @Nullable PovertyStandard standard = verdict.standard().orElse(null);
        if (standard == null) {
            addWithoutStandard(weight);
        } else {
            PovertyStatus status = verdict.status();
            int bits = status == PovertyStatus.INDETERMINATE
                    ? StatusSets.bits(verdict.possible())
                    : StatusSets.bit(status);
            addBits(standard.id(), bits, weight);
        }
    }

    /**
     * Counts a household of which the status is known.
     *
     * @param standard the standard
     * @param status a class of households or {@link PovertyStatus#UNDEFINED_BY_LAW}
     * @param weight what it counts: a whole number of the last decimal of the unit, not negative
     * @throws IllegalArgumentException if the status is another one or the weight is negative
     * @throws ArithmeticException if the sum is beyond the range of a {@code long}
     */
    public void add(StandardId standard, PovertyStatus status, long weight) {
        addChecked(standard, StatusSets.bit(status), weight, status);
    }

    /**
     * Counts a household of which the status may be one of several.
     *
     * @param standard the standard
     * @param possible at least one: classes of households or {@link PovertyStatus#UNDEFINED_BY_LAW}
     * @param weight what it counts: a whole number of the last decimal of the unit, not negative
     * @throws IllegalArgumentException if there is none or another one, or the weight is negative
     * @throws ArithmeticException if the sum is beyond the range of a {@code long}
     */
    public void add(StandardId standard, Set<PovertyStatus> possible, long weight) {
        boolean isSet = possible.contains(PovertyStatus.INDETERMINATE);
        addChecked(standard, isSet ? 0 : StatusSets.bits(possible), weight, possible);
    }

    private void addChecked(StandardId standard, int bits, long weight, Object shown) {
        Objects.requireNonNull(standard, "standard");
        if (bits == 0 || (bits & ~StatusSets.UNDER_A_STANDARD) != 0) {
            throw new IllegalArgumentException(
                    "status must be a class of households or undefined by law but was " + shown);
        }
        addBits(standard, bits, weight);
    }

    /** Bits within {@link StatusSets#UNDER_A_STANDARD}, at least one. */
    void addBits(StandardId standard, int bits, long weight) {
        requireNotNegative(weight);
        if (!standard.equals(last)) {
            last = standard;
            ofLast = sums.computeIfAbsent(standard, key -> new long[StatusSets.UNDER_A_STANDARD + 1]);
        }
        ofLast[bits] = Math.addExact(ofLast[bits], weight);
    }

    /**
     * Counts a household to which no standard applies.
     *
     * @param weight what it counts: a whole number of the last decimal of the unit, not negative
     * @throws IllegalArgumentException if the weight is negative
     * @throws ArithmeticException if the sum is beyond the range of a {@code long}
     */
    public void addWithoutStandard(long weight) {
        requireNotNegative(weight);
        withoutStandard = Math.addExact(withoutStandard, weight);
    }

    /**
     * Counts a household that could not be classified; it comes into no sum but {@link StatusCounts#leftOut()}.
     *
     * @param reason why, as the refusal says
     */
    public void addRefused(Phrase reason) {
        Objects.requireNonNull(reason, "reason");
        refused = Math.incrementExact(refused);
        reasons.merge(reason, 1L, Math::addExact);
        if (reasons.size() > LeftOut.MAX_REASONS) {
            // Of all reasons the first in order are kept; one that is dropped is never among them later.
            reasons.remove(reasons.lastKey());
        }
    }

    /** Counts a household whose size is unknown where persons are counted; see {@link StatusCounts#leftOut()}. */
    public void addOfUnknownSize() {
        addOfUnknownSize(1);
    }

    void addOfUnknownSize(long households) {
        ofUnknownSize = Math.addExact(ofUnknownSize, households);
    }

    /**
     * Adds what another tally counted, and leaves that as it is.
     *
     * @param other the other one
     * @return this tally
     * @throws vn.giamngheo.text.RefusedException if it counts another unit
     * @throws ArithmeticException if a sum is beyond the range of a {@code long}
     */
    public StatusTally<U> merge(StatusTally<U> other) {
        StatusCounts.requireSame(unit, other.unit);
        other.sums.forEach((standard, more) -> {
            long[] own = sums.computeIfAbsent(standard, key -> new long[more.length]);
            for (int i = 0; i < own.length; i++) {
                own[i] = Math.addExact(own[i], more[i]);
            }
        });
        withoutStandard = Math.addExact(withoutStandard, other.withoutStandard);
        refused = Math.addExact(refused, other.refused);
        ofUnknownSize = Math.addExact(ofUnknownSize, other.ofUnknownSize);
        other.reasons.forEach((reason, households) -> reasons.merge(reason, households, Math::addExact));
        while (reasons.size() > LeftOut.MAX_REASONS) {
            reasons.remove(reasons.lastKey());
        }
        return this;
    }

    /** {@return what was counted so far} */
    public StatusCounts<U> toCounts() {
        TreeMap<StatusCounts.Cell, Long> cells = new TreeMap<>();
        sums.forEach((standard, ofStandard) -> {
            for (int bits = 1; bits < ofStandard.length; bits++) {
                if (ofStandard[bits] > 0) {
                    cells.put(new StatusCounts.Cell(standard, bits), ofStandard[bits]);
                }
            }
        });
        if (withoutStandard > 0) {
            cells.put(StatusCounts.Cell.WITHOUT_STANDARD, withoutStandard);
        }
        return StatusCounts.of(unit, cells, LeftOut.of(refused, reasons, ofUnknownSize));
    }

    private static void requireNotNegative(long weight) {
        if (weight < 0) {
            throw new IllegalArgumentException("weight must not be negative but was " + weight);
        }
    }
}
