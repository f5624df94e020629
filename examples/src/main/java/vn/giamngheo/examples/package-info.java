/**
 * Runnable examples, one story each.
 *
 * <p>{@link vn.giamngheo.examples.SeedReport} reads five real documents and reports on them: the main job.
 * {@link vn.giamngheo.examples.EncodeAPlan} builds a plan in code and writes it as JSON.
 */
@NullMarked
package vn.giamngheo.examples;

import org.jspecify.annotations.NullMarked;
