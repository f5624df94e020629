package vn.giamngheo.json.format.internal;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giamngheo.json.format.spi.JsonIn;
import vn.giamngheo.json.format.spi.JsonToken;
import vn.giamngheo.json.format.spi.JsonToken.Kind;
import vn.giamngheo.json.format.spi.MalformedJsonException;

/**
 * The tokens of a document, with a look ahead as far as needed. An object whose tag stands last is looked through once
 * and then read from memory; where the text breaks inside it, that is found when reading gets there, not before.
 */
final class Tokens {

    private final JsonIn in;
    private final List<JsonToken> ahead = new ArrayList<>();
    /** How many of those ahead are behind by now. */
    private int behind;
    /** Why there is nothing after those ahead. */
    private @Nullable MalformedJsonException broken;

    private long order;
    private Kind kind = Kind.END;
    /** The current token, if the text stands no longer at it. */
    private @Nullable JsonToken taken;

    Tokens(JsonIn in) {
        this(in, -1);
    }

    /** @param order how many tokens of the document came before, less one */
    Tokens(JsonIn in, long order) {
        this.in = in;
        this.order = order;
    }

    Kind kind() {
        return kind;
    }

    String text() {
        return taken == null ? in.text() : taken.text();
    }

    JsonToken current() {
        return taken == null ? new JsonToken(kind, in.text(), in.line(), in.column()) : taken;
    }

    Place place() {
        return taken == null
                ? new Place(order, in.line(), in.column())
                : new Place(order, taken.line(), taken.column());
    }

    /** The place after the current token, where the text broke. */
    Place place(MalformedJsonException where) {
        return new Place(order + 1, where.line(), where.column());
    }

    /** @throws MalformedJsonException if the text breaks here */
    Kind next() {
        if (behind < ahead.size()) {
            taken = ahead.get(behind);
            behind++;
            kind = taken.kind();
        } else {
            nextOfText();
        }
        order++;
        return kind;
    }

    private void nextOfText() {
        if (taken != null) {
            ahead.clear();
            behind = 0;
            taken = null;
        }
        if (broken != null) {
            throw broken;
        }
        kind = in.next();
    }

    /** How many tokens after the current one are known. */
    int looksAhead() {
        return ahead.size() - behind;
    }

    /** The token {@code distance} after the current one, or null if the text breaks before. */
    private @Nullable JsonToken peek(int distance) {
        taken = current();
        while (ahead.size() - behind < distance && broken == null) {
            try {
                ahead.add(new JsonToken(in.next(), in.text(), in.line(), in.column()));
            } catch (MalformedJsonException e) {
                broken = e;
            }
        }
        return ahead.size() - behind < distance ? null : ahead.get(behind + distance - 1);
    }

    /**
     * The value of a property of the object that begins at the current token, if it is there.
     *
     * @param most less than so many tokens are looked at
     * @return the first token of the first value under that name; null if there is none before the object, the text or
     *     what is looked at ends
     */
    @Nullable
    JsonToken peekProperty(String name, int most) {
        int depth = 1;
        for (int distance = 1; depth > 0 && distance < most; distance++) {
            JsonToken token = peek(distance);
            if (token == null || token.kind() == Kind.END) {
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
