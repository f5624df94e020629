package vn.giamngheo.json.jackson2;

import vn.giamngheo.json.holders.HolderReadingContract;
import vn.giamngheo.json.standards.DocumentMapper;

class Jackson2HolderTest extends HolderReadingContract {

    @Override
    protected <T> DocumentMapper<T> mapper(Class<T> type) {
        return new Jackson2Documents<>(type);
    }
}
