/** A desk for the officials of a province: plans, registers, households and targets, on the library alone. */
@NullMarked
package vn.giamngheo.desk;

import org.jspecify.annotations.NullMarked;
