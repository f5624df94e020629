package vn.giamngheo.json.format.spi;

import java.io.Serial;

/** Thrown by a bridge where its library cannot go on. Never leaves the wire format: it becomes a finding. */
public final class MalformedJsonException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    /** Why the library cannot go on. */
    public enum Cause {
        /** What stands here is no JSON. */
        SYNTAX,
        /** The text ends too early. */
        TRUNCATED,
        /** What stands here is no UTF-8. */
        NOT_UTF8,
        /** A limit of the library is exceeded. */
        LIMIT
    }

    /** Why the library cannot go on. */
    private final Cause reason;
    /** From 1; 0 if not known. */
    private final int line;
    /** From 1; 0 if not known. */
    private final int column;

    /**
     * An exception at a place.
     *
     * @param reason why the library cannot go on
     * @param line from 1; 0 if not known
     * @param column from 1; 0 if not known
     */
    public MalformedJsonException(Cause reason, int line, int column) {
        super(reason + " at line " + line + ", column " + column);
        this.reason = reason;
        this.line = line;
        this.column = column;
    }

    /**
     * An exception at a place, made of another one.
     *
     * @param reason why the library cannot go on
     * @param line from 1; 0 if not known
     * @param column from 1; 0 if not known
     * @param cause what the library threw
     */
    public MalformedJsonException(Cause reason, int line, int column, Throwable cause) {
        this(reason, line, column);
        initCause(cause);
    }

    /**
     * Why the library cannot go on.
     *
     * @return the reason
     */
    public Cause reason() {
        return reason;
    }

    /**
     * The line.
     *
     * @return from 1; 0 if not known
     */
    public int line() {
        return line;
    }

    /**
     * The column.
     *
     * @return from 1; 0 if not known
     */
    public int column() {
        return column;
    }
}
