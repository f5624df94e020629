package vn.giamngheo.json.format.spi;

/**
 * Writes one record as a line. Used by one thread at a time.
 *
 * @param <T> the type of the records
 */
@FunctionalInterface
public interface LineEncoder<T> {

    /**
     * Writes a record in UTF-8, without white space around its tokens and without the end of the line. If it throws, what
     * it wrote so far is taken back by the caller.
     *
     * @param value the record
     * @param out where to
     */
    void write(T value, ByteSink out);
}
