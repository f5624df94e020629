package vn.giamngheo.standard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.giamngheo.law.AppliedPeriod;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Phrase;
import vn.giamngheo.text.RefusedException;

/** Why a standard cannot be registered beside others, all of it at once. */
final class StandardsFaults {

    private final PovertyStandard added;
    private final List<StandardConflict> faults = new ArrayList<>();

    private StandardsFaults(PovertyStandard added) {
        this.added = added;
    }

    /**
     * Refuses a standard that does not fit.
     *
     * @param acknowledged the local standards that may be narrower than national ones
     */
    static void refuse(PovertyStandard added, List<PovertyStandard> others, List<Acknowledgement> acknowledged) {
        List<StandardConflict> found = find(added, others, acknowledged);
        if (!found.isEmpty()) {
            throw new RefusedException(
                    "chuẩn " + added.id() + " không thêm được: " + joined(found, Phrase::vietnamese),
                    "standard " + added.id() + " cannot be registered: " + joined(found, Phrase::english));
        }
    }

    /** What {@link #refuse} would refuse. */
    static List<StandardConflict> find(
            PovertyStandard added, List<PovertyStandard> others, List<Acknowledgement> acknowledged) {
        StandardsFaults found = new StandardsFaults(added);
        for (PovertyStandard other : others) {
            found.lookAt(other, acknowledged);
        }
        return List.copyOf(found.faults);
    }

    private static String joined(List<StandardConflict> found, Function<Phrase, String> language) {
        return found.stream().map(StandardConflict::words).map(language).collect(Collectors.joining("; "));
    }

    private void lookAt(PovertyStandard other, List<Acknowledgement> acknowledged) {
        if (added.id().equals(other.id())) {
            faults.add(new StandardConflict.SameId(
                    other.id(),
                    new Phrase(
                            "đã có chuẩn mang mã " + other.id() + " (thay bằng replacing)",
                            "there is a standard " + other.id() + " already (use replacing)")));
        } else if (isOfOneJurisdiction(other)) {
            lookAtDays(other);
        } else if (added.province().isEmpty()) {
            lookAtReach(other, added, acknowledged);
        } else if (other.province().isEmpty()) {
            lookAtReach(added, other, acknowledged);
        }
    }

    private boolean isOfOneJurisdiction(PovertyStandard other) {
        return added.province().isEmpty()
                ? other.province().isEmpty()
                : other.province().filter(added.province().get()::isSameAs).isPresent();
    }

    private void lookAtDays(PovertyStandard other) {
        List<AppliedPeriod> applied = added.applicability().applied();
        for (int i = 0; i < applied.size(); i++) {
            for (AppliedPeriod period : other.applicability().applied()) {
                if (applied.get(i).overlaps(period)) {
                    faults.add(sameDays(other, i, applied.get(i), period));
                }
            }
        }
    }

    private static StandardConflict sameDays(
            PovertyStandard other, int index, AppliedPeriod own, AppliedPeriod period) {
        LocalDate from = own.from().isAfter(period.from()) ? own.from() : period.from();
        LocalDate to = own.to().isBefore(period.to()) ? own.to() : period.to();
        Phrase words = new Phrase(
                "trùng thời gian áp dụng với chuẩn " + other.id() + " từ " + Language.VIETNAMESE.day(from) + " đến "
                        + Language.VIETNAMESE.day(to),
                "it applies to the same days as standard " + other.id() + ", from " + Language.ENGLISH.day(from)
                        + " to " + Language.ENGLISH.day(to));
        return new StandardConflict.SameDays(other.id(), index, from, to, words);
    }

    private void lookAtReach(PovertyStandard local, PovertyStandard national, List<Acknowledgement> acknowledged) {
        if (!local.applicability().overlaps(national.applicability())
                || acknowledged.stream().anyMatch(one -> one.standard().equals(local.id()))) {
            return;
        }
        @Nullable Phrase shortfall = InclusionCheck.shortfall(local, national);
        if (shortfall != null) {
            faults.add(new StandardConflict.Narrower(local == added ? national.id() : local.id(), shortfall));
        }
    }
}
