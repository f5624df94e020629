/** The wire format for users of Jackson 3. */
@NullMarked
package vn.giamngheo.json.jackson3;

import org.jspecify.annotations.NullMarked;
