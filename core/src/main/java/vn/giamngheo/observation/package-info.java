/**
 * Figures of results, each with everything that makes it that figure, and what may be done with several of them:
 * comparing, adding up, holding a total against its parts.
 *
 * <p>Answers: may these two figures be compared, what do those of communes add up to, and do the parts make the
 * total?
 *
 * <pre>{@code
 * RollUp.of(figures, NATION).describe(Language.VIETNAMESE)
 * }</pre>
 *
 * <p>In reading order: {@link vn.giamngheo.observation.Observation}, {@link vn.giamngheo.observation.ObservedValue},
 * {@link vn.giamngheo.observation.Comparison}, {@link vn.giamngheo.observation.Series},
 * {@link vn.giamngheo.observation.RollUp}, {@link vn.giamngheo.observation.MultidimensionalPoverty}. Figures known only
 * as printed give ranges that hold the truth; what cannot be said is a refusal with its reasons, not a guess.
 */
@NullMarked
package vn.giamngheo.observation;

import org.jspecify.annotations.NullMarked;
