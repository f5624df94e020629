/** Provinces, administrative units and area types, dated. */
@NullMarked
package vn.giamngheo.place;

import org.jspecify.annotations.NullMarked;
