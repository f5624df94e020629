package vn.giamngheo.json.format;

import vn.giamngheo.json.registers.RegisterRoundTripContract;
import vn.giamngheo.json.standards.DocumentMapper;

class TinyRegisterProperties extends RegisterRoundTripContract {

    @Override
    protected <T> DocumentMapper<T> mapper(Class<T> type) {
        return new TinyDocuments<>(type);
    }
}
