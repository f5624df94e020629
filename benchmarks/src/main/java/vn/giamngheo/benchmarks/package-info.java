/**
 * The library beside what people would write by hand or take instead, on the same households and with the same result.
 *
 * <p>Read first: {@link vn.giamngheo.benchmarks.Population}, the households; {@link vn.giamngheo.benchmarks.HandWritten}
 * and {@link vn.giamngheo.benchmarks.DroolsPeer}, the peers; {@link vn.giamngheo.benchmarks.Ratios}, which measures.
 */
@NullMarked
package vn.giamngheo.benchmarks;

import org.jspecify.annotations.NullMarked;
