/**
 * Deadlines and periods as administrative prose states them: "Giai đoạn 2021 -2030", "trước tháng 10/2017", "Hằng năm".
 * The wording is kept beside what was understood of it; what was not understood is a value too, never a guess. A {@link
 * vn.giamngheo.schedule.Schedule} holds one or more {@link vn.giamngheo.schedule.TimeFrame time frames}: days ({@link
 * vn.giamngheo.schedule.BeforeDay}, {@link vn.giamngheo.schedule.ByDay}, {@link vn.giamngheo.schedule.OnDay}, {@link
 * vn.giamngheo.schedule.Days}, {@link vn.giamngheo.schedule.DayOnwards}), months and quarters ({@link
 * vn.giamngheo.schedule.BeforeMonth}, {@link vn.giamngheo.schedule.InMonth}, {@link vn.giamngheo.schedule.InQuarter}),
 * years ({@link vn.giamngheo.schedule.InYear}, {@link vn.giamngheo.schedule.AtYearStart}, {@link vn.giamngheo.schedule.ByYearEnd}, {@link
 * vn.giamngheo.schedule.UntilYear}, {@link vn.giamngheo.schedule.Period}, {@link
 * vn.giamngheo.schedule.YearOnwards}), work that comes round again ({@link vn.giamngheo.schedule.Recurring}, {@link
 * vn.giamngheo.schedule.YearlyBy}, {@link vn.giamngheo.schedule.Milestones}, {@link vn.giamngheo.schedule.Periodic},
 * {@link vn.giamngheo.schedule.Continuous}), and what no calendar fixes ({@link vn.giamngheo.schedule.StartOfTerm},
 * {@link vn.giamngheo.schedule.AfterEvent}, {@link vn.giamngheo.schedule.Promptly}, {@link
 * vn.giamngheo.schedule.AsRegulated}, {@link vn.giamngheo.schedule.Unreadable}).
 */
@NullMarked
package vn.giamngheo.schedule;

import org.jspecify.annotations.NullMarked;
