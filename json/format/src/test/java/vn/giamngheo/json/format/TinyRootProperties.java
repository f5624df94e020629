package vn.giamngheo.json.format;

import vn.giamngheo.json.roots.RootRoundTripContract;
import vn.giamngheo.json.standards.DocumentMapper;

class TinyRootProperties extends RootRoundTripContract {

    @Override
    protected <T> DocumentMapper<T> mapper(Class<T> type) {
        return new TinyDocuments<>(type);
    }
}
