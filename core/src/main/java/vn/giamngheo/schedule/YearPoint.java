package vn.giamngheo.schedule;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import vn.giamngheo.text.Language;

/**
 * A point of a year that a figure is of: its start, its end, or one the document does not tell.
 *
 * @param year the year, 1900 to 2099
 * @param position where in the year
 */
public record YearPoint(int year, Position position) {

    /** Where in the year. */
    public enum Position {
        /** Đầu năm: as the year begins, which is as the year before ends. */
        START,
        /** Cuối năm: as the year ends. */
        END,
        /** Năm: the document says no more than the year. */
        UNSPECIFIED
    }

    /**
     * Checks the arguments.
     *
     * @param year the year
     * @param position where in the year
     * @throws IllegalArgumentException if the year is out of range
     */
    public YearPoint {
        Years.check(year, "year");
        Objects.requireNonNull(position, "position");
    }

    /**
     * {@return the start of a year}
     *
     * @param year the year, 1900 to 2099
     */
    public static YearPoint startOf(int year) {
        return new YearPoint(year, Position.START);
    }

    /**
     * {@return the end of a year}
     *
     * @param year the year, 1900 to 2099
     */
    public static YearPoint endOf(int year) {
        return new YearPoint(year, Position.END);
    }

    /**
     * {@return a year, the point in it not told}
     *
     * @param year the year, 1900 to 2099
     */
    public static YearPoint in(int year) {
        return new YearPoint(year, Position.UNSPECIFIED);
    }

    /**
     * {@return the point of a year that a wording tells; empty if it tells none, several, or a day within a year} The
     * last day of a year is its end; its first day is not its start, which is the end of the year before.
     *
     * @param schedule the wording, such as {@code cuối năm 2023}
     */
    public static Optional<YearPoint> of(Schedule schedule) {
        return schedule.frames().size() == 1 ? of(schedule.frames().get(0)) : Optional.empty();
    }

    private static Optional<YearPoint> of(TimeFrame frame) {
        if (frame instanceof AtYearStart start) {
            return Optional.of(startOf(start.year()));
        }
        if (frame instanceof ByYearEnd end) {
            return Optional.of(endOf(end.year()));
        }
        if (frame instanceof InYear in) {
            return Optional.of(in(in.year()));
        }
        if (frame instanceof UntilYear until) {
            return Optional.of(in(until.year()));
        }
        return frame instanceof OnDay || frame instanceof ByDay
                ? frame.lastDay().flatMap(YearPoint::of)
                : Optional.empty();
    }

    private static Optional<YearPoint> of(LocalDate day) {
        return day.equals(Years.lastDay(day.getYear())) ? Optional.of(endOf(day.getYear())) : Optional.empty();
    }

    /**
     * {@return this point as a schedule: {@code cuối năm 2023}}
     */
    public Schedule schedule() {
        return Schedule.of(
                switch (position) {
                    case START -> new AtYearStart(year);
                    case END -> new ByYearEnd(year);
                    case UNSPECIFIED -> new InYear(year);
                });
    }

    /**
     * {@return the day at whose end this point is: 31 December of the year, or of the year before for its start; empty
     * if not told}
     */
    public Optional<LocalDate> day() {
        return switch (position) {
            case START -> Optional.of(LocalDate.of(year - 1, 12, 31));
            case END -> Optional.of(LocalDate.of(year, 12, 31));
            case UNSPECIFIED -> Optional.empty();
        };
    }

    /**
     * {@return the point in words: {@code cuối năm 2023}, {@code end of 2023}}
     *
     * @param language the language of the reader
     */
    public String in(Language language) {
        return switch (position) {
            case START -> Wording.of(language, "đầu năm " + year, "start of " + year);
            case END -> Wording.of(language, "cuối năm " + year, "end of " + year);
            case UNSPECIFIED -> Wording.of(language, "năm " + year, "in " + year);
        };
    }
}
