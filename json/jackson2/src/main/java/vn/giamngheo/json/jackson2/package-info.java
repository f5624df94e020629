/** The wire format for users of Jackson 2. */
@NullMarked
package vn.giamngheo.json.jackson2;

import org.jspecify.annotations.NullMarked;
