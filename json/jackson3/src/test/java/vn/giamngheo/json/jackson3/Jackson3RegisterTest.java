package vn.giamngheo.json.jackson3;

import vn.giamngheo.json.registers.RegisterReadingContract;
import vn.giamngheo.json.standards.DocumentMapper;

class Jackson3RegisterTest extends RegisterReadingContract {

    @Override
    protected <T> DocumentMapper<T> mapper(Class<T> type) {
        return new Jackson3Documents<>(type);
    }
}
