package vn.giamngheo.quantity;

import java.util.Optional;
import vn.giamngheo.text.Phrase;
import vn.giamngheo.text.RefusedException;
import vn.giamngheo.text.VietnameseText;

/**
 * A value with the official wording it was read from. At least one of the two is there: wording that could not be
 * understood survives without a value, and a value made by a program has no wording.
 *
 * @param <T> what was understood
 * @param text the wording as it stands, with the very characters it was given in; not blank
 * @param value what it means
 */
public record Written<T>(Optional<String> text, Optional<T> value) {

    /**
     * A value with its wording.
     *
     * @param text the wording
     * @param value what it means
     * @throws IllegalArgumentException if both are absent, or the text is blank
     */
    public Written {
        if (text.isPresent() && VietnameseText.isBlank(text.get())) {
            throw new RefusedException(
                    "nguyên văn (text) không được để trống",
                    "text must not be blank but was '" + Phrase.shown(text.get()) + "'");
        }
        if (text.isEmpty() && value.isEmpty()) {
            throw new RefusedException(
                    "phải có nguyên văn (text) hoặc giá trị", "text and value must not both be absent");
        }
    }

    /**
     * A value without wording.
     *
     * @param <T> the type of the value
     * @param value the value
     * @return the value alone
     */
    public static <T> Written<T> of(T value) {
        return new Written<>(Optional.empty(), Optional.of(value));
    }

    /**
     * A value with its wording.
     *
     * @param <T> the type of the value
     * @param text the wording
     * @param value what it means
     * @return both
     * @throws IllegalArgumentException if the text is blank
     */
    public static <T> Written<T> of(String text, T value) {
        return new Written<>(Optional.of(text), Optional.of(value));
    }

    /**
     * Wording that was not understood.
     *
     * @param <T> the type of the value it would have had
     * @param text the wording
     * @return the wording alone
     * @throws IllegalArgumentException if the text is blank
     */
    public static <T> Written<T> unreadable(String text) {
        return new Written<>(Optional.of(text), Optional.empty());
    }
}
