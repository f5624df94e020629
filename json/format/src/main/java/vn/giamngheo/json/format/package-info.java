/** Tables of properties per type, which read and write the domain through any JSON library. */
@NullMarked
package vn.giamngheo.json.format;

import org.jspecify.annotations.NullMarked;
