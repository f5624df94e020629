package vn.giamngheo.json.format.internal;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giamngheo.json.format.spi.JsonIn;
import vn.giamngheo.json.format.spi.JsonToken;
import vn.giamngheo.json.format.spi.MalformedJsonException;

/**
 * The tokens of a document, with a look ahead as far as needed. An object whose tag stands last is looked through once
 * and then read from memory; where the text breaks inside it, that is found when reading gets there, not before.
 */
final class Tokens {

    private final JsonIn in;
    private final List<JsonToken> ahead = new ArrayList<>();
    /** How many of those ahead are behind by now. */
    private int taken;
    /** Why there is nothing after those ahead. */
    private @Nullable MalformedJsonException broken;

    private long order;
    private JsonToken current = new JsonToken(JsonToken.Kind.END, "", 0, 0);

    Tokens(JsonIn in) {
        this(in, -1);
    }

    /** @param order how many tokens of the document came before, less one */
    Tokens(JsonIn in, long order) {
        this.in = in;
        this.order = order;
    }

    JsonToken current() {
        return current;
    }

    Place place() {
        return Place.of(order, current);
    }

    /** The place after the current token, where the text broke. */
    Place place(MalformedJsonException where) {
        return new Place(order + 1, where.line(), where.column());
    }

    /** @throws MalformedJsonException if the text breaks here */
    JsonToken next() {
        if (taken < ahead.size()) {
            current = ahead.get(taken);
            taken++;
        } else {
            ahead.clear();
            taken = 0;
            if (broken != null) {
                throw broken;
            }
            current = in.next();
        }
        order++;
        return current;
    }

    /** The token {@code distance} after the current one, or null if the text breaks before. */
    @Nullable
    JsonToken peek(int distance) {
        while (ahead.size() - taken < distance && broken == null) {
            try {
                ahead.add(in.next());
            } catch (MalformedJsonException e) {
                broken = e;
            }
        }
        return ahead.size() - taken < distance ? null : ahead.get(taken + distance - 1);
    }

    /**
     * The value of a property of the object that begins at the current token, if it is there.
     *
     * @return the first token of the first value under that name; null if there is none before the object or the text
     *     ends
     */
    @Nullable
    JsonToken peekProperty(String name) {
        return peekProperty(name, Integer.MAX_VALUE);
    }

    /** As {@link #peekProperty(String)}, looking at so many tokens at most. */
    @Nullable
    JsonToken peekProperty(String name, int most) {
        int depth = 1;
        for (int distance = 1; depth > 0 && distance < most; distance++) {
            JsonToken token = peek(distance);
            if (token == null || token.kind() == JsonToken.Kind.END) {
                return null;
            }
            switch (token.kind()) {
                case START_OBJECT, START_ARRAY -> depth++;
                case END_OBJECT, END_ARRAY -> depth--;
                case NAME -> {
                    if (depth == 1 && token.text().equals(name)) {
                        return peek(distance + 1);
                    }
                }
                default -> {}
            }
        }
        return null;
    }
}
