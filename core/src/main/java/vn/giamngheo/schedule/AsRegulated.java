package vn.giamngheo.schedule;

import vn.giamngheo.text.Language;

/**
 * When other rules say so: "theo quy định".
 */
public record AsRegulated() implements TimeFrame {

    @Override
    public String render(Language language) {
        return Wording.of(language, "theo quy định", "as regulated");
    }
}
