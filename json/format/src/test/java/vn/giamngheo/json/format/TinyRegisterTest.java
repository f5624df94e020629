package vn.giamngheo.json.format;

import vn.giamngheo.json.registers.RegisterReadingContract;
import vn.giamngheo.json.standards.DocumentMapper;

class TinyRegisterTest extends RegisterReadingContract {

    @Override
    protected <T> DocumentMapper<T> mapper(Class<T> type) {
        return new TinyDocuments<>(type);
    }
}
