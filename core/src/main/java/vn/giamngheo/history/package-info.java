/**
 * Status over time: what changed between reviews of one household, and what a change of standard does to a population.
 *
 * <p>Read first: {@link vn.giamngheo.history.StatusHistory}, {@link vn.giamngheo.history.Reclassification}.
 */
@NullMarked
package vn.giamngheo.history;

import org.jspecify.annotations.NullMarked;
