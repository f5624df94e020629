package vn.giamngheo.law;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.giamngheo.text.RowReader;

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
        Wording.check(source, "nguồn (source)", "source");
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

    /**
     * {@return where a row of a table was read, from its columns {@code confidence} and {@code source}; empty, with faults,
     * if one of them is empty or says something else}
     *
     * @param row the row
     */
    public static Optional<Provenance> read(RowReader row) {
        Optional<Confidence> confidence = row.filled("confidence")
                .flatMap(cell -> row.oneOf("confidence", List.of(Confidence.values()), Confidence::code));
        Optional<String> source = row.filled("source");
        return confidence.flatMap(sure -> source.map(where -> new Provenance(sure, where)));
    }

    // Equality by hand here and below: that of a record is made at run time, which takes long when a process starts.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Provenance that && confidence == that.confidence && source.equals(that.source);
    }

    @Override
    public int hashCode() {
        return 31 * confidence.hashCode() + source.hashCode();
    }
}
