package vn.giamngheo.json.jackson3;

import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;
import vn.giamngheo.json.format.ReadResult;
import vn.giamngheo.json.format.records.RecordReading;
import vn.giamngheo.json.format.records.RecordWriting;
import vn.giamngheo.json.records.RecordStreams;

/** A mapper without our module, and one that takes all sorts of things for JSON. */
final class Jackson3Records implements RecordStreams {

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
