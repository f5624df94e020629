/**
 * Poverty standards as dated data, and the registry that finds the one of a review.
 *
 * <p>Answers: which standard decides a review of that day and province, what does it say and how sure is each value, is its
 * rule sound, and does it reach everybody whom another one reaches?
 *
 * <pre>{@code
 * PovertyEngine engine = PovertyEngine.of(Standards.national().with(own));
 *
 * Inclusion inclusion = own.compareWith(NationalStandards.VN_2022);
 * }</pre>
 *
 * <p>In reading order: {@link vn.giamngheo.standard.Standards}, {@link vn.giamngheo.standard.NationalStandards},
 * {@link vn.giamngheo.standard.PovertyStandard}, {@link vn.giamngheo.standard.Row},
 * {@link vn.giamngheo.standard.Condition}, {@link vn.giamngheo.standard.Parameter},
 * {@link vn.giamngheo.standard.IndicatorRule}; then {@link vn.giamngheo.standard.DecisionTable}, in which the rule is proved
 * and looked up, {@link vn.giamngheo.standard.StandardDefect} and {@link vn.giamngheo.standard.Inclusion}.
 */
@NullMarked
package vn.giamngheo.standard;

import org.jspecify.annotations.NullMarked;
