/**
 * A plan as a document holds it: its instrument, its parts and sections, and in them tasks, targets, money and reports;
 * and what can be read off a plan: who owes what, and what falls due when.
 *
 * <p>Answers: who has to do what, with whom, by when, and what falls due this year?
 *
 * <pre>{@code
 * for (DutySheet sheet : DutySheet.of(plan)) {
 *     out.println(sheet.agency().text() + ": " + sheet.duties().size());
 * }
 * }</pre>
 *
 * <p>In reading order: {@link vn.giamngheo.plan.Plan}, {@link vn.giamngheo.plan.Section}, {@link
 * vn.giamngheo.plan.Task}, {@link vn.giamngheo.plan.ReportingLine}, {@link vn.giamngheo.plan.Funding}, {@link
 * vn.giamngheo.plan.Located}, {@link vn.giamngheo.plan.DutySheet}, {@link vn.giamngheo.plan.PlanCalendar}.
 */
@NullMarked
package vn.giamngheo.plan;

import org.jspecify.annotations.NullMarked;
