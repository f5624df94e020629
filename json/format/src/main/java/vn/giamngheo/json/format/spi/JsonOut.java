package vn.giamngheo.json.format.spi;

/** A JSON text to be written, token by token. Callers keep the order that makes it JSON. */
public interface JsonOut {

    /** Begins an object. */
    void startObject();

    /**
     * Writes the name of a property, whose value follows.
     *
     * @param name the name
     */
    void name(String name);

    /** Ends an object. */
    void endObject();

    /** Begins an array. */
    void startArray();

    /** Ends an array. */
    void endArray();

    /**
     * Writes a string.
     *
     * @param value the characters
     */
    void text(String value);

    /**
     * Writes a whole number.
     *
     * @param value the number
     */
    void whole(long value);

    /**
     * Writes {@code true} or {@code false}.
     *
     * @param value which of the two
     */
    void flag(boolean value);
}
