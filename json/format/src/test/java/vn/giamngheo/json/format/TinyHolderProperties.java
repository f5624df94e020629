package vn.giamngheo.json.format;

import vn.giamngheo.json.holders.HolderRoundTripContract;
import vn.giamngheo.json.standards.DocumentMapper;

class TinyHolderProperties extends HolderRoundTripContract {

    @Override
    protected <T> DocumentMapper<T> mapper(Class<T> type) {
        return new TinyDocuments<>(type);
    }
}
