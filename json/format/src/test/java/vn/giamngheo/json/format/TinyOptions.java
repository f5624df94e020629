package vn.giamngheo.json.format;

import java.util.function.Function;
import vn.giamngheo.json.format.spi.DocumentCheck;
import vn.giamngheo.json.format.spi.DocumentText;
import vn.giamngheo.json.format.spi.JsonIn;
import vn.giamngheo.json.format.spi.MalformedJsonException;
import vn.giamngheo.json.format.spi.TokenSource;
import vn.giamngheo.json.format.tables.StandardFormat;
import vn.giamngheo.json.versions.OptionReader;
import vn.giamngheo.text.JsonPointer;
import vn.giamngheo.validation.Terms;
import vn.giamngheo.validation.Validator;

/** Reads as asked, without any JSON library. */
final class TinyOptions implements OptionReader {

    @Override
    public <T> ReadResult<T> read(String json, Class<T> type, ReadOptions options) {
        return StandardFormat.format().require(type).readDocument(new TinyJson(DocumentText.of(json)), options);
    }

    @Override
    public <T> ReadResult<T> read(byte[] json, Class<T> type, ReadOptions options) {
        return StandardFormat.format().require(type).readDocument(in(json), options);
    }

    private static JsonIn in(byte[] json) {
        try {
            return new TinyJson(DocumentText.of(json));
        } catch (MalformedJsonException e) {
            return JsonIn.broken(e);
        }
    }

    @Override
    public <T> Checked<T> check(String json, Class<T> type, Validator validator, Terms terms, ReadOptions options) {
        return new DocumentCheck<>(StandardFormat.format().require(type), validator, terms, options)
                .check(new TokenSource() {
                    @Override
                    public <R> R read(Function<? super JsonIn, ? extends R> reader) {
                        return reader.apply(new TinyJson(DocumentText.of(json)));
                    }
                });
    }

    @Override
    public <T> T readByHost(String json, Class<T> type) {
        return StandardFormat.format().require(type).read(new TinyJson(json), JsonPointer.ROOT);
    }
}
