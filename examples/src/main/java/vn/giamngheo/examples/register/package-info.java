/** From a register that a team already has, as CSV or flat JSON, to households. */
@NullMarked
package vn.giamngheo.examples.register;

import org.jspecify.annotations.NullMarked;
