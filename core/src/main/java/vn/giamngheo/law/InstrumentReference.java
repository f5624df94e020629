package vn.giamngheo.law;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;
import vn.giamngheo.internal.ModelStyle;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.RefusedException;
import vn.giamngheo.text.VietnameseText;

/**
 * An instrument as another document names it: by number, by title, or both, with as much as the document says. Kind
 * and number are not made to agree; documents err, and what they say is kept.
 */
@Value.Immutable
@ModelStyle
public abstract sealed class InstrumentReference permits ImmutableInstrumentReference {

    InstrumentReference() {}

    /**
     * A reference by number alone.
     *
     * @param number the number as printed
     * @return the reference
     * @throws IllegalArgumentException if the number is blank
     */
    public static InstrumentReference of(String number) {
        return builder().number(InstrumentNumber.parse(number)).build();
    }

    /**
     * Reads a reference by number, with or without the kind and the word <i>số</i> before it: {@code 45/2025/NĐ-CP},
     * {@code Nghị quyết số 202/2025/QH15}. The numbers of the National Assembly do not tell laws from resolutions, so
     * that the kind is needed there to cite them.
     *
     * @param text the reference
     * @return the reference
     * @throws IllegalArgumentException if the text shows nothing
     */
    public static InstrumentReference parse(String text) {
        String cleaned = VietnameseText.clean(text);
        for (InstrumentKind kind : InstrumentKind.known()) {
            String name = kind.name(Language.VIETNAMESE).orElse("") + " ";
            if (cleaned.startsWith(name)) {
                return builder()
                        .kind(kind)
                        .number(numberIn(cleaned.substring(name.length())))
                        .build();
            }
        }
        return builder().number(numberIn(cleaned)).build();
    }

    private static InstrumentNumber numberIn(String text) {
        return InstrumentNumber.parse(text.startsWith("số ") ? text.substring("số ".length()) : text);
    }

    /**
     * Starts a reference.
     *
     * @return an empty builder; {@code build()} throws {@link IllegalArgumentException} if neither number nor title is
     *     given, or a text is blank
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The number.
     *
     * @return as printed; empty if not stated
     */
    public abstract Optional<InstrumentNumber> number();

    /**
     * The kind, where the document names it in words.
     *
     * @return the kind; empty if not stated
     */
    public abstract Optional<InstrumentKind> kind();

    /**
     * The title or subject.
     *
     * @return as printed; empty if not stated
     */
    public abstract Optional<String> title();

    /**
     * The day of issue.
     *
     * @return the day; empty if not stated
     */
    public abstract Optional<LocalDate> issuedOn();

    /**
     * The issuer in words.
     *
     * @return as printed; empty if not stated
     */
    public abstract Optional<String> issuer();

    /**
     * The place within the instrument: {@code Điều 3 khoản 1}.
     *
     * @return as printed; empty if the whole instrument is meant
     */
    public abstract Optional<String> provision();

    /**
     * Whether the text is meant as it has become (<i>và các văn bản sửa đổi, bổ sung hoặc thay thế</i>), not as it was
     * issued. {@link LegalEffects} finds what that is on a day.
     *
     * @return false unless stated
     */
    @Value.Default
    public boolean asAmended() {
        return false;
    }

    /**
     * The reference as running text cites it: {@code điểm b khoản 2 Điều 3 Nghị định 07/2021/NĐ-CP},
     * {@code point b, clause 2, Article 3 of Decree 07/2021/NĐ-CP}. The kind is that of the number, or else the kind
     * stated; without a number the title is cited. A provision that is more than a row of points, clauses, articles and
     * the like stays as printed in English too.
     *
     * @param language the language of the reader
     * @return the citation
     */
    public String citation(Language language) {
        return Citation.of(this, Objects.requireNonNull(language, "language"));
    }

    /**
     * A builder that holds what this reference says.
     *
     * @return the builder
     */
    public abstract Builder toBuilder();

    /** Refuses blank texts, and a reference that names nothing; all texts are kept as written. */
    @Value.Check
    void check() {
        if (number().isEmpty() && title().isEmpty()) {
            throw new RefusedException(
                    "viện dẫn phải có số, ký hiệu (number) hoặc tên văn bản (title)",
                    "a reference needs a number or a title");
        }
        Wording.check(title(), "tên văn bản", "title");
        Wording.check(issuer(), "cơ quan ban hành", "issuer");
        Wording.check(provision(), "điều khoản được viện dẫn", "provision");
    }

    /** Collects what a document says of an instrument. */
    public static final class Builder extends ImmutableInstrumentReference.Builder {
        Builder() {}
    }
}
