package vn.giamngheo.schedule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.giamngheo.text.Language;

/**
 * One time a document states, as understood. Each kind is a record of this package; the set is closed.
 *
 * <p>Years run from 1900 to 2099, both included: any other year in an administrative text is a slip of the pen. The
 * constructors refuse it with an {@link IllegalArgumentException}.
 */
public sealed interface TimeFrame
        permits BeforeDay,
                ByDay,
                OnDay,
                Days,
                DayOnwards,
                BeforeMonth,
                InMonth,
                InQuarter,
                InYear,
                AtYearStart,
                ByYearEnd,
                UntilYear,
                Period,
                YearOnwards,
                Recurring,
                YearlyBy,
                Milestones,
                Periodic,
                Continuous,
                StartOfTerm,
                AfterEvent,
                Promptly,
                AsRegulated,
                Unreadable {

    /**
     * The first day this can mean, included.
     *
     * @return the day; empty where the wording sets no beginning, as in "trước ngày 31/12/2017"
     */
    default Optional<LocalDate> firstDay() {
        return Optional.empty();
    }

    /**
     * The last day this can mean, included: after it, what was to be done is late.
     *
     * @return the day; empty where the wording sets no end, or none that can be told
     */
    default Optional<LocalDate> lastDay() {
        return Optional.empty();
    }

    /**
     * Whether this comes round again, or goes on, without an end of its own.
     *
     * @return false for what happens once, and for what could not be dated
     */
    default boolean recurring() {
        return false;
    }

    /**
     * Whether this may touch a year. What is open on one side reaches all years on that side; what cannot be dated may
     * touch any year, so that it is seen rather than lost. The document's own period bounds it, which a time frame does
     * not know.
     *
     * @param year a year from 1900 to 2099
     * @return false only where the wording rules the year out
     * @throws IllegalArgumentException if the year is out of range
     */
    default boolean concerns(int year) {
        Years.check(year, "year");
        return firstDay().map(day -> day.getYear() <= year).orElse(true)
                && lastDay().map(day -> day.getYear() >= year).orElse(true);
    }

    /**
     * The days of a year on which something falls due: the last day of a frame that ends in that year, each milestone,
     * the day of a yearly deadline. Work that merely recurs ("hằng năm") fixes no day.
     *
     * @param year a year from 1900 to 2099
     * @return the days in order, possibly none
     * @throws IllegalArgumentException if the year is out of range
     */
    default List<LocalDate> dueIn(int year) {
        Years.check(year, "year");
        return lastDay().filter(day -> day.getYear() == year).stream().toList();
    }

    /**
     * Words for this, short enough for a cell.
     *
     * @param language the language of the words
     * @return the words, never blank; those in Vietnamese are read back as this frame by {@link
     *     Schedule#parse(String)}
     */
    String render(Language language);
}
