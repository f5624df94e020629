package vn.giamngheo.schedule;

import vn.giamngheo.text.Language;

/**
 * From time to time, at intervals not named: "định kỳ", "định kỳ sơ kết, tổng kết".
 */
public record Periodic() implements TimeFrame {

    @Override
    public boolean recurring() {
        return true;
    }

    @Override
    public String render(Language language) {
        return Wording.of(language, "định kỳ", "periodically");
    }
}
