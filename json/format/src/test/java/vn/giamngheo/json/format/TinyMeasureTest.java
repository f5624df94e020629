package vn.giamngheo.json.format;

import vn.giamngheo.json.measures.MeasureReadingContract;
import vn.giamngheo.json.records.RecordStreams;
import vn.giamngheo.json.standards.DocumentMapper;

class TinyMeasureTest extends MeasureReadingContract {

    @Override
    protected <T> DocumentMapper<T> mapper(Class<T> type) {
        return new TinyDocuments<>(type);
    }

    @Override
    protected RecordStreams streams() {
        return new TinyRecords();
    }
}
