package vn.giamngheo.schedule;

import vn.giamngheo.text.Language;

/**
 * Without delay, on no day named: "kịp thời", "khẩn trương".
 */
public record Promptly() implements TimeFrame {

    @Override
    public String render(Language language) {
        return Wording.of(language, "kịp thời", "promptly");
    }
}
