package vn.giamngheo.schedule;

import java.util.Objects;
import vn.giamngheo.text.Language;

/**
 * Once in each unit of time, on no day named: "hằng năm", "hàng tháng". By itself it has no first and no last year:
 * within which plan period it recurs is for the document to say.
 *
 * @param every how often
 */
public record Recurring(Every every) implements TimeFrame {
    /**
     * Checks the argument.
     *
     * @param every how often
     */
    public Recurring {
        Objects.requireNonNull(every, "every");
    }

    @Override
    public boolean recurring() {
        return true;
    }

    @Override
    public String render(Language language) {
        return every.render(language);
    }
}
