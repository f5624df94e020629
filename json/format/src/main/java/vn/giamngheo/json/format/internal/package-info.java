/**
 * The engine: tables of properties, one line each, that read and write a type through any JSON library and collect all
 * that is wrong with a document.
 *
 * <p>In reading order: {@link vn.giamngheo.json.format.internal.Codec},
 * {@link vn.giamngheo.json.format.internal.Scalars}, {@link vn.giamngheo.json.format.internal.Codecs};
 * {@link vn.giamngheo.json.format.internal.RecordTable} for types made by one call,
 * {@link vn.giamngheo.json.format.internal.BuilderTable} for types with a builder,
 * {@link vn.giamngheo.json.format.internal.UnionCodec} for closed alternatives;
 * {@link vn.giamngheo.json.format.internal.CodecFormat}, which collects the types.
 */
@NullMarked
package vn.giamngheo.json.format.internal;

import org.jspecify.annotations.NullMarked;
