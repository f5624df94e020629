package vn.giamngheo.law;

import java.util.Optional;

/**
 * Who signed an instrument. The name is personal data: {@link #toString()} leaves it out.
 *
 * @param onBehalfOf the line that names the collective signed for, as printed: {@code TM. ỦY BAN NHÂN DÂN}
 * @param capacity the office of the signatory and of whom he or she stands in for, as printed:
 *     {@code KT. CHỦ TỊCH, PHÓ CHỦ TỊCH}
 * @param name the name of the signatory
 */
public record Signature(Optional<String> onBehalfOf, Optional<String> capacity, String name) {

    /**
     * Composes the texts.
     *
     * @param onBehalfOf the collective signed for
     * @param capacity the office of the signatory
     * @param name the name of the signatory
     * @throws IllegalArgumentException if a text is blank
     */
    public Signature {
        Wording.check(onBehalfOf, "tập thể được thay mặt ký", "onBehalfOf");
        Wording.check(capacity, "chức vụ người ký", "capacity");
        Wording.check(name, "họ tên người ký", "name");
    }

    /** The offices, never the name. */
    @Override
    public String toString() {
        return "Signature[onBehalfOf=" + onBehalfOf.orElse("") + ", capacity=" + capacity.orElse("") + "]";
    }
}
