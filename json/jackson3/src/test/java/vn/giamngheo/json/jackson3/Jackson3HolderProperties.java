package vn.giamngheo.json.jackson3;

import vn.giamngheo.json.holders.HolderRoundTripContract;
import vn.giamngheo.json.standards.DocumentMapper;

class Jackson3HolderProperties extends HolderRoundTripContract {

    @Override
    protected <T> DocumentMapper<T> mapper(Class<T> type) {
        return new Jackson3Documents<>(type);
    }
}
