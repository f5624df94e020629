/**
 * The way of a rate to its target: milestones, progress, the pace that is needed, how a result stands to the plan, and what
 * a rate means in households.
 *
 * <p>In reading order: {@link vn.giamngheo.trajectory.RatePath}, {@link vn.giamngheo.trajectory.Progress},
 * {@link vn.giamngheo.trajectory.Assessment}, {@link vn.giamngheo.trajectory.RequiredPace},
 * {@link vn.giamngheo.trajectory.Projection}, {@link vn.giamngheo.trajectory.Trajectory},
 * {@link vn.giamngheo.trajectory.HouseholdEquivalent}.
 */
@NullMarked
package vn.giamngheo.trajectory;

import org.jspecify.annotations.NullMarked;
