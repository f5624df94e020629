package vn.giamngheo.json.jackson2;

import vn.giamngheo.json.roots.RootRoundTripContract;
import vn.giamngheo.json.standards.DocumentMapper;

class Jackson2RootProperties extends RootRoundTripContract {

    @Override
    protected <T> DocumentMapper<T> mapper(Class<T> type) {
        return new Jackson2Documents<>(type);
    }
}
