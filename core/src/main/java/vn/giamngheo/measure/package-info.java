/**
 * Measures of multidimensional poverty over populations of any size, exactly: the method of Alkire and Foster (2011).
 *
 * <p>A household is a pattern of deprivations. A table of whole sums, one for each pattern, answers every measure for
 * every weighting and cut-off, and tables add up: communes to a province, threads to a process.
 *
 * <p>Answers: what share of a population is poor in many ways at once, how deprived are they and of what, where, and
 * does that hang on the cut-off?
 *
 * <pre>{@code
 * PatternTable<Unit.SampledPersons> table = READER.count(sample);
 *
 * AlkireFoster<Unit.SampledPersons> measured = table.measure(WEIGHTS, A_THIRD);
 * }</pre>
 *
 * <p>In reading order: {@link vn.giamngheo.measure.Unit} (what is counted),
 * {@link vn.giamngheo.measure.IndicatorWeights}, {@link vn.giamngheo.measure.PovertyCutoff},
 * {@link vn.giamngheo.measure.PatternTally} (counts), {@link vn.giamngheo.measure.PatternTable} (what was counted),
 * {@link vn.giamngheo.measure.AlkireFoster} (H, A, M0 and their parts), {@link vn.giamngheo.measure.Groups}.
 *
 * <p>To compare: {@link vn.giamngheo.measure.ChangeOverTime} and {@link vn.giamngheo.measure.ChangeByGroup} (two times),
 * {@link vn.giamngheo.measure.RankRobustness} (groups, over cut-offs and weightings), {@link vn.giamngheo.measure.Overlap}
 * (indicators). Where it is known how deep deprivations are: {@link vn.giamngheo.measure.GapTally},
 * {@link vn.giamngheo.measure.GapTable}, {@link vn.giamngheo.measure.GapMeasures} (M1, M2).
 */
@NullMarked
package vn.giamngheo.measure;

import org.jspecify.annotations.NullMarked;
