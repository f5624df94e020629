package vn.giamngheo.testkit.household;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.giamngheo.place.AreaType;
import vn.giamngheo.place.Province;
import vn.giamngheo.standard.NationalStandards;
import vn.giamngheo.standard.PovertyStandard;
import vn.giamngheo.standard.ReviewDate;
import vn.giamngheo.standard.Standards;

/**
 * What was asked of households.
 *
 * @param standards the standards named; none for the default
 * @param review the day of the review; empty for the first day of the standard
 * @param area the only area
 * @param province the only province
 * @param all what else
 */
record Wishes(
        List<PovertyStandard> standards,
        Optional<ReviewDate> review,
        Optional<AreaType> area,
        Optional<Province> province,
        Set<Wish> all) {

    /** What can be asked without saying more. */
    enum Wish {
        NEAR_LINE,
        NEAR_CUTOFF,
        UNKNOWN_FACTS,
        MEMBERS
    }

    private static final Standards NATIONAL = Standards.national();

    Wishes {
        standards = List.copyOf(standards);
        all = Set.copyOf(all);
    }

    static Wishes none() {
        return new Wishes(List.of(), Optional.empty(), Optional.empty(), Optional.empty(), Set.of());
    }

    boolean has(Wish wish) {
        return all.contains(wish);
    }

    Wishes with(Wish wish) {
        Set<Wish> more = EnumSet.of(wish);
        more.addAll(all);
        return new Wishes(standards, review, area, province, more);
    }

    Wishes withStandards(List<PovertyStandard> others) {
        return new Wishes(others, review, area, province, all);
    }

    Wishes withReview(ReviewDate day) {
        return new Wishes(standards, Optional.of(day), area, province, all);
    }

    Wishes withArea(AreaType only) {
        return new Wishes(standards, review, Optional.of(only), province, all);
    }

    Wishes withProvince(Province only) {
        return new Wishes(standards, review, area, Optional.of(only), all);
    }

    /** Those named; else the national one of the day; else that of 2022. */
    List<PovertyStandard> standardsToUse() {
        if (!standards.isEmpty()) {
            return standards;
        }
        return List.of(review.flatMap(day -> Optional.ofNullable(NATIONAL.applicable(day, null)))
                .orElse(NationalStandards.VN_2022));
    }

    /** The day that ages are of. Nobody is born after it, so that any later day will do as well. */
    LocalDate day(PovertyStandard standard) {
        return review.map(ReviewDate::day)
                .orElseGet(() -> standard.applicability().applied().get(0).from());
    }
}
