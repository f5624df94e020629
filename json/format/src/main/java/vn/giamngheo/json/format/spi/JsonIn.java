package vn.giamngheo.json.format.spi;

/** A JSON text, token by token. */
@FunctionalInterface
public interface JsonIn {

    /**
     * The next token, or {@link JsonToken.Kind#END} at and after the end.
     *
     * @return the token
     * @throws MalformedJsonException if the text is no JSON from here on, or exceeds a limit of the library
     */
    JsonToken next();
}
