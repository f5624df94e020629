/** Runnable examples, one story each. */
@NullMarked
package vn.giamngheo.examples;

import org.jspecify.annotations.NullMarked;
