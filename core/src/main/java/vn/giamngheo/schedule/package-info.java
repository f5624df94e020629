/** Deadlines and periods as administrative prose states them. */
@NullMarked
package vn.giamngheo.schedule;

import org.jspecify.annotations.NullMarked;
