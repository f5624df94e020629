/**
 * The tables of the domain's types, and {@link vn.giamngheo.json.format.tables.StandardFormat}, which collects them; for
 * the modules of this project that bridge a JSON library, not for users.
 */
@NullMarked
package vn.giamngheo.json.format.tables;

import org.jspecify.annotations.NullMarked;
