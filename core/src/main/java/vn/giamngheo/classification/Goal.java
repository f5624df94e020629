package vn.giamngheo.classification;

import vn.giamngheo.standard.PovertyStatus;
import vn.giamngheo.text.Phrase;
import vn.giamngheo.text.RefusedException;

/**
 * What a household is to become: of a class or a better one.
 *
 * @param status the least class that will do
 */
public record Goal(PovertyStatus status) {

    /**
     * Checks the status.
     *
     * @param status the least class that will do
     * @throws RefusedException if the status is no class of households
     */
    public Goal {
        if (!status.isClass()) {
            throw new RefusedException(
                    "mục tiêu phải là một loại hộ, không phải “" + status.code() + "”",
                    "a goal must be a class of households but was '" + status.code() + "'");
        }
    }

    /**
     * {@return the goal of a class or a better one}
     *
     * @param status the least class that will do
     * @throws RefusedException if the status is no class of households
     */
    public static Goal atLeast(PovertyStatus status) {
        return new Goal(status);
    }

    /**
     * {@return whether a household has reached it, however its unknown facts turn out}
     *
     * @param verdict the verdict on the household
     */
    public boolean isReachedBy(Verdict verdict) {
        return verdict.possible().stream().allMatch(possible -> possible.isAtLeast(status));
    }

    /** {@return the goal in words: {@code hộ cận nghèo trở lên}, {@code near-poor household or better}} */
    public Phrase phrase() {
        Phrase name = status.phrase();
        return status == PovertyStatus.NON_POOR
                ? name
                : new Phrase(name.vietnamese() + " trở lên", name.english() + " or better");
    }
}
