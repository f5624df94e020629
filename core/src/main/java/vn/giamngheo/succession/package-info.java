/**
 * What became of agencies, function by function: events with their days and instruments, and who holds a function on any
 * day before or after.
 *
 * <p>Answers: who holds the function of a department that was dissolved, by which instruments, and how sure is that?
 *
 * <pre>{@code
 * agencies.holderOf(department, AgencyFunction.POVERTY_REDUCTION, NEW_YEAR_2026)
 * }</pre>
 *
 * <p>In reading order: {@link vn.giamngheo.succession.Succession}, {@link vn.giamngheo.succession.Holding},
 * {@link vn.giamngheo.succession.SuccessionEvent}, {@link vn.giamngheo.succession.Transfer},
 * {@link vn.giamngheo.succession.ReferenceTables}.
 */
@NullMarked
package vn.giamngheo.succession;

import org.jspecify.annotations.NullMarked;
