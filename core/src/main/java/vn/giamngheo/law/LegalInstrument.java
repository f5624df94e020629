package vn.giamngheo.law;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import vn.giamngheo.internal.ModelStyle;

/**
 * A legal instrument as its own head and foot describe it (Decree 30/2020/NĐ-CP, article 8: issuer, number and symbol,
 * place and date, kind and summary of content, signatory).
 */
@Value.Immutable
@ModelStyle
public abstract sealed class LegalInstrument permits ImmutableLegalInstrument {

    LegalInstrument() {}

    /**
     * Starts an instrument.
     *
     * @return an empty builder; {@code build()} throws {@link IllegalStateException} if kind, title, issuer or day of
     *     issue is not given, and {@link IllegalArgumentException} if a text is blank
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The number.
     *
     * @return as printed; empty if it has none or it is not known
     */
    public abstract Optional<InstrumentNumber> number();

    /**
     * The kind.
     *
     * @return the kind
     */
    public abstract InstrumentKind kind();

    /**
     * The title or summary of content (<i>trích yếu</i>).
     *
     * @return not blank
     */
    public abstract String title();

    /**
     * The issuer in words.
     *
     * @return not blank
     */
    public abstract String issuer();

    /**
     * The day of issue.
     *
     * @return the day
     */
    public abstract LocalDate issuedOn();

    /**
     * The name of the place before the date.
     *
     * @return as printed; empty if not stated
     */
    public abstract Optional<String> issuedAt();

    /**
     * The first day in force.
     *
     * @return the day; empty if not stated. Not tied to the day of issue: the law knows instruments with effect for
     *     the past
     */
    public abstract Optional<LocalDate> inForceFrom();

    /**
     * Who signed.
     *
     * @return the signature; empty if not stated
     */
    public abstract Optional<Signature> signature();

    /**
     * A builder that holds what this instrument says.
     *
     * @return the builder
     */
    public abstract Builder toBuilder();

    /** Refuses blank texts; all are kept as written. */
    @Value.Check
    void check() {
        Wording.check(title(), "tên văn bản", "title");
        Wording.check(issuer(), "cơ quan ban hành", "issuer");
        Wording.check(issuedAt(), "nơi ban hành", "issuedAt");
    }

    /** Collects what an instrument says of itself. */
    public static final class Builder extends ImmutableLegalInstrument.Builder {
        Builder() {}
    }
}
