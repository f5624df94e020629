package vn.giamngheo.classification;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import vn.giamngheo.internal.ModelStyle;
import vn.giamngheo.law.InstrumentReference;
import vn.giamngheo.standard.PovertyStatus;
import vn.giamngheo.standard.ReviewDate;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Phrase;

/**
 * Why a household is what a verdict says: every condition of the standard with what was found, also the conditions that
 * did not hold. Plain data, equal by value; it names members by their ids and states incomes, so it is personal data
 * ({@link Verdict#anonymousProof()} leaves the ids out).
 *
 * <p>The conditions are evaluated for themselves, apart from the table that gave the verdict.
 */
@Value.Immutable
@ModelStyle
public abstract sealed class Proof permits ImmutableProof {

    Proof() {}

    /** How much a rendered proof says. */
    public enum Length {
        /** The result and what decided it, on one line. */
        LINE,
        /** Full sentences: standard, what decided, nearest boundaries, caveats. */
        PARAGRAPH,
        /** Everything, as an indented tree. */
        FULL
    }

    /**
     * Starts a proof.
     *
     * @return an empty builder; {@code build()} throws {@link IllegalStateException} if status or review is not given
     */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the status} */
    public abstract PovertyStatus status();

    /** {@return the day of the review} */
    public abstract ReviewDate review();

    /** {@return the standard; empty if none applies} */
    public abstract Optional<AppliedStandard> standard();

    /** {@return why there is no standard, or none with points; empty if there is one} */
    public abstract Optional<Phrase> noStandard();

    /** {@return the area of the household as the standard calls it; empty if unknown} */
    public abstract Optional<Phrase> area();

    /** {@return what the status rests on in law, as {@link Verdict#citations()}} */
    public abstract List<InstrumentReference> citations();

    /** {@return the rows of the standard in its order, then the gaps of the law} */
    public abstract List<RowProof> rows();

    /** {@return the indicators of the standard in its order} */
    public abstract List<IndicatorProof> indicators();

    /** {@return every status that some completion of the unknown facts gives, in the order of the statuses} */
    public abstract Set<PovertyStatus> possible();

    /** {@return the unknown facts that keep the status open, the most important first; empty if it is decided} */
    public abstract List<BlockingFact> blockingFacts();

    /** {@return what whoever relies on it has to know} */
    public abstract List<Caveat> caveats();

    /**
     * A builder that holds what this proof says.
     *
     * @return the builder
     */
    public abstract Builder toBuilder();

    /**
     * The proof in words.
     *
     * @param language the language of the reader
     * @param length how much is said
     * @return one line, one paragraph, or several lines, each ended by {@code \n} but the last
     */
    public String render(Language language, Length length) {
        return ProofText.of(this, language, length);
    }

    /** Status and standard; nothing of the household. */
    @Override
    public final String toString() {
        return "Proof{" + status()
                + standard().map(applied -> ", " + applied.id()).orElse("") + "}";
    }

    /** Collects what a proof says. */
    public static final class Builder extends ImmutableProof.Builder {
        Builder() {}
    }
}
