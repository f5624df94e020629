package vn.giamngheo.json.jackson3;

import vn.giamngheo.json.roots.RootRoundTripContract;
import vn.giamngheo.json.standards.DocumentMapper;

class Jackson3RootProperties extends RootRoundTripContract {

    @Override
    protected <T> DocumentMapper<T> mapper(Class<T> type) {
        return new Jackson3Documents<>(type);
    }
}
