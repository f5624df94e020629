package vn.giamngheo.json.format.records;

import java.util.Objects;
import vn.giamngheo.json.format.ReadResult;

/**
 * One line of a stream, as it was read.
 *
 * @param number of the line, from 1; blank lines are counted
 * @param result the record, or all that is wrong with the line: pointers lead through the record, places into the stream
 * @param <T> the type of the record
 */
public record RecordLine<T>(long number, ReadResult<T> result) {

    /**
     * Checks the number.
     *
     * @param number of the line
     * @param result what was read
     * @throws IllegalArgumentException if the number is below 1
     */
    public RecordLine {
        if (number < 1) {
            throw new IllegalArgumentException("number must be at least 1 but was " + number);
        }
        Objects.requireNonNull(result, "result");
    }
}
