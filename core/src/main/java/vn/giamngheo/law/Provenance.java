package vn.giamngheo.law;

import java.util.Objects;

/**
 * Where a legal fact was read, and how sure that makes it.
 *
 * @param confidence how sure
 * @param source where it was read, or why it could not be; not blank
 */
public record Provenance(Confidence confidence, String source) {

    /**
     * Composes the source.
     *
     * @param confidence how sure
     * @param source where it was read, or why it could not be
     * @throws IllegalArgumentException if the source is blank
     */
    public Provenance {
        Objects.requireNonNull(confidence, "confidence");
        source = Wording.of(source, "nguồn (source)", "source");
    }

    /**
     * {@return a fact read in a text that states it}
     *
     * @param source where it was read; not blank
     */
    public static Provenance confirmed(String source) {
        return new Provenance(Confidence.CONFIRMED, source);
    }

    /**
     * {@return a fact computed from confirmed ones}
     *
     * @param source from which; not blank
     */
    public static Provenance derived(String source) {
        return new Provenance(Confidence.DERIVED, source);
    }

    /**
     * {@return a fact that still has to be confirmed}
     *
     * @param source where it was seen, or why it was not; not blank
     */
    public static Provenance unverified(String source) {
        return new Provenance(Confidence.UNVERIFIED, source);
    }
}
