package vn.giamngheo.classification;

import java.util.Optional;
import org.immutables.value.Value;
import vn.giamngheo.household.Household;
import vn.giamngheo.internal.ModelStyle;
import vn.giamngheo.law.LegalEffects;
import vn.giamngheo.standard.Standards;

/** A determination with what was kept beside it, as an auditor opens it years later. */
@Value.Immutable
@ModelStyle
public abstract sealed class DeterminationFile permits ImmutableDeterminationFile {
    DeterminationFile() {}

    /** {@return the determination} */
    public abstract Determination determination();

    /** {@return its recognition; empty if none is recorded} */
    public abstract Optional<Recognition> recognition();

    /** {@return the facts of that day; empty if they were not kept} */
    public abstract Optional<Household> household();

    /** {@return the salt that the determination was made with; empty if without one} */
    public abstract Optional<String> salt();

    /** {@return the standards to hold it against; the national ones unless given} */
    @Value.Default
    public Standards standards() {
        return Standards.national();
    }

    /** {@return what instruments did to others; what is built in unless given} */
    @Value.Default
    public LegalEffects effects() {
        return LegalEffects.standard();
    }

    /** {@return a builder that starts from this file} */
    public abstract Builder toBuilder();

    /** Nothing of the household, and not the salt. */
    @Override
    public final String toString() {
        return "DeterminationFile{" + determination() + "}";
    }

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a file; {@code build} throws {@link IllegalStateException} if there is no determination. */
    public static final class Builder extends ImmutableDeterminationFile.Builder {
        Builder() {}
    }
}
