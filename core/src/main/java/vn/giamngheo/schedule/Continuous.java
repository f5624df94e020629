package vn.giamngheo.schedule;

import vn.giamngheo.text.Language;

/**
 * All the time: "thường xuyên", "liên tục".
 */
public record Continuous() implements TimeFrame {

    @Override
    public boolean recurring() {
        return true;
    }

    @Override
    public String render(Language language) {
        return Wording.of(language, "thường xuyên", "continuously");
    }
}
