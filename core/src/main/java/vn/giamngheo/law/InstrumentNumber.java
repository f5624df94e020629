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

    private static final String DASHES = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\ufe63\uff0d";

    private final String text;
    /**
     * This and the parts are read when first asked for: the patterns it takes are dear when a process starts, and most
     * numbers are only shown. Threads may race: each stores what equals that of the others and is safe to publish.
     */
    private @Nullable String canonical;

    private @Nullable NumberParts parts;

    private InstrumentNumber(String text) {
        this.text = text;
    }

    private NumberParts parts() {
        @Nullable NumberParts read = parts;
        if (read == null) {
            read = NumberParts.read(canonical());
            parts = read;
        }
        return read;
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
        if (VietnameseText.isBlank(text)) {
            throw RefusedException.blank("số, ký hiệu văn bản", "instrument number");
        }
        return new InstrumentNumber(text);
    }

    private static String canonicalOf(String text) {
        String cleaned = VietnameseText.clean(text);
        StringBuilder out = new StringBuilder(cleaned.length());
        for (int i = 0; i < cleaned.length(); i++) {
            out.append(meant(cleaned.charAt(i)));
        }
        // A replaced letter may compose with a mark that could not join the one it replaces.
        return withoutSpacesAtMarks(VietnameseText.nfc(out.toString()));
    }

    private static char meant(char c) {
        return switch (c) {
            case '\u00d0', '\u0189' -> 'Đ';
            case '\u00f0', '\u0256' -> 'đ';
            case '\u01a2' -> 'Ư';
            case '\u01a3' -> 'ư';
            default -> DASHES.indexOf(c) < 0 ? c : '-';
        };
    }

    private static String withoutSpacesAtMarks(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            boolean atMark =
                    (i > 0 && isMark(text.charAt(i - 1))) || (i + 1 < text.length() && isMark(text.charAt(i + 1)));
            if (text.charAt(i) != ' ' || !atMark) {
                out.append(text.charAt(i));
            }
        }
        return out.toString();
    }

    private static boolean isMark(char c) {
        return c == '/' || c == '-';
    }

    /**
     * The number as printed.
     *
     * @return the text, with the very characters it was given in
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
        @Nullable String read = canonical;
        if (read == null) {
            read = canonicalOf(text);
            canonical = read;
        }
        return read;
    }

    /**
     * Whether it was printed in canonical form.
     *
     * @return whether text and canonical form are the same
     */
    public boolean asCanonical() {
        return VietnameseText.nfc(text).equals(canonical());
    }

    /**
     * The series the number belongs to.
     *
     * @return the family
     */
    public Family family() {
        return parts().family();
    }

    /**
     * The running number with its leading zero and its letter, if any: {@code 08}, {@code 30a}.
     *
     * @return the number; empty if unrecognised
     */
    public Optional<String> number() {
        return Optional.ofNullable(parts().number());
    }

    /**
     * The year within the number. That of other numbers stands in the date of the instrument only.
     *
     * @return the year from 1900 to 2099; empty if there is none
     */
    public Optional<Integer> year() {
        return Optional.ofNullable(parts().year());
    }

    /**
     * The kind its symbol names; official letters are known by the lack of one.
     *
     * @return the kind; empty for the National Assembly, which numbers laws and resolutions alike, and if unrecognised
     */
    public Optional<InstrumentKind> kind() {
        return Optional.ofNullable(parts().kind());
    }

    /**
     * The symbol of the issuer as printed, with the term if it is glued to it: {@code UBND}, {@code HĐND8}. Joint
     * issuers of a normative instrument stay together.
     *
     * @return the symbol; empty if unrecognised
     */
    public Optional<String> issuer() {
        return Optional.ofNullable(parts().issuer());
    }

    /**
     * The term of office of an elected body that is glued to its symbol: 15 in {@code QH15}.
     *
     * @return the term; empty if there is none
     */
    public Optional<Integer> term() {
        return Optional.ofNullable(parts().term());
    }

    /**
     * The symbol of the drafting unit: {@code VX} in {@code 9274/UBND-VX}.
     *
     * @return the symbol; empty if there is none
     */
    public Optional<String> unit() {
        return Optional.ofNullable(parts().unit());
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
