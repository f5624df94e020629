package vn.giamngheo.json.jackson2;

import vn.giamngheo.json.holders.HolderRoundTripContract;
import vn.giamngheo.json.standards.DocumentMapper;

class Jackson2HolderProperties extends HolderRoundTripContract {

    @Override
    protected <T> DocumentMapper<T> mapper(Class<T> type) {
        return new Jackson2Documents<>(type);
    }
}
