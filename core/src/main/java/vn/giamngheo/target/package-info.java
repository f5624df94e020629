/**
 * Targets of a plan: what is to be reached, by when, for whom, and the arithmetic that a printed target allows.
 *
 * <p>Answers: what does a target ask for in numbers, what did it ask for on that day, and do its figures go together?
 *
 * <pre>{@code
 * return Target.reduceBy(
 *         Stated.between(PublishedPoints.of("2.3"), PublishedPoints.of("2.5")),
 *         Baseline.of(PublishedRate.of("9.2"), YearPoint.endOf(2023)),
 *         YearPoint.endOf(2024));
 * }</pre>
 *
 * <p>In reading order: {@link vn.giamngheo.target.Target}, {@link vn.giamngheo.target.Measure},
 * {@link vn.giamngheo.target.Baseline}, {@link vn.giamngheo.target.Scope}, {@link vn.giamngheo.target.TargetHistory},
 * {@link vn.giamngheo.target.ReductionArithmetic}, {@link vn.giamngheo.target.ChangeForm},
 * {@link vn.giamngheo.target.PerYear}, {@link vn.giamngheo.target.ReductionReader}. A total is held against its parts by
 * {@link vn.giamngheo.observation.PartsSum}.
 */
@NullMarked
package vn.giamngheo.target;

import org.jspecify.annotations.NullMarked;
