package vn.giamngheo.target;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.giamngheo.law.InstrumentReference;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.RefusedException;

/**
 * A target as set and as amended since. What was is kept: a later instrument adds a version and rewrites none, so that
 * what was answered for on a day can be told on any later day.
 *
 * <p>A target amended twice on one day has no single wording on that day, and is refused.
 *
 * @param versions from the first to the latest, at least one, each from a later day than the one before
 */
public record TargetHistory(List<TargetVersion> versions) {

    /**
     * Checks and copies what is given.
     *
     * @param versions from the first to the latest
     * @throws IllegalArgumentException if there is none, or one is not from a later day than the one before
     */
    public TargetHistory {
        versions = List.copyOf(versions);
        if (versions.isEmpty()) {
            throw new RefusedException(
                    "phải có ít nhất một lần quy định mục tiêu (versions)", "versions must not be empty");
        }
        for (int i = 1; i < versions.size(); i++) {
            checkLater(versions.get(i - 1), versions.get(i));
        }
    }

    /**
     * {@return a target as first set}
     *
     * @param target the target
     * @param by the instrument that sets it
     * @param from the first day on which it holds, included
     */
    public static TargetHistory of(Target target, InstrumentReference by, LocalDate from) {
        return new TargetHistory(List.of(new TargetVersion(target, by, from)));
    }

    /**
     * {@return this history with one more version; this one stays as it is}
     *
     * @param by the instrument that amends the target
     * @param from the first day on which it holds as amended, later than that of every version so far
     * @param target the target as amended, whole
     * @throws IllegalArgumentException if the day is not later
     */
    public TargetHistory amendedBy(InstrumentReference by, LocalDate from, Target target) {
        List<TargetVersion> longer = new ArrayList<>(versions);
        longer.add(new TargetVersion(target, by, from));
        return new TargetHistory(longer);
    }

    /**
     * {@return the version that holds on a day; empty before the first}
     *
     * @param day the day
     */
    public Optional<TargetVersion> on(LocalDate day) {
        return versions.stream().filter(version -> !version.from().isAfter(day)).reduce((earlier, later) -> later);
    }

    /** {@return the version nothing known here has amended} */
    public TargetVersion latest() {
        return versions.get(versions.size() - 1);
    }

    private static void checkLater(TargetVersion earlier, TargetVersion later) {
        if (!later.from().isAfter(earlier.from())) {
            throw new RefusedException(
                    "mục tiêu sửa đổi phải áp dụng sau ngày " + Language.VIETNAMESE.shortDay(earlier.from())
                            + ", không phải từ ngày " + Language.VIETNAMESE.shortDay(later.from()),
                    "an amended target must hold from a day after " + earlier.from() + " but was from " + later.from());
        }
    }
}
