/**
 * The rule of a standard over whole populations: how many households and persons are of which status, by any grouping;
 * the same as classifying one household after the other.
 *
 * <p>Answers: how many households of a register, a stream or columns are poor, near-poor or open, by any grouping?
 *
 * <pre>{@code
 * StatusCounting statuses = StatusCounting.of(PovertyEngine.of(Standards.national()), REVIEW);
 * }</pre>
 *
 * <p>In reading order: {@link vn.giamngheo.population.StatusCounting} (streams of households),
 * {@link vn.giamngheo.population.StatusTally} (counts), {@link vn.giamngheo.population.StatusCounts} (what was counted),
 * {@link vn.giamngheo.population.CrossTable} (income and deprivations beside each other),
 * {@link vn.giamngheo.population.BulkClassifier} (columns), {@link vn.giamngheo.population.StatusColumns} (counts of columns).
 */
@NullMarked
package vn.giamngheo.population;

import org.jspecify.annotations.NullMarked;
