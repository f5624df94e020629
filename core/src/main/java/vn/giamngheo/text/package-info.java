/** Vietnamese text: normal form, identity keys, numbers as written. */
@NullMarked
package vn.giamngheo.text;

import org.jspecify.annotations.NullMarked;
