package vn.giamngheo.json.records;

import vn.giamngheo.json.format.ReadResult;
import vn.giamngheo.json.format.records.RecordReading;
import vn.giamngheo.json.format.records.RecordWriting;

/** One JSON library, as users begin streams with it. */
public interface RecordStreams {

    <T> RecordReading<T> reading(Class<T> type);

    /** With a mapper that is set to everything that could change what is read. */
    <T> RecordReading<T> readingOtherwise(Class<T> type);

    <T> RecordWriting<T> writing(Class<T> type);

    /** Reads a line as a document of its own. */
    <T> ReadResult<T> read(String document, Class<T> type);
}
