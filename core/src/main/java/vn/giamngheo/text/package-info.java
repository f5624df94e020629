/**
 * Vietnamese text as offices write it: one normal form, keys for comparing, numbers, days, and the addresses and codes
 * that messages and files use.
 *
 * <p>Official wording is stored as it was given, with its very characters; what is derived from it for reading and
 * comparing is never shown as the wording. Ids and keys are stored by
 * {@link vn.giamngheo.text.VietnameseText#nfc(String)}.
 *
 * <p>Answers: are these two spellings one name, and which number is “1.500.000”?
 *
 * <pre>{@code
 * NumberNotation.VIETNAMESE.read(cell)
 * }</pre>
 *
 * <ul>
 *   <li>{@link vn.giamngheo.text.VietnameseText}: normal form, cleaned text, identity key
 *   <li>{@link vn.giamngheo.text.NumberNotation}: {@code 1.500.000,5} and {@code 1,500,000.5}
 *   <li>{@link vn.giamngheo.text.Language}: what messages and reports are written in
 *   <li>{@link vn.giamngheo.text.JsonPointer}: the address of a value in a document
 *   <li>{@link vn.giamngheo.text.Code}: the one shape of open codes
 *   <li>{@link vn.giamngheo.text.Phrase}, {@link vn.giamngheo.text.RefusedException}: why a value is refused, in both
 *       languages
 * </ul>
 */
@NullMarked
package vn.giamngheo.text;

import org.jspecify.annotations.NullMarked;
