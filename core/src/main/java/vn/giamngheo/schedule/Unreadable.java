package vn.giamngheo.schedule;

import java.util.Objects;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.VietnameseText;

/**
 * Words that were not understood as a time. They are kept, so that nothing is lost and nothing is guessed; an
 * impossible date ("31/02/2017") and a year of two digits end here.
 *
 * @param text the words as written, never blank
 */
public record Unreadable(String text) implements TimeFrame {
    /**
     * Keeps the words, cleaned: composed, single spaces.
     *
     * @param text the words
     * @throws IllegalArgumentException if blank
     */
    public Unreadable {
        text = VietnameseText.clean(Objects.requireNonNull(text, "text"));
        if (text.isEmpty()) {
            throw new IllegalArgumentException("text must not be blank");
        }
    }

    @Override
    public String render(Language language) {
        return Wording.of(language, text, "not understood: “" + text + "”");
    }
}
