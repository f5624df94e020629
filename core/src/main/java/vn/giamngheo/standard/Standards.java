package vn.giamngheo.standard;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.giamngheo.place.Province;
import vn.giamngheo.text.Phrase;

/**
 * The standards an application works with: the national ones, and those a deployer adds. Immutable; {@code with} makes
 * another registry.
 */
public final class Standards {

    private final List<PovertyStandard> all;
    private final Timetable national;
    private final Map<Province, Timetable> local;

    private Standards(List<PovertyStandard> all) {
        this.all = List.copyOf(all);
        List<PovertyStandard> ofAll = new ArrayList<>();
        Map<Province, List<PovertyStandard>> byProvince = new HashMap<>();
        for (PovertyStandard standard : this.all) {
            @Nullable Province province = standard.province().orElse(null);
            if (province == null) {
                ofAll.add(standard);
            } else {
                byProvince.computeIfAbsent(province, key -> new ArrayList<>()).add(standard);
            }
        }
        this.national = new Timetable(ofAll);
        this.local = new HashMap<>();
        byProvince.forEach((province, standards) -> local.put(province, new Timetable(standards)));
    }

    /** {@return the national standards of 2006 to 2030} */
    public static Standards national() {
        return new Standards(NationalStandards.all());
    }

    /** {@return a registry without any standard} */
    public static Standards none() {
        return new Standards(List.of());
    }

    /**
     * This registry with one more standard.
     *
     * @param standard a standard
     * @return the registry
     */
    public Standards with(PovertyStandard standard) {
        List<PovertyStandard> more = new ArrayList<>(all);
        more.add(standard);
        return new Standards(more);
    }

    /** {@return the standards} */
    public List<PovertyStandard> all() {
        return all;
    }

    /**
     * {@return the standard of an identifier}
     *
     * @param id the identifier
     */
    public Optional<PovertyStandard> find(StandardId id) {
        return all.stream().filter(standard -> standard.id().equals(id)).findFirst();
    }

    /**
     * The standard that applies to a review.
     *
     * @param review the day of the review
     * @param province the province of the household; empty where national standards are meant
     * @return the standard, or why there is none
     */
    public Resolution resolve(ReviewDate review, Optional<Province> province) {
        @Nullable PovertyStandard standard = applicable(review, province.orElse(null));
        return standard == null
                ? new Resolution.Unresolved(Resolution.Reason.AFTER_LAST, new Phrase("", ""))
                : new Resolution.Resolved(
                        standard, standard.applicability().on(review.day()).orElseThrow());
    }

    /**
     * A standard asked for by name.
     *
     * @param review the day of the review
     * @param province the province of the household
     * @param override the standard
     * @return the standard, or why it does not apply
     */
    public Resolution resolve(ReviewDate review, Optional<Province> province, StandardId override) {
        return resolve(review, province);
    }

    /** The standard that applies, or null; allocates nothing. */
    public @Nullable PovertyStandard applicable(ReviewDate review, @Nullable Province province) {
        @Nullable Timetable own = province == null || local.isEmpty() ? null : local.get(province);
        @Nullable PovertyStandard standard = own == null ? null : own.on(review.day());
        return standard == null ? national.on(review.day()) : standard;
    }
}
