/**
 * Legal instruments and how they are referred to. Numbers are kept as they were printed, with what was understood of
 * them beside; nothing that a document cites is refused for its form.
 *
 * <p>Answers: which instrument is meant by a number as printed, what does a document rest on, and how sure is it?
 *
 * <pre>{@code
 * InstrumentNumber.parse("768/QĐ-UBND")
 * }</pre>
 *
 * <p>In reading order: {@link vn.giamngheo.law.InstrumentNumber}, {@link vn.giamngheo.law.InstrumentKind},
 * {@link vn.giamngheo.law.InstrumentReference}, {@link vn.giamngheo.law.LegalBasis},
 * {@link vn.giamngheo.law.LegalInstrument}.
 */
@NullMarked
package vn.giamngheo.law;

import org.jspecify.annotations.NullMarked;
