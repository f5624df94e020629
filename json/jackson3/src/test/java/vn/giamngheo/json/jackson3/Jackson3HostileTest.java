package vn.giamngheo.json.jackson3;

import vn.giamngheo.json.hostile.HostileContract;
import vn.giamngheo.json.standards.DocumentMapper;

class Jackson3HostileTest extends HostileContract {

    @Override
    protected <T> DocumentMapper<T> mapper(Class<T> type) {
        return new Jackson3Documents<>(type);
    }
}
