/**
 * Agencies as documents name them: one body, a class of bodies, an office holder, and lists of these. Nothing here
 * knows which agencies exist, what they were renamed to or which members a class has on a day.
 *
 * <p>Answers: which bodies does this cell of a table name, and which of them are classes such as “các sở, ngành có
 * liên quan”?
 *
 * <pre>{@code
 * AgencyList.parse("UBND xã")
 * }</pre>
 *
 * <p>In reading order: {@link vn.giamngheo.agency.AgencyList}, {@link vn.giamngheo.agency.AgencyRef},
 * {@link vn.giamngheo.agency.AgencyKind}, {@link vn.giamngheo.agency.Role}.
 */
@NullMarked
package vn.giamngheo.agency;

import org.jspecify.annotations.NullMarked;
