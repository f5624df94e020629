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
        onBehalfOf = onBehalfOf.map(text -> Wording.of(text, "tập thể được thay mặt ký", "onBehalfOf"));
        capacity = capacity.map(text -> Wording.of(text, "chức vụ người ký", "capacity"));
        name = Wording.of(name, "họ tên người ký", "name");
    }

    /** The offices, never the name. */
    @Override
    public String toString() {
        return "Signature[onBehalfOf=" + onBehalfOf.orElse("") + ", capacity=" + capacity.orElse("") + "]";
    }
}
