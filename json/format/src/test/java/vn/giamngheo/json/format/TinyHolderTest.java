package vn.giamngheo.json.format;

import vn.giamngheo.json.holders.HolderReadingContract;
import vn.giamngheo.json.standards.DocumentMapper;

class TinyHolderTest extends HolderReadingContract {

    @Override
    protected <T> DocumentMapper<T> mapper(Class<T> type) {
        return new TinyDocuments<>(type);
    }
}
