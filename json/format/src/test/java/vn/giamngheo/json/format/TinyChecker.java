package vn.giamngheo.json.format;

import java.util.function.Function;
import vn.giamngheo.json.checks.DocumentChecker;
import vn.giamngheo.json.format.spi.DocumentCheck;
import vn.giamngheo.json.format.spi.DocumentFormat;
import vn.giamngheo.json.format.spi.DocumentText;
import vn.giamngheo.json.format.spi.JsonIn;
import vn.giamngheo.json.format.spi.MalformedJsonException;
import vn.giamngheo.json.format.spi.TokenSource;
import vn.giamngheo.json.format.tables.StandardFormat;
import vn.giamngheo.validation.Terms;
import vn.giamngheo.validation.Validator;

/** Checks without any JSON library. */
final class TinyChecker implements DocumentChecker {

    @Override
    public <T> Checked<T> check(DocumentFormat format, String json, Class<T> type, Validator validator, Terms terms) {
        return new DocumentCheck<>(format.require(type), validator, terms, ReadOptions.strict())
                .check(new TokenSource() {
                    @Override
                    public <R> R read(Function<? super JsonIn, ? extends R> reader) {
                        return reader.apply(new TinyJson(DocumentText.of(json)));
                    }
                });
    }

    @Override
    public <T> Checked<T> check(byte[] json, Class<T> type, Validator validator, Terms terms) {
        return new DocumentCheck<>(StandardFormat.format().require(type), validator, terms, ReadOptions.strict())
                .check(new TokenSource() {
                    @Override
                    public <R> R read(Function<? super JsonIn, ? extends R> reader) {
                        return reader.apply(in(json));
                    }
                });
    }

    private static JsonIn in(byte[] json) {
        try {
            return new TinyJson(DocumentText.of(json));
        } catch (MalformedJsonException e) {
            return JsonIn.broken(e);
        }
    }
}
