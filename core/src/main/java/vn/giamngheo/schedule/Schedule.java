package vn.giamngheo.schedule;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.VietnameseText;

/**
 * When something is to be done, as a document words it and as understood: the wording and its {@link TimeFrame time
 * frames} in the order written. Equal by the wording, from which the frames follow.
 *
 * <p>Several frames are all true at once: "Giai đoạn 2021 -2025 và giai đoạn 2021 -2030" is one task in two periods,
 * neither a correction of the other.
 *
 * <p>For the calendar of one year: {@link #concerns(int)} tells whether the year's calendar has to show it, {@link
 * #dueIn(int)} on which days, {@link #runsIn(int)} whether it is also to be shown without a day. A schedule does not
 * know the plan it stands in: "Hằng năm" touches every year, and the plan's own period, a schedule itself, bounds it:
 * {@code plan.period().concerns(year) && task.schedule().concerns(year)}.
 */
public final class Schedule {

    private static final Schedule UNSTATED = new Schedule("");

    private final String text;
    /**
     * Understood when first asked for, once: who reads a document seldom asks for all, but rules and calendars ask again
     * and again. Threads may race: each stores the same, safe to publish.
     */
    private @Nullable Understood understood;

    private Schedule(String text) {
        this.text = text;
    }

    /** What follows from the wording. */
    private record Understood(
            List<TimeFrame> frames,
            @Nullable LocalDate firstDay,
            @Nullable LocalDate lastDay) {
        static Understood of(String wording) {
            List<TimeFrame> frames = ScheduleReader.read(VietnameseText.nfc(wording));
            return new Understood(
                    frames,
                    extreme(frames, TimeFrame::firstDay, Comparator.reverseOrder()),
                    extreme(frames, TimeFrame::lastDay, Comparator.naturalOrder()));
        }
    }

    private Understood understood() {
        @Nullable Understood read = understood;
        if (read == null) {
            read = Understood.of(text);
            understood = read;
        }
        return read;
    }

    /**
     * Reads a wording. Never fails: what is not understood is an {@link Unreadable} frame, and what is impossible
     * ("31/02/2017", "quý V", "giai đoạn 2030-2021") or abbreviated ("quý II/17") is not understood.
     *
     * <p>Letter case, kinds of dashes and spaces, missing spaces, composed or decomposed letters make no difference.
     * Frames are divided by {@code ;}, {@code ,}, <i>và</i> and line breaks. What one opening governs it governs
     * throughout: "trước ngày 10/6 và ngày 10/12/2017" is before each of the two days. The words of an event go on to
     * the next {@code ;}. Leading words such as <i>Thời gian thực hiện</i> add nothing. More than 1,000 characters are
     * prose and no wording of a time.
     *
     * @param text the wording; blank: {@link #unstated()}
     * @return the wording as given, with its frames
     */
    public static Schedule parse(String text) {
        return VietnameseText.isBlank(text) ? UNSTATED : new Schedule(text);
    }

    /**
     * Words time frames in Vietnamese, divided by {@code ;}. The wording, parsed, gives the same frames.
     *
     * @param frames the frames; none: {@link #unstated()}
     * @return the schedule
     * @throws IllegalArgumentException if the words of an {@link AfterEvent} or {@link Unreadable} frame would be read
     *     as something else, for instance because they contain a {@code ;} or can be understood after all
     */
    public static Schedule of(TimeFrame... frames) {
        List<TimeFrame> given = List.of(frames);
        Schedule read = parse(
                given.stream().map(frame -> frame.render(Language.VIETNAMESE)).collect(joining("; ")));
        if (!read.frames().equals(given)) {
            throw new IllegalArgumentException("frames must read back as given but " + Arrays.toString(frames)
                    + " would be read as " + read.frames());
        }
        return read;
    }

    /**
     * No time stated.
     *
     * @return the schedule with an empty wording and no frames
     */
    public static Schedule unstated() {
        return UNSTATED;
    }

    /**
     * The wording.
     *
     * @return as written; empty if unstated
     */
    public String text() {
        return text;
    }

    /**
     * What was understood.
     *
     * @return the frames in the order written; none only if unstated
     */
    public List<TimeFrame> frames() {
        return understood().frames();
    }

    /**
     * Whether a time is stated, understood or not.
     *
     * @return false if there is no wording
     */
    public boolean isStated() {
        return !text.isEmpty();
    }

    /**
     * The earliest day it can mean, over all frames.
     *
     * @return the day; empty if unstated, or if any frame is open at its beginning
     */
    public Optional<LocalDate> firstDay() {
        return Optional.ofNullable(understood().firstDay());
    }

    /**
     * The latest day it can mean, over all frames.
     *
     * @return the day; empty if unstated, or if any frame is open at its end
     */
    public Optional<LocalDate> lastDay() {
        return Optional.ofNullable(understood().lastDay());
    }

    /** The greatest day of all frames by the order; none if there is no frame, or one has no such day. */
    private static @Nullable LocalDate extreme(
            List<TimeFrame> frames, Function<TimeFrame, Optional<LocalDate>> day, Comparator<? super LocalDate> order) {
        LocalDate extreme = null;
        for (TimeFrame frame : frames) {
            Optional<LocalDate> next = day.apply(frame);
            if (next.isEmpty()) {
                return null;
            }
            extreme = extreme == null || order.compare(next.get(), extreme) > 0 ? next.get() : extreme;
        }
        return extreme;
    }

    /**
     * Whether two frames share a day, of those with both a first and a last day. That may be meant: 2021–2025 and
     * 2021–2030 on one task are both true.
     *
     * @return true if any two share a day
     */
    public boolean overlapping() {
        List<TimeFrame> dated = frames().stream()
                .filter(frame -> frame.firstDay().isPresent() && frame.lastDay().isPresent())
                .sorted(Comparator.comparing(frame -> frame.firstDay().orElseThrow()))
                .toList();
        LocalDate reached = LocalDate.MIN;
        for (TimeFrame frame : dated) {
            if (!frame.firstDay().orElseThrow().isAfter(reached)) {
                return true;
            }
            reached = frame.lastDay().orElseThrow();
        }
        return false;
    }

    /**
     * Whether a time is stated after which nobody can be called late: some frame has no last day, because it recurs, is
     * vague or was not understood.
     *
     * @return true if stated without a last day
     */
    public boolean fuzzy() {
        return isStated() && lastDay().isEmpty();
    }

    /**
     * Whether the calendar of a year has to show this: something falls due in the year, runs through it, or cannot be
     * told not to.
     *
     * @param year a year from 1900 to 2099
     * @return true if any frame {@linkplain TimeFrame#concerns(int) concerns} the year; false if unstated
     * @throws IllegalArgumentException if the year is out of range
     */
    public boolean concerns(int year) {
        Years.check(year, "year");
        return frames().stream().anyMatch(frame -> frame.concerns(year));
    }

    /**
     * The days of a year on which something falls due: last days of frames, milestones, yearly deadlines.
     *
     * @param year a year from 1900 to 2099
     * @return the days in order, each once; none if nothing falls due in the year
     * @throws IllegalArgumentException if the year is out of range
     */
    public List<LocalDate> dueIn(int year) {
        Years.check(year, "year");
        return frames().stream()
                .flatMap(frame -> frame.dueIn(year).stream())
                .distinct()
                .sorted()
                .toList();
    }

    /**
     * Whether a year has work, or may have, that falls due on no day of it: a period that goes on, yearly work, what
     * was not understood. A schedule can both run in a year and fall due in it, by two frames.
     *
     * @param year a year from 1900 to 2099
     * @return true if some frame concerns the year without a due day in it
     * @throws IllegalArgumentException if the year is out of range
     */
    public boolean runsIn(int year) {
        Years.check(year, "year");
        return frames().stream()
                .anyMatch(frame -> frame.concerns(year) && frame.dueIn(year).isEmpty());
    }

    /**
     * Words for what was understood, in one language; the official wording is {@link #text()}.
     *
     * @param language the language of the words
     * @return the words of each frame, divided by {@code ;}, or that no time is stated; never blank
     */
    public String render(Language language) {
        return isStated()
                ? frames().stream().map(frame -> frame.render(language)).collect(joining("; "))
                : Wording.of(language, "không nêu thời gian", "no time stated");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Schedule that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /**
     * The wording.
     *
     * @return {@link #text()}
     */
    @Override
    public String toString() {
        return text;
    }
}
