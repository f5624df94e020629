package vn.giamngheo.schedule;

import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Phrase;

/** Words that several time frames share. */
final class Wording {

    private Wording() {}

    static String of(Language language, String vietnamese, String english) {
        return new Phrase(vietnamese, english).in(language);
    }

    /** "tháng 10/2017", "tháng 02/2018" (months 1 and 2 with two digits, as in dates), "October 2017". */
    static String month(YearMonth month, Language language) {
        int number = month.getMonthValue();
        return of(
                language,
                "tháng " + (number <= 2 ? "0" : "") + number + "/" + month.getYear(),
                month.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + month.getYear());
    }

    /** Years from and to: with a hyphen as offices type it, with an en dash in English. */
    static String years(int from, int to, Language language) {
        return from + of(language, "-", "–") + to;
    }
}
