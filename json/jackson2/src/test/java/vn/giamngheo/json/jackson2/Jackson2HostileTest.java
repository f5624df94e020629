package vn.giamngheo.json.jackson2;

import vn.giamngheo.json.hostile.HostileContract;
import vn.giamngheo.json.standards.DocumentMapper;

class Jackson2HostileTest extends HostileContract {

    @Override
    protected <T> DocumentMapper<T> mapper(Class<T> type) {
        return new Jackson2Documents<>(type);
    }
}
