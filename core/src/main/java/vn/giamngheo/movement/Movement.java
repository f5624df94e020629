package vn.giamngheo.movement;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import vn.giamngheo.internal.ModelStyle;
import vn.giamngheo.text.RefusedException;

/**
 * One account of movement: the numbers in its columns as a report states them. A column that is not stated is unknown,
 * which is not 0. Numbers that cannot be true, such as a negative inflow, are kept: what is wrong with a report is said
 * by {@link MovementReport#reconcile()}.
 */
@Value.Immutable
@ModelStyle
public abstract sealed class Movement permits ImmutableMovement {

    /** Above all people there are; leaves room to add up without overflow. */
    static final long MAX = 1_000_000_000_000L;

    Movement() {}

    /** {@return which account it is} */
    public abstract MovementAccount account();

    /** {@return how many there were at the start; empty if unknown} */
    public abstract Optional<Long> start();

    /** {@return how many went to the other list; empty if unknown} */
    public abstract Optional<Long> toOtherList();

    /** {@return how many rose above the near-poor line; empty if unknown} */
    public abstract Optional<Long> aboveNearPoor();

    /** {@return how many left in another way: moved away, dissolved, died out; empty if unknown} */
    public abstract Optional<Long> otherDecrease();

    /** {@return how many came from the other list; empty if unknown} */
    public abstract Optional<Long> fromOtherList();

    /** {@return how many had left the list once and are on it again; empty if unknown} */
    public abstract Optional<Long> fellBack();

    /** {@return how many are on the list for the first time; empty if unknown} */
    public abstract Optional<Long> newlyEntered();

    /** {@return how many came in another way: moved in, newly formed; empty if unknown} */
    public abstract Optional<Long> otherIncrease();

    /** {@return how many there are at the end; empty if unknown} */
    public abstract Optional<Long> end();

    /** {@return a builder that starts from this account} */
    public abstract Builder toBuilder();

    /** {@return a new builder; {@code build} throws {@link IllegalStateException} if the account is not set} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * {@return a new builder of that account}
     *
     * @param account which account
     */
    public static Builder of(MovementAccount account) {
        return new Builder().account(account);
    }

    @Value.Check
    void check() {
        List<String> beyond = Arrays.stream(MovementColumn.values())
                .filter(column -> cell(column)
                        .filter(value -> value < -MAX || value > MAX)
                        .isPresent())
                .map(MovementColumn::property)
                .toList();
        if (!beyond.isEmpty()) {
            throw new RefusedException(
                    "số lượng không được vượt quá 1.000.000.000.000: " + String.join(", ", beyond),
                    "a number must not be beyond 1,000,000,000,000: " + String.join(", ", beyond));
        }
    }

    /**
     * {@return the number in a column; empty if unknown}
     *
     * @param column the column
     */
    public Optional<Long> cell(MovementColumn column) {
        return switch (column) {
            case START -> start();
            case TO_OTHER_LIST -> toOtherList();
            case ABOVE_NEAR_POOR -> aboveNearPoor();
            case OTHER_DECREASE -> otherDecrease();
            case FROM_OTHER_LIST -> fromOtherList();
            case FELL_BACK -> fellBack();
            case NEWLY_ENTERED -> newlyEntered();
            case OTHER_INCREASE -> otherIncrease();
            case END -> end();
        };
    }

    /** {@return the columns that are unknown, in their order} */
    public List<MovementColumn> missing() {
        return Arrays.stream(MovementColumn.values())
                .filter(column -> cell(column).isEmpty())
                .toList();
    }

    /** {@return how many left the list, in all columns of decrease; empty if one is unknown} */
    public Optional<Long> left() {
        return sum(MovementColumn.Direction.DECREASE);
    }

    /** {@return how many came to the list, in all columns of increase; empty if one is unknown} */
    public Optional<Long> entered() {
        return sum(MovementColumn.Direction.INCREASE);
    }

    /**
     * How many escaped (<i>thoát nghèo, thoát cận nghèo</i>): the poor that became near-poor or rose above the near-poor
     * line; the near-poor that rose above it.
     *
     * @return the number; empty if a column it needs is unknown
     */
    public Optional<Long> escaped() {
        return account().list() == PovertyList.NEAR_POOR
                ? aboveNearPoor()
                : toOtherList().flatMap(near -> aboveNearPoor().map(above -> near + above));
    }

    /** {@return start less decreases plus increases; empty if one of them is unknown} */
    public Optional<Long> expectedEnd() {
        return start().flatMap(start -> left().flatMap(left -> entered().map(entered -> start - left + entered)));
    }

    /**
     * What no column explains: the end less what start, decreases and increases lead to. 0 in an account that closes.
     *
     * @return the residual, above 0 if there are more at the end than explained; empty if a column is unknown
     */
    public Optional<Long> residual() {
        return missing().isEmpty() ? Optional.of(knownResidual()) : Optional.empty();
    }

    /** {@return the value of the one unknown column that would close the account; empty if none or several are unknown} */
    public Optional<ImpliedCell> implied() {
        List<MovementColumn> missing = missing();
        if (missing.size() != 1) {
            return Optional.empty();
        }
        MovementColumn column = missing.get(0);
        long residual = knownResidual();
        return Optional.of(new ImpliedCell(column, addsToEnd(column) ? residual : -residual));
    }

    /** Whether more in the column leads to more at the end. */
    private static boolean addsToEnd(MovementColumn column) {
        return column == MovementColumn.START || column.direction() == MovementColumn.Direction.INCREASE;
    }

    /** The residual with each unknown column taken as 0. */
    private long knownResidual() {
        long residual = 0;
        for (MovementColumn column : MovementColumn.values()) {
            long value = cell(column).orElse(0L);
            residual += addsToEnd(column) ? -value : value;
        }
        return residual;
    }

    private Optional<Long> sum(MovementColumn.Direction direction) {
        long sum = 0;
        for (MovementColumn column : MovementColumn.values()) {
            if (column.direction() == direction) {
                Optional<Long> value = cell(column);
                if (value.isEmpty()) {
                    return Optional.empty();
                }
                sum += value.get();
            }
        }
        return Optional.of(sum);
    }

    /**
     * Column by column the sum of this account and that of another place. What is unknown in one of them is unknown in
     * the sum.
     *
     * @param other the other account, of the same list and unit
     * @return the sums
     * @throws RefusedException if it is of another list or unit, or a sum is beyond 1,000,000,000,000
     */
    public Movement plus(Movement other) {
        if (account() != other.account()) {
            throw new RefusedException(
                    "không được cộng " + account().phrase().vietnamese() + " với "
                            + other.account().phrase().vietnamese(),
                    account().phrase().english() + " must not be added to "
                            + other.account().phrase().english());
        }
        Builder sum = of(account());
        for (MovementColumn column : MovementColumn.values()) {
            cell(column)
                    .flatMap(mine -> other.cell(column).map(theirs -> mine + theirs))
                    .ifPresent(value -> sum.cell(column, value));
        }
        return sum.build();
    }

    /** Builds an account. */
    public static final class Builder extends ImmutableMovement.Builder {
        Builder() {}

        /**
         * {@return this builder, with a number in a column}
         *
         * @param column the column
         * @param value the number
         */
        public Builder cell(MovementColumn column, long value) {
            return switch (column) {
                case START -> start(value);
                case TO_OTHER_LIST -> toOtherList(value);
                case ABOVE_NEAR_POOR -> aboveNearPoor(value);
                case OTHER_DECREASE -> otherDecrease(value);
                case FROM_OTHER_LIST -> fromOtherList(value);
                case FELL_BACK -> fellBack(value);
                case NEWLY_ENTERED -> newlyEntered(value);
                case OTHER_INCREASE -> otherIncrease(value);
                case END -> end(value);
            };
        }
    }
}
