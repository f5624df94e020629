package vn.giamngheo.json.format.internal;

import java.util.Objects;
import java.util.function.Function;
import vn.giamngheo.json.format.ReadOptions;
import vn.giamngheo.json.format.ReadResult;
import vn.giamngheo.json.format.spi.LineDecoder;
import vn.giamngheo.json.format.spi.TokenSource;
import vn.giamngheo.json.format.spi.ValueFormat;

/**
 * Reads lines of any type through a JSON library: what it says of a line is what everything else must say of it.
 *
 * @param format the form of the type
 * @param texts gives the tokens of a text
 * @param options how to read
 * @param <T> the type
 */
public record GeneralLines<T>(
        ValueFormat<T> format, Function<? super String, ? extends TokenSource> texts, ReadOptions options)
        implements LineDecoder<T> {

    /** Checks that nothing is missing. */
    public GeneralLines {
        Objects.requireNonNull(format, "format");
        Objects.requireNonNull(texts, "texts");
        Objects.requireNonNull(options, "options");
    }

    @Override
    public ReadResult<T> read(byte[] buffer, int from, int to, long line) {
        LineText text = LineText.of(buffer, from, to);
        TokenSource source = text.tokens(texts);
        ReadResult<T> result = source.read(format, options);
        return result.report().findings().isEmpty() ? result : new LineFindings(text, source, line).of(result);
    }
}
