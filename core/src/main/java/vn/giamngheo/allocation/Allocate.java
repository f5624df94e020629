package vn.giamngheo.allocation;

import java.util.Objects;
import java.util.function.BiFunction;
import vn.giamngheo.quantity.CountUnit;
import vn.giamngheo.quantity.WholeRange;
import vn.giamngheo.text.RefusedException;

/**
 * Shares out a whole number among units.
 *
 * <pre>{@code
 * Allocation allocation = Allocate.reductionOf(4_812).households()
 *         .among(poorHouseholds)          // by code: no unit gives more than it has, and each counts for as many
 *         .floor(10)
 *         .lock("A07", 120)
 *         .largestRemainder().orElseThrow();
 * }</pre>
 */
public final class Allocate {

    /** What the number is. */
    enum Amount {
        /** What the units have less of afterwards. */
        REDUCTION,
        /** What the units have together afterwards. */
        LEVEL,
        /** What the units get. */
        NUMBER
    }

    private Allocate() {}

    /**
     * A number by which what the units have is to fall.
     *
     * @param number how much less it is to be; not negative
     * @return what asks for the unit of count
     * @throws RefusedException if the number is negative
     */
    public static Counting<AllocationResult> reductionOf(long number) {
        return single(Amount.REDUCTION, number);
    }

    /**
     * As {@link #reductionOf(long)}, for a number within bounds: each end is shared out by itself.
     *
     * @param numbers how much less it is to be; bounded, not negative
     * @return what asks for the unit of count
     * @throws RefusedException if there is no upper bound, or the numbers can be negative
     */
    public static Counting<AllocationEnds> reductionOf(WholeRange numbers) {
        return range(Amount.REDUCTION, numbers);
    }

    /**
     * A level to which what the units have is to fall: shared out is the difference from what they have now, which
     * {@link AllocationDraft#among} or {@link AllocationDraft#current} tells.
     *
     * @param level how many there are to be in all units together; not negative
     * @return what asks for the unit of count
     * @throws RefusedException if the level is negative
     */
    public static Counting<AllocationResult> downTo(long level) {
        return single(Amount.LEVEL, level);
    }

    /**
     * As {@link #downTo(long)}, for a level within bounds. The greatest level is the least reduction, and so the low
     * end of the result.
     *
     * @param levels how many there are to be in all units together; bounded, not negative
     * @return what asks for the unit of count
     * @throws RefusedException if there is no upper bound, or the levels can be negative
     */
    public static Counting<AllocationEnds> downTo(WholeRange levels) {
        return range(Amount.LEVEL, levels);
    }

    /**
     * A number that the units get, such as houses to be built: nothing keeps a unit from getting any number but the
     * caps that are set.
     *
     * @param number how many there are to share out; not negative
     * @return what asks for the unit of count
     * @throws RefusedException if the number is negative
     */
    public static Counting<AllocationResult> numberOf(long number) {
        return single(Amount.NUMBER, number);
    }

    /**
     * As {@link #numberOf(long)}, for a number within bounds: each end is shared out by itself.
     *
     * @param numbers how many there are to share out; bounded, not negative
     * @return what asks for the unit of count
     * @throws RefusedException if there is no upper bound, or the numbers can be negative
     */
    public static Counting<AllocationEnds> numberOf(WholeRange numbers) {
        return range(Amount.NUMBER, numbers);
    }

    private static Counting<AllocationResult> single(Amount amount, long number) {
        checkNotNegative(number);
        return new Counting<>(amount, new WholeRange(number, number), (low, high) -> low.largestRemainder());
    }

    private static Counting<AllocationEnds> range(Amount amount, WholeRange numbers) {
        checkNotNegative(numbers.min());
        if (!numbers.isBounded()) {
            throw new RefusedException(
                    "số phải phân bổ phải có giới hạn trên", "a number to share out must have an upper bound");
        }
        return new Counting<>(
                amount, numbers, (low, high) -> new AllocationEnds(low.largestRemainder(), high.largestRemainder()));
    }

    private static void checkNotNegative(long number) {
        if (number < 0) {
            throw new RefusedException(
                    "số phải phân bổ không được âm, không phải " + number,
                    "a number to share out must not be negative but was " + number);
        }
    }

    /**
     * Asks for the unit of count.
     *
     * @param <R> what comes of it
     */
    public static final class Counting<R> {

        private final Amount amount;
        private final WholeRange numbers;
        private final BiFunction<AllocationRequest, AllocationRequest, R> finish;

        private Counting(
                Amount amount, WholeRange numbers, BiFunction<AllocationRequest, AllocationRequest, R> finish) {
            this.amount = amount;
            this.numbers = numbers;
            this.finish = finish;
        }

        /** {@return what asks for the units, counting households} */
        public AllocationDraft<R> households() {
            return counting(CountUnit.HOUSEHOLD);
        }

        /** {@return what asks for the units, counting persons} */
        public AllocationDraft<R> persons() {
            return counting(CountUnit.PERSON);
        }

        /**
         * {@return what asks for the units}
         *
         * @param unit what is counted
         */
        public AllocationDraft<R> counting(CountUnit unit) {
            return new AllocationDraft<>(amount, numbers, Objects.requireNonNull(unit, "unit"), finish);
        }
    }
}
