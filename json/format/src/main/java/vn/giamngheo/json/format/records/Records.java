package vn.giamngheo.json.format.records;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * The records of a stream, whoever decodes them.
 *
 * @param <T> the type of the records
 */
interface Records<T> extends Closeable {

    /** The next line that is not blank; null at the end. */
    @Nullable
    RecordLine<T> next() throws IOException;
}
