package vn.giamngheo.json.jackson3;

import vn.giamngheo.json.golden.GoldenContract;
import vn.giamngheo.json.standards.DocumentMapper;

class Jackson3GoldenTest extends GoldenContract {

    @Override
    protected <T> DocumentMapper<T> mapper(Class<T> type) {
        return new Jackson3Documents<>(type);
    }
}
