/**
 * Places by name and level, as documents name them. No codes, dates or successions.
 *
 * <p>In reading order: {@link vn.giamngheo.place.AdministrativeLevel}, {@link vn.giamngheo.place.Place}.
 */
@NullMarked
package vn.giamngheo.place;

import org.jspecify.annotations.NullMarked;
