package vn.giamngheo.json.format.spi;

import vn.giamngheo.json.format.ReadResult;

/**
 * Reads one line of a stream of records. Made with the options it reads by. Used by one thread at a time, so that it may
 * keep what it needs from line to line.
 *
 * @param <T> the type of the records
 */
@FunctionalInterface
public interface LineDecoder<T> {

    /**
     * Reads a line that is not blank.
     *
     * @param buffer holds the line in UTF-8, without its end; it is not changed, and not kept after the call
     * @param from where the line begins
     * @param to where it ends, excluded
     * @param line its number in the stream, from 1; the place of every finding is in that line
     * @return the value, or all that is wrong with the line; the pointers lead through the record
     */
    ReadResult<T> read(byte[] buffer, int from, int to, long line);
}
