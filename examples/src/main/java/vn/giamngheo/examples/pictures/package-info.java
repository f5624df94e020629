/**
 * The pictures of the guides, each drawn from data of the library: {@link vn.giamngheo.examples.pictures.Pictures} writes
 * them as SVG. They need no colour, no script and no font of their own, and describe themselves in words.
 */
@NullMarked
package vn.giamngheo.examples.pictures;

import org.jspecify.annotations.NullMarked;
