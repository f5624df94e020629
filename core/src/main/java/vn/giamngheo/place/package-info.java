/**
 * Places by name and level, as documents name them; provinces by code and list; rural and urban areas. No successions.
 *
 * <p>In reading order: {@link vn.giamngheo.place.AdministrativeLevel}, {@link vn.giamngheo.place.Place},
 * {@link vn.giamngheo.place.Province}, {@link vn.giamngheo.place.AreaType}, {@link vn.giamngheo.place.AreaChange}.
 */
@NullMarked
package vn.giamngheo.place;

import org.jspecify.annotations.NullMarked;
