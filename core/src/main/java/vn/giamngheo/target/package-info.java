/** Targets, observations, trajectories and progress. */
@NullMarked
package vn.giamngheo.target;

import org.jspecify.annotations.NullMarked;
