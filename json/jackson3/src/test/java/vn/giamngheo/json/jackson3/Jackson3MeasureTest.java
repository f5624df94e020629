package vn.giamngheo.json.jackson3;

import vn.giamngheo.json.measures.MeasureReadingContract;
import vn.giamngheo.json.records.RecordStreams;
import vn.giamngheo.json.standards.DocumentMapper;

class Jackson3MeasureTest extends MeasureReadingContract {

    @Override
    protected <T> DocumentMapper<T> mapper(Class<T> type) {
        return new Jackson3Documents<>(type);
    }

    @Override
    protected RecordStreams streams() {
        return new Jackson3Records();
    }
}
