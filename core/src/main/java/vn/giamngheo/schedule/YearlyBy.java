package vn.giamngheo.schedule;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import vn.giamngheo.text.Language;

/**
 * Up to and including a day of every year: "chậm nhất ngày 14/12 hằng năm". "Trước ngày 15/12 hằng năm" means the same,
 * for the reason given at {@link BeforeDay}. 29 February stands for the last day of February: "trước ngày 01/3 hằng
 * năm".
 *
 * @param day the last day in each year, included
 */
public record YearlyBy(MonthDay day) implements TimeFrame {
    /**
     * Checks the argument.
     *
     * @param day the day named
     */
    public YearlyBy {
        Objects.requireNonNull(day, "day");
    }

    @Override
    public boolean recurring() {
        return true;
    }

    @Override
    public List<LocalDate> dueIn(int year) {
        Years.check(year, "year");
        return List.of(day.atYear(year));
    }

    @Override
    public String render(Language language) {
        String month = day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        return Wording.of(
                language,
                "chậm nhất ngày " + twoDigits(day.getDayOfMonth()) + "/" + twoDigits(day.getMonthValue()) + " hằng năm",
                "no later than " + day.getDayOfMonth() + " " + month + " each year");
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}
