/** Registers that are sent: read line by line, counted, never kept. */
@NullMarked
package vn.giamngheo.desk.register;

import org.jspecify.annotations.NullMarked;
