package vn.giamngheo.population;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import vn.giamngheo.standard.PovertyStatus;
import vn.giamngheo.standard.StandardId;
import vn.giamngheo.text.RefusedException;

/**
 * A cell of {@link StatusCounts}: how much of a population has just that set of possible statuses under a standard.
 *
 * @param standard the standard; empty if none applies
 * @param possible the statuses that facts leave possible, one where it is decided; in the order of the enum, unmodifiable
 * @param weight how much: a whole number of the last decimal of the unit, above 0
 */
public record StatusCell(Optional<StandardId> standard, Set<PovertyStatus> possible, long weight) {

    /**
     * Checks the cell.
     *
     * @param standard the standard; empty if none applies
     * @param possible the statuses, at least one; without a standard {@link PovertyStatus#NO_STANDARD} alone
     * @param weight above 0
     * @throws RefusedException if there are no statuses, {@link PovertyStatus#INDETERMINATE} is one, that there is no
     *     standard is told by one of the two alone, or the weight is not above 0
     */
    public StatusCell {
        Objects.requireNonNull(standard, "standard");
        int bits = StatusSets.bits(possible);
        boolean isSound = standard.isPresent()
                ? bits != 0 && (bits & ~StatusSets.UNDER_A_STANDARD) == 0
                : bits == StatusSets.NO_STANDARD;
        if (!isSound || possible.contains(PovertyStatus.INDETERMINATE)) {
            throw new RefusedException(
                    "các diện có thể phải là những diện mà chuẩn nghèo xác định, hoặc chỉ “không có chuẩn” nếu không có"
                            + " chuẩn áp dụng",
                    "possible statuses must be those that a standard gives, or no-standard alone where none applies");
        }
        if (weight <= 0) {
            throw new RefusedException(
                    "số đếm của một ô phải lớn hơn 0, không phải " + weight,
                    "the weight of a cell must be above 0 but was " + weight);
        }
        possible = StatusSets.set(bits);
    }
}
