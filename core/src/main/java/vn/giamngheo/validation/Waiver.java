package vn.giamngheo.validation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import vn.giamngheo.text.JsonPointer;
import vn.giamngheo.text.Phrase;
import vn.giamngheo.text.RefusedException;
import vn.giamngheo.text.VietnameseText;

/**
 * Somebody answers for it that findings of one kind at one place do not count. It is listed in the report with what it
 * covers; nothing is hidden.
 *
 * @param code the code of what is waived, as {@link FindingCode#id()}
 * @param pointer the place of what is waived, exactly
 * @param reason why; not blank
 * @param author who answers for it; not blank
 * @param until the last day on which it holds
 */
public record Waiver(String code, JsonPointer pointer, String reason, String author, LocalDate until) {

    /** By what they waive; the one that holds longest first. */
    static final Comparator<Waiver> ORDER = Comparator.comparing(Waiver::pointer)
            .thenComparing(Waiver::code)
            .thenComparing(Waiver::until, Comparator.reverseOrder())
            .thenComparing(Waiver::author)
            .thenComparing(Waiver::reason);

    /**
     * Checks that nothing is missing.
     *
     * @param code the code of what is waived
     * @param pointer the place of what is waived
     * @param reason why
     * @param author who answers for it
     * @param until the last day on which it holds
     * @throws RefusedException if the code, the reason or the author is blank
     */
    public Waiver {
        code = VietnameseText.nfc(filled(code, "code", "mã phát hiện"));
        Objects.requireNonNull(pointer, "pointer");
        reason = filled(reason, "reason", "lý do");
        author = filled(author, "author", "người quyết định");
        Objects.requireNonNull(until, "until");
    }

    private static String filled(String value, String name, String vietnamese) {
        if (value.isBlank()) {
            throw new RefusedException(
                    "bỏ qua phát hiện phải nêu " + vietnamese + " (" + name + "), nhưng để trống",
                    name + " of a waiver must not be blank");
        }
        return value;
    }

    /**
     * {@return whether it holds}
     *
     * @param day the day
     */
    public boolean holdsOn(LocalDate day) {
        return !day.isAfter(until);
    }

    /** {@return code, place and last day; neither the author nor the reason} */
    @Override
    public String toString() {
        return "Waiver[" + Phrase.shown(code) + " at '" + pointer + "' until " + until + "]";
    }
}
