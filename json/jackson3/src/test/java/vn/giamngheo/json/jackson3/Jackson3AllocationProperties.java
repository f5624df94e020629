package vn.giamngheo.json.jackson3;

import vn.giamngheo.json.allocations.AllocationRoundTripContract;
import vn.giamngheo.json.standards.DocumentMapper;

class Jackson3AllocationProperties extends AllocationRoundTripContract {

    @Override
    protected <T> DocumentMapper<T> mapper(Class<T> type) {
        return new Jackson3Documents<>(type);
    }
}
