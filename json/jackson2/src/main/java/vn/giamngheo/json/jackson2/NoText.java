package vn.giamngheo.json.jackson2;

import java.util.function.Function;
import vn.giamngheo.json.format.spi.JsonIn;
import vn.giamngheo.json.format.spi.MalformedJsonException;
import vn.giamngheo.json.format.spi.TokenSource;

/** Bytes that are no text. */
record NoText(MalformedJsonException why) implements TokenSource {

    @Override
    public <R> R read(Function<? super JsonIn, ? extends R> reader) {
        JsonIn in = () -> {
            throw why;
        };
        return reader.apply(in);
    }
}
