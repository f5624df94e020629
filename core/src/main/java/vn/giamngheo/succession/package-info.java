/**
 * What became of agencies, function by function: events with their days and instruments, and who holds a function on any
 * day before or after.
 *
 * <p>In reading order: {@link vn.giamngheo.succession.Succession}, {@link vn.giamngheo.succession.Holding},
 * {@link vn.giamngheo.succession.SuccessionEvent}, {@link vn.giamngheo.succession.Transfer},
 * {@link vn.giamngheo.succession.ReferenceTables}.
 */
@NullMarked
package vn.giamngheo.succession;

import org.jspecify.annotations.NullMarked;
