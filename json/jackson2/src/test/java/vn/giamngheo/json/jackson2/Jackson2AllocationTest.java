package vn.giamngheo.json.jackson2;

import vn.giamngheo.json.allocations.AllocationReadingContract;
import vn.giamngheo.json.standards.DocumentMapper;

class Jackson2AllocationTest extends AllocationReadingContract {

    @Override
    protected <T> DocumentMapper<T> mapper(Class<T> type) {
        return new Jackson2Documents<>(type);
    }
}
