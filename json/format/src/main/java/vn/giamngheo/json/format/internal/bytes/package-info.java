/**
 * Households straight from and to the bytes of a line, without tokens between: registers have millions of them. Reading
 * takes only what it is sure of. Whatever else a line says is for the tables to judge, so that a line has one meaning,
 * and one set of findings, whoever reads it.
 */
@NullMarked
package vn.giamngheo.json.format.internal.bytes;

import org.jspecify.annotations.NullMarked;
