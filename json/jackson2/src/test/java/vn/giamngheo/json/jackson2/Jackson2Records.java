package vn.giamngheo.json.jackson2;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import vn.giamngheo.json.format.ReadResult;
import vn.giamngheo.json.format.records.RecordReading;
import vn.giamngheo.json.format.records.RecordWriting;
import vn.giamngheo.json.records.RecordStreams;

/** A mapper without our module, and one that takes all sorts of things for JSON. */
final class Jackson2Records implements RecordStreams {

    private final ObjectMapper mapper = JsonMapper.builder().build();
    private final ObjectMapper loose = JsonMapper.builder()
            .enable(JsonReadFeature.values())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION, StreamReadFeature.IGNORE_UNDEFINED)
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .build();

    @Override
    public <T> RecordReading<T> reading(Class<T> type) {
        return GiamngheoRecords.of(mapper, type);
    }

    @Override
    public <T> RecordReading<T> readingOtherwise(Class<T> type) {
        return GiamngheoRecords.of(loose, type);
    }

    @Override
    public <T> RecordWriting<T> writing(Class<T> type) {
        return GiamngheoRecords.writer(type);
    }

    @Override
    public <T> ReadResult<T> read(String document, Class<T> type) {
        return GiamngheoJson.read(mapper, document, type);
    }
}
