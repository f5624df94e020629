package vn.giamngheo.classification;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import vn.giamngheo.household.DeprivationIndicator;
import vn.giamngheo.household.Household;
import vn.giamngheo.internal.ModelStyle;
import vn.giamngheo.law.InstrumentReference;
import vn.giamngheo.standard.PovertyStatus;
import vn.giamngheo.standard.Resolution;
import vn.giamngheo.standard.ReviewDate;
import vn.giamngheo.standard.StandardId;
import vn.giamngheo.text.Phrase;
import vn.giamngheo.text.RefusedException;
import vn.giamngheo.text.VietnameseText;

/**
 * A verdict as a record to be kept: without the household and the standard themselves, but enough to prove years later
 * what was found, by which rules, and that it still follows from the same facts.
 *
 * <p>A classification, not a decision: recognition is an act of the chairperson of the commune's People's Committee,
 * and a determination neither replaces nor proves it.
 */
@Value.Immutable
@ModelStyle
public abstract sealed class Determination permits ImmutableDetermination {
    Determination() {}

    /** {@return what identifies the facts, the day and the rules it was made of} */
    public abstract DeterminationId id();

    /** {@return the id of the household; personal data where it tells who it is} */
    public abstract String householdId();

    /** {@return the day of the review} */
    public abstract ReviewDate review();

    /** {@return what was found} */
    public abstract PovertyStatus status();

    /** {@return the standard; empty if none applied} */
    public abstract Optional<StandardId> standard();

    /** {@return the version of the rules of that standard; empty if none applied} */
    public abstract Optional<RuleVersion> ruleVersion();

    /** {@return why no standard applied; empty if one did} */
    public abstract Optional<Resolution.Unresolved> noStandard();

    /** {@return what it rests on in law; see {@link Verdict#citations()}} */
    public abstract List<InstrumentReference> citations();

    /** {@return the indicators in which the household is known to be deprived, in the order of the standard} */
    public abstract List<DeprivationIndicator> deprived();

    /** {@return the indicators of which that is not known, in the order of the standard} */
    public abstract List<DeprivationIndicator> unknown();

    /** {@return every status that the unknown facts leave possible, in the order of {@link PovertyStatus}} */
    public abstract List<PovertyStatus> possible();

    /** {@return the unknown facts that keep it open, the most important first; empty if it is decided} */
    public abstract List<BlockingFact> blockingFacts();

    /** {@return what whoever relies on it has to know; see {@link Verdict#caveats()}} */
    public abstract List<Caveat> caveats();

    /**
     * {@return why it is so, in the words of the release that made it; empty if it was not kept} Personal data, as it
     * states incomes and names members.
     */
    public abstract Optional<Proof> proof();

    /** {@return a builder that starts from this determination} */
    public abstract Builder toBuilder();

    static Determination of(Verdict verdict, Optional<String> salt) {
        Household household = verdict.household();
        Optional<StandardId> standard = verdict.standard().map(found -> found.id());
        Optional<RuleVersion> rules = verdict.standard().map(RuleVersion::of);
        return builder()
                .id(DeterminationId.of(household, verdict.review(), standard, rules, salt))
                .householdId(household.id())
                .review(verdict.review())
                .status(verdict.status())
                .standard(standard)
                .ruleVersion(rules)
                .noStandard(verdict.noStandard())
                .citations(verdict.citations())
                .deprived(verdict.deprived())
                .unknown(verdict.unknown())
                .possible(verdict.possible().stream().sorted().toList())
                .blockingFacts(verdict.blockingFacts())
                .caveats(verdict.caveats())
                .proof(verdict.proof())
                .build();
    }

    /**
     * Makes the determination again, of the facts as they were kept, by the standard it names. Words are not compared:
     * caveats and proof may be worded anew from release to release.
     *
     * @param household the household with the facts of that day
     * @param engine an engine whose standards are those the determination shall be held against
     * @return whether it comes out the same, and if not every difference
     */
    public Verification verify(Household household, PovertyEngine engine) {
        return Verifier.verify(this, household, engine, Optional.empty());
    }

    /**
     * As {@link #verify(Household, PovertyEngine)}, for a determination made with a salt.
     *
     * @param household the household with the facts of that day
     * @param engine an engine whose standards are those the determination shall be held against
     * @param salt the salt it was made with
     * @return whether it comes out the same, and if not every difference
     */
    public Verification verify(Household household, PovertyEngine engine, String salt) {
        return Verifier.verify(this, household, engine, Optional.of(salt));
    }

    /** Ids are compared, so they are kept in one form. */
    @Value.Check
    Determination normalised() {
        List<Phrase> faults = new ArrayList<>();
        if (householdId().isBlank()) {
            faults.add(new Phrase("mã hộ (householdId) không được để trống", "householdId must not be blank"));
        }
        boolean none = status() == PovertyStatus.NO_STANDARD;
        if (standard().isPresent() == none
                || ruleVersion().isPresent() == none
                || noStandard().isPresent() != none) {
            faults.add(new Phrase(
                    "phải có chuẩn nghèo (standard) cùng phiên bản quy tắc (ruleVersion), hoặc kết quả (status) là"
                            + " “no-standard” cùng lý do (noStandard)",
                    "there must be a standard with its ruleVersion, or the status no-standard with its reason"
                            + " (noStandard)"));
        }
        if (!possibleFits()) {
            faults.add(new Phrase(
                    "các kết quả có thể có (possible) phải xếp theo thứ tự, không lặp lại, và chỉ gồm kết quả (status)"
                            + " nếu đã xác định, từ hai trở lên nếu chưa (“indeterminate”)",
                    "possible must be in order, each once, and hold the status alone if it is decided, two or more if it"
                            + " is indeterminate"));
        }
        if (status() != PovertyStatus.INDETERMINATE && !blockingFacts().isEmpty()) {
            faults.add(new Phrase(
                    "chỉ kết quả chưa xác định được mới có thông tin còn thiếu cần bổ sung (blockingFacts)",
                    "only an indeterminate status has blockingFacts"));
        }
        if (deprived().stream().anyMatch(unknown()::contains)) {
            faults.add(new Phrase(
                    "một chỉ số không thể vừa thiếu hụt (deprived) vừa chưa rõ (unknown)",
                    "no indicator can be both deprived and unknown"));
        }
        if (proof().filter(proof -> !agrees(proof)).isPresent()) {
            faults.add(new Phrase(
                    "phần chứng minh (proof) phải cùng kết quả (status), ngày rà soát (review), chuẩn (standard) và các"
                            + " kết quả có thể có (possible)",
                    "proof must be of the same status, review, standard and possible"));
        }
        if (!faults.isEmpty()) {
            throw new RefusedException(joined(faults, Phrase::vietnamese), joined(faults, Phrase::english));
        }
        String householdId = VietnameseText.nfc(householdId());
        return householdId.equals(householdId())
                ? this
                : toBuilder().householdId(householdId).build();
    }

    private boolean possibleFits() {
        List<PovertyStatus> possible = possible();
        boolean ordered = possible.stream().sorted().distinct().toList().equals(possible);
        return status() == PovertyStatus.INDETERMINATE
                ? ordered && possible.size() > 1 && !possible.contains(status())
                : possible.equals(List.of(status()));
    }

    private boolean agrees(Proof proof) {
        return proof.status() == status()
                && proof.review().equals(review())
                && proof.standard().map(AppliedStandard::id).equals(standard())
                && proof.possible().equals(Set.copyOf(possible()));
    }

    private static String joined(List<Phrase> faults, Function<Phrase, String> language) {
        return faults.stream().map(language).collect(Collectors.joining("; "));
    }

    /** Status, standard and day; nothing of the household. */
    @Override
    public final String toString() {
        return "Determination{" + status()
                + standard().map(standard -> " under " + standard).orElse("") + ", " + review() + "}";
    }

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Builds a determination that was kept; {@code build} throws {@link IllegalStateException} if id, household, day or
     * status is not set and {@link RefusedException} naming all that does not go together.
     */
    public static final class Builder extends ImmutableDetermination.Builder {
        Builder() {}
    }
}
