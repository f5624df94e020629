/**
 * Figures of all kinds, one at a time: observations and tables, targets and the paths to them, allocations, movement, and
 * what poverty is measured from.
 */
@NullMarked
package vn.giamngheo.testkit.figure;

import org.jspecify.annotations.NullMarked;
