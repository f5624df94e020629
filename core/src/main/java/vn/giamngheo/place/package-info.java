/**
 * Places by name and level, as documents name them; which administrative units there were on which day, and what became
 * of them; provinces by code and list; rural and urban areas; lists of designated areas.
 *
 * <p>Answers: which province had this code on that day, what became of it, and is a commune rural or urban?
 *
 * <pre>{@code
 * agencies.directory().gazetteer().provinceOn("52", THEN).orElseThrow()
 * }</pre>
 *
 * <p>In reading order: {@link vn.giamngheo.place.AdministrativeLevel}, {@link vn.giamngheo.place.Place},
 * {@link vn.giamngheo.place.AdministrativeUnit}, {@link vn.giamngheo.place.UnitRef},
 * {@link vn.giamngheo.place.UnitChange}, {@link vn.giamngheo.place.Gazetteer}, {@link vn.giamngheo.place.PlaceMatch},
 * {@link vn.giamngheo.place.Province}, {@link vn.giamngheo.place.AreaType}, {@link vn.giamngheo.place.AreaChange},
 * {@link vn.giamngheo.place.DesignatedAreas}.
 */
@NullMarked
package vn.giamngheo.place;

import org.jspecify.annotations.NullMarked;
