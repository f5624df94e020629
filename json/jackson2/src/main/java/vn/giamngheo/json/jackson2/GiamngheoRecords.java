package vn.giamngheo.json.jackson2;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Objects;
import vn.giamngheo.json.format.records.RecordReading;
import vn.giamngheo.json.format.records.RecordWriting;

/**
 * Reads and writes streams of records: one document of the wire format a line, plain or in gzip, as many as there are.
 *
 * <pre>{@code
 * try (RecordReader<Household> in = GiamngheoRecords.of(mapper, Household.class).open(stream)) {
 *     in.forEach((line, result) -> result.ifValidOrElse(households::add, report -> log(line, report)));
 * }
 * try (RecordWriter<Household> out = GiamngheoRecords.writer(Household.class).gzip().open(stream)) {
 *     out.write(household);
 * }
 * }</pre>
 */
public final class GiamngheoRecords {

    private GiamngheoRecords() {}

    /**
     * {@return how records of a type are read: with the usual options, on the thread of the caller, unless it is told more}
     *
     * @param mapper gives the parser, and its limits on the length of a text; nothing else that it is set to matters
     * @param type what to read each line as
     * @param <T> the type
     * @throws IllegalArgumentException if the type has no form in the wire format
     */
    public static <T> RecordReading<T> of(ObjectMapper mapper, Class<T> type) {
        Objects.requireNonNull(mapper, "mapper");
        return RecordReading.of(type, text -> new TextSource(mapper, text));
    }

    /**
     * {@return how records of a type are written} No mapper has a part in it.
     *
     * @param type the type
     * @param <T> the type
     * @throws IllegalArgumentException if the type has no form in the wire format
     */
    public static <T> RecordWriting<T> writer(Class<T> type) {
        return RecordWriting.of(type);
    }
}
