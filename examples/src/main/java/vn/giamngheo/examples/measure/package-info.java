/** A nation measured: rates by province, what poverty is made of, and how much hangs on the cut-off. */
@NullMarked
package vn.giamngheo.examples.measure;

import org.jspecify.annotations.NullMarked;
