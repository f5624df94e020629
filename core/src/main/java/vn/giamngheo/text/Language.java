package vn.giamngheo.text;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;

/** What messages and reports are written in. */
public enum Language {
    /** Vietnamese, as offices write it. */
    VIETNAMESE(Locale.forLanguageTag("vi"), NumberNotation.VIETNAMESE),
    /** English, day before month. */
    ENGLISH(Locale.ENGLISH, NumberNotation.ENGLISH);

    private static final int TWO_DIGITS = 10;
    /** January and February have two digits, so that no digit can be put before them. */
    private static final int LAST_PADDED_MONTH = 2;

    private final Locale locale;
    private final NumberNotation notation;

    Language(Locale locale, NumberNotation notation) {
        this.locale = locale;
        this.notation = notation;
    }

    /**
     * The language of a locale; its country does not matter.
     *
     * @param locale a locale whose language is {@code vi} or {@code en}
     * @return the language
     * @throws IllegalArgumentException for any other language
     */
    public static Language of(Locale locale) {
        return switch (locale.getLanguage()) {
            case "vi" -> VIETNAMESE;
            case "en" -> ENGLISH;
            default ->
                throw new IllegalArgumentException(
                        "locale must be of the language vi or en but was '" + locale.toLanguageTag() + "'");
        };
    }

    /**
     * The locale, without a country.
     *
     * @return {@code vi} or {@code en}
     */
    public Locale locale() {
        return locale;
    }

    /**
     * How numbers are written.
     *
     * @return the notation of this language
     */
    public NumberNotation notation() {
        return notation;
    }

    /**
     * A day in words: {@code ngày 07 tháng 3 năm 2017}, {@code 7 March 2017}. In Vietnamese a day under 10 and the
     * months 1 and 2 have two digits, which Decree 30/2020/NĐ-CP, Appendix I, is said to ask for the head of official
     * documents (not read in the original).
     *
     * @param day the day
     * @return the day in words
     */
    public String day(LocalDate day) {
        if (this == ENGLISH) {
            return day.getDayOfMonth() + " " + day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " "
                    + day.getYear();
        }
        int month = day.getMonthValue();
        return "ngày " + twoDigits(day.getDayOfMonth()) + " tháng "
                + (month <= LAST_PADDED_MONTH ? twoDigits(month) : month) + " năm " + day.getYear();
    }

    /**
     * A day in digits, the same in both languages: {@code 07/03/2017}.
     *
     * @param day the day
     * @return day and month of two digits, then the year
     */
    public String shortDay(LocalDate day) {
        return twoDigits(day.getDayOfMonth()) + "/" + twoDigits(day.getMonthValue()) + "/" + day.getYear();
    }

    private static String twoDigits(int number) {
        return number < TWO_DIGITS ? "0" + number : Integer.toString(number);
    }
}
