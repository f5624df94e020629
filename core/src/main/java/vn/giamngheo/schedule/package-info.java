/**
 * Deadlines and periods as administrative prose states them: "Giai đoạn 2021 -2030", "trước tháng 10/2017", "Hằng năm".
 * The wording is kept beside what was understood of it; what was not understood is a value too, never a guess.
 *
 * <p>Answers: which days can this time mean, and which is the last day of “trước tháng 6/2022”?
 *
 * <pre>{@code
 * schedule.lastDay()
 *         .ifPresent(day -> out.println(schedule.text() + " → " + Language.VIETNAMESE.shortDay(day)));
 * }</pre>
 *
 * <p>Begin with {@link vn.giamngheo.schedule.Schedule}. It holds one or more
 * {@link vn.giamngheo.schedule.TimeFrame time frames}:
 *
 * <ul>
 *   <li>days: {@link vn.giamngheo.schedule.BeforeDay}, {@link vn.giamngheo.schedule.ByDay},
 *       {@link vn.giamngheo.schedule.OnDay}, {@link vn.giamngheo.schedule.Days},
 *       {@link vn.giamngheo.schedule.DayOnwards}
 *   <li>months and quarters: {@link vn.giamngheo.schedule.BeforeMonth}, {@link vn.giamngheo.schedule.InMonth},
 *       {@link vn.giamngheo.schedule.InQuarter}
 *   <li>years: {@link vn.giamngheo.schedule.InYear}, {@link vn.giamngheo.schedule.AtYearStart},
 *       {@link vn.giamngheo.schedule.ByYearEnd}, {@link vn.giamngheo.schedule.UntilYear},
 *       {@link vn.giamngheo.schedule.Period}, {@link vn.giamngheo.schedule.YearOnwards}
 *   <li>work that comes round again: {@link vn.giamngheo.schedule.Recurring}, {@link vn.giamngheo.schedule.YearlyBy},
 *       {@link vn.giamngheo.schedule.Milestones}, {@link vn.giamngheo.schedule.Periodic},
 *       {@link vn.giamngheo.schedule.Continuous}
 *   <li>what no calendar fixes: {@link vn.giamngheo.schedule.StartOfTerm}, {@link vn.giamngheo.schedule.AfterEvent},
 *       {@link vn.giamngheo.schedule.Promptly}, {@link vn.giamngheo.schedule.AsRegulated},
 *       {@link vn.giamngheo.schedule.Unreadable}
 * </ul>
 */
@NullMarked
package vn.giamngheo.schedule;

import org.jspecify.annotations.NullMarked;
