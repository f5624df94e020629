/**
 * Whole provinces that are consistent: communes, districts and the province, over the years, with counts that add up,
 * movement that reconciles, and households that are just as many as the counts say; and the same with one known fault.
 */
@NullMarked
package vn.giamngheo.testkit.province;

import org.jspecify.annotations.NullMarked;
