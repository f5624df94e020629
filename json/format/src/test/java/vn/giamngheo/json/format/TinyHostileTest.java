package vn.giamngheo.json.format;

import vn.giamngheo.json.hostile.HostileContract;
import vn.giamngheo.json.standards.DocumentMapper;

class TinyHostileTest extends HostileContract {

    @Override
    protected <T> DocumentMapper<T> mapper(Class<T> type) {
        return new TinyDocuments<>(type);
    }
}
