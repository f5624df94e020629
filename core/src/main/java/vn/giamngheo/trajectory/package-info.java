/**
 * The way of a rate to its target: milestones, progress, the pace that is needed, how a result stands to the plan, and what
 * a rate means in households.
 *
 * <p>Answers: is 8,1 % in the middle of the year on track to 6,7–6,9 % at its end, and which pace is still needed?
 *
 * <pre>{@code
 * out.println(path.assess(PublishedRate.of("8.1"), midYear).describe(Language.VIETNAMESE));
 * }</pre>
 *
 * <p>In reading order: {@link vn.giamngheo.trajectory.RatePath}, {@link vn.giamngheo.trajectory.Progress},
 * {@link vn.giamngheo.trajectory.Assessment}, {@link vn.giamngheo.trajectory.RequiredPace},
 * {@link vn.giamngheo.trajectory.Projection}, {@link vn.giamngheo.trajectory.Trajectory},
 * {@link vn.giamngheo.trajectory.HouseholdEquivalent}.
 */
@NullMarked
package vn.giamngheo.trajectory;

import org.jspecify.annotations.NullMarked;
