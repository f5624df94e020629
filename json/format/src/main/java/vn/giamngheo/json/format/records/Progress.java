package vn.giamngheo.json.format.records;

/**
 * How far reading or writing a stream has come.
 *
 * @param bytes the bytes taken from the stream of the caller, or given to it: with gzip those that are compressed, so that
 *     they compare to the size of the file. Some of those taken may wait for being looked at.
 * @param records the records given to the caller or written by it, with those that failed
 * @param failed of these, those that could not be read or written
 */
public record Progress(long bytes, long records, long failed) {}
