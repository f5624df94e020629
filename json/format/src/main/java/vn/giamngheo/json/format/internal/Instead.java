package vn.giamngheo.json.format.internal;

import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giamngheo.json.format.spi.JsonIn;
import vn.giamngheo.json.format.spi.JsonToken;

/** Tokens in the place of some of a text, then those of the text that come after. */
final class Instead implements JsonIn {

    private final Iterator<JsonToken> first;
    private final Tokens rest;
    /** Null once the text goes on. */
    private @Nullable JsonToken current;

    Instead(List<JsonToken> first, Tokens rest) {
        this.first = first.iterator();
        this.rest = rest;
    }

    @Override
    public JsonToken.Kind next() {
        current = first.hasNext() ? first.next() : null;
        return current == null ? rest.next() : current.kind();
    }

    @Override
    public String text() {
        return current == null ? rest.text() : current.text();
    }

    @Override
    public int line() {
        return current == null ? rest.place().line() : current.line();
    }

    @Override
    public int column() {
        return current == null ? rest.place().column() : current.column();
    }
}
