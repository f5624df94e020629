package vn.giamngheo.standard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.giamngheo.place.Province;
import vn.giamngheo.text.RefusedException;

/**
 * The standards an application works with: the national ones, and those a deployer adds. No two of the country or of one
 * province apply to the same day, and a local one reaches all whom the national one of its days reaches, unless it is
 * acknowledged that it does not. Immutable; {@code with} makes another registry.
 */
public final class Standards {

    private final List<PovertyStandard> all;
    private final List<Acknowledgement> acknowledgements;
    private final Spans spans;

    private Standards(List<PovertyStandard> all, List<Acknowledgement> acknowledgements) {
        this.all = List.copyOf(all);
        this.acknowledgements = List.copyOf(acknowledgements);
        this.spans = new Spans(this.all);
    }

    /** {@return the national standards of 2006 to 2030} */
    public static Standards national() {
        return new Standards(NationalStandards.all(), List.of());
    }

    /** {@return a registry without any standard} */
    public static Standards none() {
        return new Standards(List.of(), List.of());
    }

    /**
     * This registry with one more standard.
     *
     * @param standard a standard
     * @return the registry
     * @throws RefusedException if there is one of the same identifier, one of the country or of the same province
     *     applies to the same day, or a local standard is not {@linkplain PovertyStandard#isAtLeastAsInclusiveAs at least
     *     as inclusive} as a national one of the same days; names all of it, with a household that is left out
     */
    public Standards with(PovertyStandard standard) {
        return with(standard, acknowledgements);
    }

    /**
     * This registry with one more local standard that may leave out households of a national standard of the same days.
     *
     * @param standard a standard of a province
     * @param reason why it is registered all the same; not blank; kept in {@link #acknowledgements()}
     * @return the registry
     * @throws RefusedException if the reason is blank, the standard is no local one, there is one of the same identifier,
     *     or one of the same province applies to the same day
     */
    public Standards withDespite(PovertyStandard standard, String reason) {
        if (standard.province().isEmpty()) {
            throw new RefusedException(
                    "chỉ chuẩn của tỉnh mới cần lý do hẹp hơn chuẩn quốc gia, " + standard.id() + " là chuẩn quốc gia",
                    "only a local standard needs a reason for being narrower, and " + standard.id() + " is national");
        }
        List<Acknowledgement> more = new ArrayList<>(acknowledgements);
        more.add(new Acknowledgement(standard.id(), reason));
        return with(standard, more);
    }

    private Standards with(PovertyStandard standard, List<Acknowledgement> acknowledged) {
        StandardsFaults.refuse(standard, all, acknowledged);
        List<PovertyStandard> more = new ArrayList<>(all);
        more.add(standard);
        return new Standards(more, acknowledged);
    }

    /**
     * This registry with another version of a standard: one whose cut-offs were confirmed by whoever deploys it. What is
     * acknowledged of the standard stays acknowledged.
     *
     * @param standard a standard of an identifier that is registered
     * @return the registry, in the same order
     * @throws RefusedException if none of that identifier is registered, or it does not fit the others as
     *     {@link #with(PovertyStandard)} says
     */
    public Standards replacing(PovertyStandard standard) {
        List<PovertyStandard> others = new ArrayList<>(all);
        if (!others.removeIf(other -> other.id().equals(standard.id()))) {
            throw new RefusedException(
                    "không có chuẩn mang mã " + standard.id() + " để thay",
                    "there is no standard " + standard.id() + " to replace");
        }
        StandardsFaults.refuse(standard, others, acknowledgements);
        return new Standards(
                all.stream()
                        .map(other -> other.id().equals(standard.id()) ? standard : other)
                        .toList(),
                acknowledgements);
    }

    /**
     * {@return what stands against registering a standard; empty if {@link #with(PovertyStandard)} would take it}
     *
     * @param standard a standard
     */
    public List<StandardConflict> conflicts(PovertyStandard standard) {
        return StandardsFaults.find(standard, all, acknowledgements);
    }

    /** {@return the standards, in the order they were added; unmodifiable} */
    public List<PovertyStandard> all() {
        return all;
    }

    /** {@return the local standards registered although they may be narrower, with the reasons; unmodifiable} */
    public List<Acknowledgement> acknowledgements() {
        return acknowledgements;
    }

    /**
     * {@return the standard of an identifier}
     *
     * @param id the identifier
     */
    public Optional<PovertyStandard> find(StandardId id) {
        for (PovertyStandard standard : all) {
            if (standard.id().equals(id)) {
                return Optional.of(standard);
            }
        }
        return Optional.empty();
    }

    /**
     * The standard that applies to a review: that of the province, otherwise the national one. A household of a former
     * province has the standards of that province, and from 01/07/2025 after them those of the province it became part
     * of. While a former province that is part of a current one still has its own, a household of which only the current
     * province is told has none: {@link Resolution.Reason#TERRITORY_NOT_TOLD}.
     *
     * @param review the day of the review
     * @param province the province of the household; empty where national standards are meant
     * @return the standard, or why there is none
     */
    public Resolution resolve(ReviewDate review, Optional<Province> province) {
        @Nullable PovertyStandard standard = applicable(review, province.orElse(null));
        if (standard != null) {
            return new Resolution.Resolved(
                    standard, standard.applicability().on(review.day()).orElseThrow());
        }
        if (province.isPresent() && spans.isPartOpen(review.day(), province.get())) {
            return UnresolvedWords.territoryNotTold(review.day(), province.get(), all);
        }
        return UnresolvedWords.none(
                review.day(),
                all.stream()
                        .filter(one -> one.province().isEmpty()
                                || province.map(own -> one.province().get().isSameAs(own))
                                        .orElse(false))
                        .toList());
    }

    /**
     * A standard asked for by name. A national one may be asked for where the province has its own.
     *
     * @param review the day of the review
     * @param province the province of the household
     * @param override the standard
     * @return the standard, or why it does not apply
     */
    public Resolution resolve(ReviewDate review, Optional<Province> province, StandardId override) {
        @Nullable PovertyStandard standard = find(override).orElse(null);
        if (standard == null) {
            return UnresolvedWords.unknown(override);
        }
        @Nullable Province own = standard.province().orElse(null);
        if (own != null
                && province.filter(other -> own.isSameAs(other) || own.equals(other.successor()))
                        .isEmpty()) {
            return UnresolvedWords.ofAnotherProvince(standard, own, province);
        }
        return standard.applicability()
                .on(review.day())
                .<Resolution>map(period -> new Resolution.Resolved(standard, period))
                .orElseGet(() -> UnresolvedWords.notOnThatDay(review.day(), standard));
    }

    /**
     * The standard of {@link #resolve(ReviewDate, Optional)} for bulk work. Allocates nothing.
     *
     * @param review the day of the review
     * @param province the province of the household; null where national standards are meant
     * @return the standard; null if none applies
     */
    public @Nullable PovertyStandard applicable(ReviewDate review, @Nullable Province province) {
        return spans.on(review.day(), province);
    }
}
