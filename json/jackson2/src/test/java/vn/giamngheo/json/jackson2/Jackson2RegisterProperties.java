package vn.giamngheo.json.jackson2;

import vn.giamngheo.json.registers.RegisterRoundTripContract;
import vn.giamngheo.json.standards.DocumentMapper;

class Jackson2RegisterProperties extends RegisterRoundTripContract {

    @Override
    protected <T> DocumentMapper<T> mapper(Class<T> type) {
        return new Jackson2Documents<>(type);
    }
}
