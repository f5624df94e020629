package vn.giamngheo.schedule;

import vn.giamngheo.text.Language;
import vn.giamngheo.text.Phrase;

/** How often something recurs. */
public enum Every {
    /** "hằng ngày". */
    DAY("hằng ngày", "daily"),
    /** "hằng tuần". */
    WEEK("hằng tuần", "weekly"),
    /** "hằng tháng", "hàng tháng". */
    MONTH("hằng tháng", "monthly"),
    /** "hằng quý". */
    QUARTER("hằng quý", "quarterly"),
    /** "6 tháng một lần". */
    HALF_YEAR("6 tháng một lần", "every six months"),
    /** "hằng năm", "hàng năm". */
    YEAR("hằng năm", "yearly");

    private final Phrase words;

    Every(String vietnamese, String english) {
        this.words = new Phrase(vietnamese, english);
    }

    String render(Language language) {
        return words.in(language);
    }
}
