/**
 * What everybody who reads documents of the domain meets, whichever JSON library reads them: the version of the wire
 * format, the outcome of reading, and the findings on what is not in the format.
 *
 * <p>In reading order: {@link vn.giamngheo.json.format.WireFormat}, {@link vn.giamngheo.json.format.ReadResult},
 * {@link vn.giamngheo.json.format.InvalidDocumentException}, {@link vn.giamngheo.json.format.JsonFindingCode},
 * {@link vn.giamngheo.json.format.Checked}; then {@link vn.giamngheo.json.format.ProblemDocument} and
 * {@link vn.giamngheo.json.format.SarifLog}, reports as others take them. Streams of documents
 * are in {@link vn.giamngheo.json.format.records}. Reading and writing themselves are done by the modules for the two generations of Jackson.
 */
@NullMarked
package vn.giamngheo.json.format;

import org.jspecify.annotations.NullMarked;
