/**
 * A plan seen from a later day: who holds its tasks now, which tasks of a superior plan it takes up, and which of the
 * instruments it names have been replaced. The plan itself stays as it was.
 *
 * <p>Answers: which agency holds the tasks of a plan of 2022 today, which have nobody, and what does each agency of
 * today have to do by it?
 *
 * <pre>{@code
 * PlanHolders today = PlanHolders.on(of2022, NEW_YEAR_2026, agencies, POVERTY);
 * }</pre>
 *
 * <p>In reading order: {@link vn.giamngheo.continuity.PlanHolders}, {@link vn.giamngheo.continuity.TaskFunctions},
 * {@link vn.giamngheo.continuity.Standing}, {@link vn.giamngheo.continuity.HolderSheet},
 * {@link vn.giamngheo.continuity.Coverage}, {@link vn.giamngheo.continuity.PlanFamily}, {@link
 * vn.giamngheo.continuity.CitedInstrument}.
 */
@NullMarked
package vn.giamngheo.continuity;

import org.jspecify.annotations.NullMarked;
