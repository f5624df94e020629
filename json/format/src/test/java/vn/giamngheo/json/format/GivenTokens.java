package vn.giamngheo.json.format;

import java.util.function.Supplier;
import vn.giamngheo.json.format.spi.JsonIn;
import vn.giamngheo.json.format.spi.JsonToken;

/** Tokens of a test's own making. */
public final class GivenTokens implements JsonIn {

    private final Supplier<JsonToken> tokens;
    private JsonToken current = new JsonToken(JsonToken.Kind.END, "", 0, 0);

    public GivenTokens(Supplier<JsonToken> tokens) {
        this.tokens = tokens;
    }

    @Override
    public JsonToken.Kind next() {
        current = tokens.get();
        return current.kind();
    }

    @Override
    public String text() {
        return current.text();
    }

    @Override
    public int line() {
        return current.line();
    }

    @Override
    public int column() {
        return current.column();
    }
}
