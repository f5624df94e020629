package vn.giamngheo.json.format.records;

import vn.giamngheo.json.format.ReadResult;

/**
 * Takes what is read, line by line.
 *
 * @param <T> the type of the records
 */
@FunctionalInterface
public interface RecordConsumer<T> {

    /**
     * Takes one line.
     *
     * @param line its number in the stream, from 1; blank lines are counted
     * @param result the record, or all that is wrong with the line
     */
    void accept(long line, ReadResult<T> result);
}
