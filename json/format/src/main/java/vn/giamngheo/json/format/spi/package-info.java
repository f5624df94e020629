/**
 * The seam between the wire format and a JSON library; for the modules of this project that bridge it, not for users.
 *
 * <p>In reading order: {@link vn.giamngheo.json.format.spi.JsonIn} and {@link vn.giamngheo.json.format.spi.JsonOut},
 * which a bridge implements; {@link vn.giamngheo.json.format.spi.DocumentFormat} and
 * {@link vn.giamngheo.json.format.spi.ValueFormat}, which it calls;
 * {@link vn.giamngheo.json.format.spi.DocumentCheck}, which goes through a {@link
 * vn.giamngheo.json.format.spi.TokenSource} more than once; {@link vn.giamngheo.json.format.spi.CanonicalJson} and
 * {@link vn.giamngheo.json.format.spi.Utf8Out}, which need no library; {@link
 * vn.giamngheo.json.format.spi.LineDecoder} and {@link vn.giamngheo.json.format.spi.LineEncoder}, for lines of streams.
 */
@NullMarked
package vn.giamngheo.json.format.spi;

import org.jspecify.annotations.NullMarked;
