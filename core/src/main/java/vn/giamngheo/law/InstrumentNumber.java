package vn.giamngheo.law;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.giamngheo.text.RefusedException;
import vn.giamngheo.text.VietnameseText;

/**
 * Number and symbol of an instrument (<i>số, ký hiệu</i>): {@code 768/QĐ-UBND}, {@code 07/2021/NĐ-CP},
 * {@code 05-CT/TW}. The text is kept as it was printed; beside it stands what was understood.
 *
 * <p>Decree 30/2020/NĐ-CP, Appendix I, part II.3, has no spaces in the symbol, a slash between number and symbol and a
 * hyphen between the groups of the symbol. Documents deviate ({@code 9274 /UBND-VX}); {@link #canonical()} is the form
 * without the deviations that do not change the meaning.
 *
 * <p>A number is not an identity: administrative numbers start again each year (the same decree, article 15) and most
 * of them do not show the year. Identity is issuer, number and date. Equal by text; compare {@link #canonical()} where
 * spaces shall not matter.
 */
public final class InstrumentNumber {

    /** The series an instrument is numbered in; the shape of the number tells it. */
    public enum Family {
        /** {@code 768/QĐ-UBND}: number, kind, issuer. Also individual acts ({@code 353/QĐ-TTg}). */
        ADMINISTRATIVE,
        /** {@code 9274/UBND-VX}: number, issuer, drafting unit; the kind has no symbol. */
        OFFICIAL_LETTER,
        /** {@code 07/2021/NĐ-CP}: the year stands between number and kind. */
        NORMATIVE,
        /** {@code 24/2021/QH15}: laws and resolutions of the National Assembly, with its term and without a kind. */
        NATIONAL_ASSEMBLY,
        /** {@code 1365/NQ-UBTVQH15}: the Standing Committee of the National Assembly, with the term. */
        STANDING_COMMITTEE,
        /** {@code 05-CT/TW}: the Party; a hyphen first, then a slash. */
        PARTY,
        /** Nothing of the above, such as {@code 30a-NQ/CP}, which has the shape of the Party and a state issuer. */
        UNRECOGNISED
    }

    private final String text;
    private final String canonical;
    private final NumberParts parts;

    private InstrumentNumber(String text, String canonical) {
        this.text = text;
        this.canonical = canonical;
        this.parts = NumberParts.read(canonical);
    }

    /**
     * Reads a number as printed, without the word <i>số</i> before it. Never loses anything: what has the shape of no
     * family is kept as {@link Family#UNRECOGNISED}.
     *
     * @param text the number, in any spelling
     * @return the number
     * @throws IllegalArgumentException if the text shows nothing at all
     */
    public static InstrumentNumber parse(String text) {
        String canonical = NumberParts.canonical(text);
        if (canonical.isEmpty()) {
            throw RefusedException.blank("số, ký hiệu văn bản", "instrument number");
        }
        return new InstrumentNumber(VietnameseText.nfc(text), canonical);
    }

    /**
     * The number as printed.
     *
     * @return the text, in Unicode normal form C
     */
    public String text() {
        return text;
    }

    /**
     * The number without what does not change its meaning: no spaces beside {@code /} and {@code -}, every dash a
     * hyphen, look-alikes of Đ and Ư replaced. Upper and lower case stay.
     *
     * @return the form to compare by
     */
    public String canonical() {
        return canonical;
    }

    /**
     * Whether it was printed in canonical form.
     *
     * @return whether text and canonical form are the same
     */
    public boolean asCanonical() {
        return text.equals(canonical);
    }

    /**
     * The series the number belongs to.
     *
     * @return the family
     */
    public Family family() {
        return parts.family();
    }

    /**
     * The running number with its leading zero and its letter, if any: {@code 08}, {@code 30a}.
     *
     * @return the number; empty if unrecognised
     */
    public Optional<String> number() {
        return Optional.ofNullable(parts.number());
    }

    /**
     * The year within the number. That of other numbers stands in the date of the instrument only.
     *
     * @return the year from 1900 to 2099; empty if there is none
     */
    public Optional<Integer> year() {
        return Optional.ofNullable(parts.year());
    }

    /**
     * The kind its symbol names; official letters are known by the lack of one.
     *
     * @return the kind; empty for the National Assembly, which numbers laws and resolutions alike, and if unrecognised
     */
    public Optional<InstrumentKind> kind() {
        return Optional.ofNullable(parts.kind());
    }

    /**
     * The symbol of the issuer as printed, with the term if it is glued to it: {@code UBND}, {@code HĐND8}. Joint
     * issuers of a normative instrument stay together.
     *
     * @return the symbol; empty if unrecognised
     */
    public Optional<String> issuer() {
        return Optional.ofNullable(parts.issuer());
    }

    /**
     * The term of office of an elected body that is glued to its symbol: 15 in {@code QH15}.
     *
     * @return the term; empty if there is none
     */
    public Optional<Integer> term() {
        return Optional.ofNullable(parts.term());
    }

    /**
     * The symbol of the drafting unit: {@code VX} in {@code 9274/UBND-VX}.
     *
     * @return the symbol; empty if there is none
     */
    public Optional<String> unit() {
        return Optional.ofNullable(parts.unit());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof InstrumentNumber that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** The number as printed. */
    @Override
    public String toString() {
        return text;
    }
}
