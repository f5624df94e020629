/**
 * The wire format for users of Jackson 3.
 *
 * <p>In reading order: {@link vn.giamngheo.json.jackson3.GiamngheoModule} for the types of the domain in one's own JSON,
 * {@link vn.giamngheo.json.jackson3.GiamngheoJson} for whole documents and their findings,
 * {@link vn.giamngheo.json.jackson3.GiamngheoRecords} for streams of them.
 */
@NullMarked
package vn.giamngheo.json.jackson3;

import org.jspecify.annotations.NullMarked;
