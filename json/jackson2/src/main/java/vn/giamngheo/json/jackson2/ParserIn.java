package vn.giamngheo.json.jackson2;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import vn.giamngheo.json.format.spi.JsonIn;
import vn.giamngheo.json.format.spi.JsonToken.Kind;
import vn.giamngheo.json.format.spi.MalformedJsonException;
import vn.giamngheo.json.format.spi.MalformedJsonException.Cause;

/** The tokens of a parser. Numbers are taken as they are written; the parser is never asked for their value. */
final class ParserIn implements JsonIn {

    private final JsonParser parser;
    /** Whether the token at which the parser stands is still to be given. */
    private boolean standing;
    /** Whether it tells where tokens stand. */
    private final boolean located;

    private Kind kind = Kind.END;
    private String text = "";

    private ParserIn(JsonParser parser, boolean standing, boolean located) {
        this.parser = parser;
        this.standing = standing;
        this.located = located;
    }

    /** From the token at which the parser stands. */
    static ParserIn here(JsonParser parser) {
        return new ParserIn(parser, true, true);
    }

    /** From the beginning of a document. */
    static ParserIn start(JsonParser parser) {
        return new ParserIn(parser, false, true);
    }

    /** From the beginning of a document, without telling where tokens stand. */
    static ParserIn unlocated(JsonParser parser) {
        return new ParserIn(parser, false, false);
    }

    /** @throws UncheckedIOException if the source of the text fails */
    @Override
    public Kind next() {
        try {
            com.fasterxml.jackson.core.JsonToken token = standing ? parser.currentToken() : parser.nextToken();
            standing = false;
            kind = kind(token);
            // The text is asked for at once: the parser looks into a string only then, and may find it broken.
            text = switch (kind) {
                case NAME -> parser.currentName();
                case STRING, NUMBER -> parser.getText();
                default -> "";
            };
            return kind;
        } catch (JsonProcessingException e) {
            throw malformed(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String text() {
        return text;
    }

    @Override
    public int line() {
        return located ? line(location()) : 0;
    }

    @Override
    public int column() {
        return located ? column(location()) : 0;
    }

    private JsonLocation location() {
        return kind == Kind.END ? parser.currentLocation() : parser.currentTokenLocation();
    }

    private static Kind kind(com.fasterxml.jackson.core.@Nullable JsonToken token) {
        if (token == null) {
            return Kind.END;
        }
        return switch (token) {
            case START_OBJECT -> Kind.START_OBJECT;
            case END_OBJECT -> Kind.END_OBJECT;
            case START_ARRAY -> Kind.START_ARRAY;
            case END_ARRAY -> Kind.END_ARRAY;
            case FIELD_NAME -> Kind.NAME;
            case VALUE_STRING -> Kind.STRING;
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Kind.NUMBER;
            case VALUE_TRUE -> Kind.TRUE;
            case VALUE_FALSE -> Kind.FALSE;
            case VALUE_NULL -> Kind.NULL;
            case VALUE_EMBEDDED_OBJECT -> Kind.FOREIGN;
            case NOT_AVAILABLE -> Kind.END;
        };
    }

    private MalformedJsonException malformed(JsonProcessingException e) {
        Cause cause = e instanceof StreamConstraintsException
                ? Cause.LIMIT
                : isTruncation(e) ? Cause.TRUNCATED : Cause.SYNTAX;
        JsonLocation at = e.getLocation() == null ? parser.currentLocation() : e.getLocation();
        return new MalformedJsonException(cause, line(at), column(at), e);
    }

    /** Between values the parser tells an early end by its words only. */
    private static boolean isTruncation(JsonProcessingException e) {
        return e instanceof JsonEOFException || e.getOriginalMessage().startsWith("Unexpected end-of-input");
    }

    private static int line(@Nullable JsonLocation at) {
        return at == null ? 0 : Math.max(at.getLineNr(), 0);
    }

    private static int column(@Nullable JsonLocation at) {
        return at == null ? 0 : Math.max(at.getColumnNr(), 0);
    }
}
