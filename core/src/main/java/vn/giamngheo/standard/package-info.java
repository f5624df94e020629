/**
 * Poverty standards as dated data: {@link vn.giamngheo.standard.PovertyStandard} holds the parameters and the rows of
 * the rule, {@link vn.giamngheo.standard.Standards} finds the one that applies to a review.
 *
 * <p>Read first: {@link vn.giamngheo.standard.PovertyStandard}, {@link vn.giamngheo.standard.Row},
 * {@link vn.giamngheo.standard.Condition}, {@link vn.giamngheo.standard.Parameter}.
 */
@NullMarked
package vn.giamngheo.standard;

import org.jspecify.annotations.NullMarked;
