package vn.giamngheo.json.jackson2;

import vn.giamngheo.json.golden.GoldenContract;
import vn.giamngheo.json.standards.DocumentMapper;

class Jackson2GoldenTest extends GoldenContract {

    @Override
    protected <T> DocumentMapper<T> mapper(Class<T> type) {
        return new Jackson2Documents<>(type);
    }
}
