package vn.giamngheo.json.jackson2;

import vn.giamngheo.json.measures.MeasureReadingContract;
import vn.giamngheo.json.records.RecordStreams;
import vn.giamngheo.json.standards.DocumentMapper;

class Jackson2MeasureTest extends MeasureReadingContract {

    @Override
    protected <T> DocumentMapper<T> mapper(Class<T> type) {
        return new Jackson2Documents<>(type);
    }

    @Override
    protected RecordStreams streams() {
        return new Jackson2Records();
    }
}
