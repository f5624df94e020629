package vn.giamngheo.json.format.spi;

/**
 * One token and where it begins.
 *
 * @param kind what it is
 * @param text of a name or string its characters, unescaped; of a number its characters as written; otherwise empty
 * @param line from 1; 0 if not known
 * @param column from 1, in the units the library counts; 0 if not known
 */
public record JsonToken(Kind kind, String text, int line, int column) {

    /** What a token can be. */
    public enum Kind {
        /** <code>{</code> */
        START_OBJECT,
        /** <code>}</code> */
        END_OBJECT,
        /** {@code [} */
        START_ARRAY,
        /** {@code ]} */
        END_ARRAY,
        /** The name of a property. */
        NAME,
        /** A string. */
        STRING,
        /** A number, whatever its notation. */
        NUMBER,
        /** {@code true} */
        TRUE,
        /** {@code false} */
        FALSE,
        /** {@code null} */
        NULL,
        /** Something that a JSON text cannot hold but an in-memory source can. */
        FOREIGN,
        /** No more tokens. */
        END
    }
}
