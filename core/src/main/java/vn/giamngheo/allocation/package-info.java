/**
 * Sharing out a whole number among units, exactly: the reduction of a province among its communes.
 *
 * <p>Answers: how many of 4.812 households falls to each district, why, and if it cannot be done, what stands in the
 * way?
 *
 * <pre>{@code
 * return Allocate.reductionOf(4_812)
 *         .households()
 *         .weightedBy(POOR_HOUSEHOLDS)
 *         .floor(0)
 *         .cap(POOR_HOUSEHOLDS)
 *         .largestRemainder()
 *         .orElseThrow();
 * }</pre>
 *
 * <p>Begin with {@link vn.giamngheo.allocation.Allocate}. It makes an {@link vn.giamngheo.allocation.AllocationRequest},
 * which holds all that decides and gives the same {@link vn.giamngheo.allocation.AllocationResult} whenever it is asked:
 * an {@link vn.giamngheo.allocation.Allocation}, or why there is none.
 */
@NullMarked
package vn.giamngheo.allocation;

import org.jspecify.annotations.NullMarked;
