package vn.giamngheo.json.format;

import vn.giamngheo.json.hostile.LengthContract;
import vn.giamngheo.json.standards.DocumentMapper;

class TinyLengthTest extends LengthContract {

    @Override
    protected <T> DocumentMapper<T> mapper(Class<T> type) {
        return new TinyDocuments<>(type);
    }
}
