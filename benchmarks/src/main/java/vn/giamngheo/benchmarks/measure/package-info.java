/** Measures of populations, beside what one would write by hand or take instead. */
@NullMarked
package vn.giamngheo.benchmarks.measure;

import org.jspecify.annotations.NullMarked;
