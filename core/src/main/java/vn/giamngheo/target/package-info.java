/**
 * Targets of a plan: what is to be reached, by when, for whom, and the arithmetic that a printed target allows.
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
