package vn.giamngheo.json.jackson3;

import vn.giamngheo.json.registers.RegisterRoundTripContract;
import vn.giamngheo.json.standards.DocumentMapper;

class Jackson3RegisterProperties extends RegisterRoundTripContract {

    @Override
    protected <T> DocumentMapper<T> mapper(Class<T> type) {
        return new Jackson3Documents<>(type);
    }
}
