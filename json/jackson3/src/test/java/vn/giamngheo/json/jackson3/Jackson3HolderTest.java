package vn.giamngheo.json.jackson3;

import vn.giamngheo.json.holders.HolderReadingContract;
import vn.giamngheo.json.standards.DocumentMapper;

class Jackson3HolderTest extends HolderReadingContract {

    @Override
    protected <T> DocumentMapper<T> mapper(Class<T> type) {
        return new Jackson3Documents<>(type);
    }
}
