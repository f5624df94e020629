package vn.giamngheo.json.jackson2;

import vn.giamngheo.json.allocations.AllocationRoundTripContract;
import vn.giamngheo.json.standards.DocumentMapper;

class Jackson2AllocationProperties extends AllocationRoundTripContract {

    @Override
    protected <T> DocumentMapper<T> mapper(Class<T> type) {
        return new Jackson2Documents<>(type);
    }
}
