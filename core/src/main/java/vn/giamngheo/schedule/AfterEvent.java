package vn.giamngheo.schedule;

import java.util.Objects;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.VietnameseText;

/**
 * Tied to an event, not to the calendar: "khi có Kế hoạch của UBND tỉnh", "sau khi …", "nếu có phát sinh, vướng mắc",
 * "kể từ ngày ký".
 *
 * @param event the words as written, with the conjunction that opens them
 */
public record AfterEvent(String event) implements TimeFrame {
    /**
     * Keeps the words, cleaned: composed, single spaces.
     *
     * @param event the words
     * @throws IllegalArgumentException if blank
     */
    public AfterEvent {
        event = VietnameseText.clean(Objects.requireNonNull(event, "event"));
        if (event.isEmpty()) {
            throw new IllegalArgumentException("event must not be blank");
        }
    }

    @Override
    public String render(Language language) {
        return Wording.of(language, event, "on an event: “" + event + "”");
    }
}
