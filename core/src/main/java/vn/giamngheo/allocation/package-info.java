/**
 * Sharing out a whole number among units, exactly: the reduction of a province among its communes.
 */
@NullMarked
package vn.giamngheo.allocation;

import org.jspecify.annotations.NullMarked;
