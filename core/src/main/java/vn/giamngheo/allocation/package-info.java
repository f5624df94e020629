/**
 * Sharing out a whole number among units, exactly: the reduction of a province among its communes.
 *
 * <p>Begin with {@link vn.giamngheo.allocation.Allocate}. It makes an {@link vn.giamngheo.allocation.AllocationRequest},
 * which holds all that decides and gives the same {@link vn.giamngheo.allocation.AllocationResult} whenever it is asked:
 * an {@link vn.giamngheo.allocation.Allocation}, or why there is none.
 */
@NullMarked
package vn.giamngheo.allocation;

import org.jspecify.annotations.NullMarked;
