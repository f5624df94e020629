package vn.giamngheo.classification;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.giamngheo.household.DeprivationIndicator;
import vn.giamngheo.household.Household;
import vn.giamngheo.law.AppliedPeriod;
import vn.giamngheo.law.InstrumentReference;
import vn.giamngheo.standard.Outcome;
import vn.giamngheo.standard.PovertyStandard;
import vn.giamngheo.standard.PovertyStatus;
import vn.giamngheo.standard.Resolution;
import vn.giamngheo.standard.ReviewDate;

/**
 * What a household is on the day of a review, under which standard and why. A classification, not a decision:
 * recognition is an act of the chairperson of the commune's People's Committee.
 *
 * <p>Small: it points to the household, to the row of the standard and to the deprivations found; proof and
 * determination are made from these when asked for.
 */
public final class Verdict {

    private final Household household;
    private final ReviewDate review;
    /** The one outcome of all completions; null if there is none or more than one. */
    private final @Nullable Outcome outcome;
    /** What is open; null if every fact the standard asks for is known. */
    private final @Nullable OpenVerdict open;
    /** The indicators known to be deprived. */
    private final int deprived;

    private Verdict(
            Household household,
            ReviewDate review,
            @Nullable Outcome outcome,
            @Nullable OpenVerdict open,
            int deprived) {
        this.household = household;
        this.review = review;
        this.outcome = outcome;
        this.open = open;
        this.deprived = deprived;
    }

    static Verdict decided(Household household, ReviewDate review, Outcome outcome, int deprived) {
        return new Verdict(household, review, outcome, null, deprived);
    }

    static Verdict open(
            Household household, ReviewDate review, @Nullable Outcome outcome, OpenVerdict open, int deprived) {
        return new Verdict(household, review, outcome, open, deprived);
    }

    /** {@return the status} */
    public PovertyStatus status() {
        return open == null ? decidedBy().status() : open.status();
    }

    /** {@return the household as it was given} */
    public Household household() {
        return household;
    }

    /** {@return the day of the review} */
    public ReviewDate review() {
        return review;
    }

    /** {@return the standard; empty if none applies} */
    public Optional<PovertyStandard> standard() {
        return Optional.ofNullable(outcome != null ? outcome.standard() : open == null ? null : open.standard());
    }

    /** {@return by virtue of what the standard applies to the day; empty if it does not, or there is none} */
    public Optional<AppliedPeriod> period() {
        return standard().flatMap(standard -> standard.applicability().on(review.day()));
    }

    /** {@return why no standard applies; empty if one does} */
    public Optional<Resolution.Unresolved> noStandard() {
        return Optional.ofNullable(open == null ? null : open.unresolved());
    }

    /** {@return the row or the gap of the standard; empty if no standard applies or unknown facts leave it open} */
    public Optional<Outcome> outcome() {
        return Optional.ofNullable(outcome);
    }

    /**
     * What the verdict rests on in law: the article that holds the row and, where another instrument makes the standard
     * apply to the day, that instrument.
     *
     * @return one or two references; none if no standard applies
     */
    public List<InstrumentReference> citations() {
        List<InstrumentReference> citations = new ArrayList<>();
        standard().ifPresent(standard -> {
            InstrumentReference row = outcome == null ? standard.basis() : outcome.citation();
            citations.add(row);
            period().map(AppliedPeriod::by)
                    .filter(by -> !by.number().equals(row.number()))
                    .ifPresent(citations::add);
        });
        return List.copyOf(citations);
    }

    /**
     * The indicators in which the household is known to be deprived.
     *
     * @return in the order of the standard; shared and unmodifiable
     */
    public List<DeprivationIndicator> deprived() {
        @Nullable
        PovertyStandard standard = outcome != null ? outcome.standard() : open == null ? null : open.standard();
        return standard == null ? List.of() : standard.indicatorList().subset(deprived);
    }

    /**
     * The indicators of which it is not known whether the household is deprived.
     *
     * @return in the order of the standard; unmodifiable
     */
    public List<DeprivationIndicator> unknown() {
        return open == null || open.standard() == null
                ? List.of()
                : open.standard().indicatorList().subset(open.unknown());
    }

    /** {@return every status that some completion of the unknown facts gives; the status alone if it is decided} */
    public Set<PovertyStatus> possible() {
        return open == null ? Set.of(status()) : open.possible();
    }

    /** {@return the unknown facts that keep the verdict open, the most important first; empty if it is decided} */
    public List<BlockingFact> blockingFacts() {
        return open == null ? List.of() : open.blocking();
    }

    /** {@return why it is so; made anew at each call, from the conditions and not from the table} */
    public Proof proof() {
        return Prover.prove(this);
    }

    /** {@return the same proof with members called by their position, from 1, instead of their id} */
    public Proof anonymousProof() {
        return Anonymous.of(this).proof();
    }

    /** {@return what whoever relies on the verdict has to know: unconfirmed values it rests on, and what was not found} */
    public List<Caveat> caveats() {
        return Caveats.of(this);
    }

    /**
     * This verdict as a record to be kept. Its id can be tried out by whoever knows nearly all facts of the household;
     * where that matters, use {@link #determination(String)}.
     *
     * @return the determination
     */
    public Determination determination() {
        return Determination.of(this, Optional.empty());
    }

    /**
     * This verdict as a record to be kept, with an id that tells nothing to those who do not know the salt.
     *
     * @param salt a secret of whoever keeps the records, long and random; needed again to verify
     * @return the determination
     */
    public Determination determination(String salt) {
        return Determination.of(this, Optional.of(salt));
    }

    private Outcome decidedBy() {
        if (outcome == null) {
            throw new IllegalStateException("a verdict without open facts has an outcome");
        }
        return outcome;
    }

    /** Status and standard; nothing of the household. */
    @Override
    public String toString() {
        return "Verdict{" + status()
                + standard().map(standard -> ", " + standard).orElse("") + "}";
    }
}
