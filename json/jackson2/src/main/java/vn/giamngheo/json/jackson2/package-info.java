/**
 * The wire format for users of Jackson 2.
 *
 * <p>In reading order: {@link vn.giamngheo.json.jackson2.GiamngheoModule} for the types of the domain in one's own JSON,
 * {@link vn.giamngheo.json.jackson2.GiamngheoJson} for whole documents and their findings,
 * {@link vn.giamngheo.json.jackson2.GiamngheoRecords} for streams of them.
 */
@NullMarked
package vn.giamngheo.json.jackson2;

import org.jspecify.annotations.NullMarked;
