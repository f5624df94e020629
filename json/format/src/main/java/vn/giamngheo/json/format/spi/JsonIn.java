package vn.giamngheo.json.format.spi;

/** A JSON text, token by token: a cursor, which stands at one token at a time. */
public interface JsonIn {

    /**
     * What cannot be gone through at all.
     *
     * @param why what is wrong with it
     * @return tokens of which already the first throws this
     */
    static JsonIn broken(MalformedJsonException why) {
        return new Broken(why);
    }

    /**
     * Goes on to the next token; stays at {@link JsonToken.Kind#END} at the end.
     *
     * @return what it is
     * @throws MalformedJsonException if the text is no JSON from here on, or exceeds a limit of the library
     */
    JsonToken.Kind next();

    /**
     * What the current token says.
     *
     * @return of a name or string its characters, unescaped; of a number its characters as written; otherwise empty
     */
    String text();

    /**
     * The line in which the current token begins.
     *
     * @return from 1; 0 if not known
     */
    int line();

    /**
     * The column at which the current token begins.
     *
     * @return from 1, in the units the library counts; 0 if not known
     */
    int column();
}
