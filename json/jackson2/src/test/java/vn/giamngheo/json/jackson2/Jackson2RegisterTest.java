package vn.giamngheo.json.jackson2;

import vn.giamngheo.json.registers.RegisterReadingContract;
import vn.giamngheo.json.standards.DocumentMapper;

class Jackson2RegisterTest extends RegisterReadingContract {

    @Override
    protected <T> DocumentMapper<T> mapper(Class<T> type) {
        return new Jackson2Documents<>(type);
    }
}
