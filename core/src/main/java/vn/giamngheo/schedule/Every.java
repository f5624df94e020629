package vn.giamngheo.schedule;

import vn.giamngheo.text.Language;

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

    private final String vietnamese;
    private final String english;

    Every(String vietnamese, String english) {
        this.vietnamese = vietnamese;
        this.english = english;
    }

    String render(Language language) {
        return Wording.of(language, vietnamese, english);
    }
}
