package vn.giamngheo.validation;

import java.time.LocalDate;
import java.util.Objects;
import vn.giamngheo.text.JsonPointer;
import vn.giamngheo.text.RefusedException;
import vn.giamngheo.text.VietnameseText;

/**
 * Somebody answers for it that a finding does not count. It is listed in the report with what it covers.
 *
 * @param code the code of what is waived, as {@link FindingCode#id()}
 * @param pointer the place of what is waived, exactly
 * @param reason why; not blank
 * @param author who answers for it; not blank
 * @param until the last day on which it holds
 */
public record Waiver(String code, JsonPointer pointer, String reason, String author, LocalDate until) {

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
        code = filled(code, "code", "mã phát hiện");
        Objects.requireNonNull(pointer, "pointer");
        reason = filled(reason, "reason", "lý do");
        author = filled(author, "author", "người quyết định");
        Objects.requireNonNull(until, "until");
    }

    private static String filled(String value, String name, String vietnamese) {
        String text = VietnameseText.nfc(value);
        if (text.isBlank()) {
            throw new RefusedException(
                    "bỏ qua phát hiện phải nêu " + vietnamese + " (" + name + "), nhưng để trống",
                    name + " of a waiver must not be blank");
        }
        return text;
    }

    boolean covers(Finding finding) {
        return code.equals(finding.code().id()) && pointer.equals(finding.pointer());
    }
}
