/**
 * Streams of records: one document a line, in constant memory (NDJSON).
 *
 * <p>In reading order: {@link vn.giamngheo.json.format.records.RecordReading} and
 * {@link vn.giamngheo.json.format.records.RecordReader}, {@link vn.giamngheo.json.format.records.RecordWriting} and
 * {@link vn.giamngheo.json.format.records.RecordWriter}; {@link vn.giamngheo.json.format.records.Progress}; of a register
 * of households only what is counted: {@link vn.giamngheo.json.format.records.RegisterReading} and
 * {@link vn.giamngheo.json.format.records.RegisterCounts}. They are begun by the modules for the two generations of Jackson.
 */
@NullMarked
package vn.giamngheo.json.format.records;

import org.jspecify.annotations.NullMarked;
