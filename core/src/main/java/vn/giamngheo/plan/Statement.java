package vn.giamngheo.plan;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import vn.giamngheo.internal.ModelStyle;
import vn.giamngheo.law.InstrumentReference;
import vn.giamngheo.text.RefusedException;

/** A paragraph that assigns nothing: a purpose, a requirement, an assessment. */
@Value.Immutable
@ModelStyle
public abstract sealed class Statement permits ImmutableStatement {
    Statement() {}

    /** {@return the number or letter printed before it} */
    public abstract Optional<String> number();

    /** {@return what it says, in few words; not blank} */
    public abstract String text();

    /** {@return the instruments it names} */
    public abstract List<InstrumentReference> references();

    /** {@return a builder that starts from this statement} */
    public abstract Builder toBuilder();

    @Value.Check
    void check() {
        if (text().isBlank()) {
            throw RefusedException.blank("nội dung (text)", "text of a statement");
        }
    }

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a statement; {@code build} throws {@link IllegalStateException} if the text is not set. */
    public static final class Builder extends ImmutableStatement.Builder {
        Builder() {}
    }
}
