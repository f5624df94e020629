/**
 * Legal instruments and how they are referred to. Numbers are kept as they were printed, with what was understood of
 * them beside; nothing that a document cites is refused for its form.
 *
 * <p>In reading order: {@link vn.giamngheo.law.InstrumentNumber}, {@link vn.giamngheo.law.InstrumentKind},
 * {@link vn.giamngheo.law.InstrumentReference}, {@link vn.giamngheo.law.LegalBasis},
 * {@link vn.giamngheo.law.LegalInstrument}.
 */
@NullMarked
package vn.giamngheo.law;

import org.jspecify.annotations.NullMarked;
