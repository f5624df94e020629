/** Agencies, their kinds and functions, roles, and succession through reorganisations. */
@NullMarked
package vn.giamngheo.agency;

import org.jspecify.annotations.NullMarked;
