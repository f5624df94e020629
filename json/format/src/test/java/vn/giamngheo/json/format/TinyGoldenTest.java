package vn.giamngheo.json.format;

import vn.giamngheo.json.golden.GoldenContract;
import vn.giamngheo.json.standards.DocumentMapper;

class TinyGoldenTest extends GoldenContract {

    @Override
    protected <T> DocumentMapper<T> mapper(Class<T> type) {
        return new TinyDocuments<>(type);
    }
}
