package vn.giamngheo.movement;

import java.util.Objects;
import java.util.Optional;
import vn.giamngheo.history.ChangeKind;
import vn.giamngheo.history.StatusChange;
import vn.giamngheo.standard.PovertyStatus;
import vn.giamngheo.text.RefusedException;

/**
 * What one household adds to the accounts of movement between two reviews.
 *
 * @param before its status at the earlier review; empty if it was not there
 * @param after its status at the later review; empty if it is not there any more
 * @param again whether a household that came to a list had been on it once; empty if unknown. Only asked of households
 *     that were on neither list before
 * @param acrossStandards whether the two statuses were found under different standards
 * @param personsBefore its size at the earlier review, at least 1; empty if unknown or not there
 * @param personsAfter its size at the later review, at least 1; empty if unknown or not there
 */
public record HouseholdMove(
        Optional<PovertyStatus> before,
        Optional<PovertyStatus> after,
        Optional<Boolean> again,
        boolean acrossStandards,
        Optional<Long> personsBefore,
        Optional<Long> personsAfter) {

    /**
     * Checks that the parts go together.
     *
     * @param before its status at the earlier review
     * @param after its status at the later review
     * @param again whether it had been on the list once
     * @param acrossStandards whether the two statuses were found under different standards
     * @param personsBefore its size at the earlier review
     * @param personsAfter its size at the later review
     * @throws RefusedException if it was at neither review, or a size is below 1 or of a review it was not at
     */
    public HouseholdMove {
        Objects.requireNonNull(again, "again");
        if (before.isEmpty() && after.isEmpty()) {
            throw new RefusedException(
                    "hộ phải có mặt ở ít nhất một lần rà soát", "a household must be at one of the reviews");
        }
        if (isBelowOne(personsBefore) || isBelowOne(personsAfter)) {
            throw new RefusedException("hộ phải có ít nhất một người", "a household has at least one person");
        }
        if ((before.isEmpty() && personsBefore.isPresent()) || (after.isEmpty() && personsAfter.isPresent())) {
            throw new RefusedException(
                    "không được ghi số nhân khẩu ở lần rà soát mà hộ không có mặt",
                    "a household has no size at a review it was not at");
        }
    }

    private static boolean isBelowOne(Optional<Long> persons) {
        return persons.filter(number -> number < 1).isPresent();
    }

    /**
     * {@return what a change between two reviews adds}
     *
     * @param change the change, with what earlier reviews tell on whether it happened before
     */
    public static HouseholdMove of(StatusChange change) {
        Optional<Boolean> again = change.kind() == ChangeKind.UNDETERMINED
                ? Optional.empty()
                : Optional.of(change.kind() == ChangeKind.POOR_AGAIN || change.kind() == ChangeKind.NEAR_POOR_AGAIN);
        return new HouseholdMove(
                Optional.of(change.from().status()),
                Optional.of(change.to().status()),
                again,
                change.acrossStandards(),
                Optional.empty(),
                Optional.empty());
    }

    /**
     * {@return what a household at both reviews adds}
     *
     * @param before its status at the earlier review
     * @param after its status at the later review
     * @param again whether it had been on the list it came to once, where it was on neither list before
     */
    public static HouseholdMove of(PovertyStatus before, PovertyStatus after, boolean again) {
        return new HouseholdMove(
                Optional.of(before), Optional.of(after), Optional.of(again), false, Optional.empty(), Optional.empty());
    }

    /**
     * {@return what a household adds that moved in or was formed after the earlier review}
     *
     * @param after its status at the later review
     */
    public static HouseholdMove joined(PovertyStatus after) {
        return new HouseholdMove(
                Optional.empty(), Optional.of(after), Optional.empty(), false, Optional.empty(), Optional.empty());
    }

    /**
     * {@return what a household adds that moved away, dissolved or died out before the later review}
     *
     * @param before its status at the earlier review
     */
    public static HouseholdMove left(PovertyStatus before) {
        return new HouseholdMove(
                Optional.of(before), Optional.empty(), Optional.empty(), false, Optional.empty(), Optional.empty());
    }

    /**
     * {@return the same with sizes}
     *
     * @param before its size at the earlier review; not looked at if it was not there
     * @param after its size at the later review; not looked at if it is not there
     * @throws RefusedException if a size is below 1
     */
    public HouseholdMove withPersons(long before, long after) {
        return new HouseholdMove(
                this.before,
                this.after,
                again,
                acrossStandards,
                this.before.map(status -> before),
                this.after.map(status -> after));
    }

    /** {@return false if a status is no class, or it is unknown whether it came back: then columns stay unknown} */
    public boolean isDetermined() {
        return Whereabouts.possible(this).size() == 1;
    }
}
