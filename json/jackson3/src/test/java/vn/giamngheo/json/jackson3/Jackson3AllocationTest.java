package vn.giamngheo.json.jackson3;

import vn.giamngheo.json.allocations.AllocationReadingContract;
import vn.giamngheo.json.standards.DocumentMapper;

class Jackson3AllocationTest extends AllocationReadingContract {

    @Override
    protected <T> DocumentMapper<T> mapper(Class<T> type) {
        return new Jackson3Documents<>(type);
    }
}
