package vn.giamngheo.json.format;

import java.util.function.Function;
import vn.giamngheo.json.format.records.RecordReading;
import vn.giamngheo.json.format.records.RecordWriting;
import vn.giamngheo.json.format.spi.JsonIn;
import vn.giamngheo.json.format.spi.TokenSource;
import vn.giamngheo.json.format.tables.StandardFormat;
import vn.giamngheo.json.records.RecordStreams;

/** Streams without any JSON library. */
final class TinyRecords implements RecordStreams {

    private record TinySource(String text) implements TokenSource {
        @Override
        public <R> R read(Function<? super JsonIn, ? extends R> reader) {
            return reader.apply(new TinyJson(text));
        }
    }

    @Override
    public <T> RecordReading<T> reading(Class<T> type) {
        return RecordReading.of(type, TinySource::new);
    }

    @Override
    public <T> RecordReading<T> readingOtherwise(Class<T> type) {
        return reading(type);
    }

    @Override
    public <T> RecordWriting<T> writing(Class<T> type) {
        return RecordWriting.of(type);
    }

    @Override
    public <T> ReadResult<T> read(String document, Class<T> type) {
        return StandardFormat.format().require(type).readDocument(new TinyJson(document));
    }
}
