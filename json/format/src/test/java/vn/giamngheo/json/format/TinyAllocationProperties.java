package vn.giamngheo.json.format;

import vn.giamngheo.json.allocations.AllocationRoundTripContract;
import vn.giamngheo.json.standards.DocumentMapper;

class TinyAllocationProperties extends AllocationRoundTripContract {

    @Override
    protected <T> DocumentMapper<T> mapper(Class<T> type) {
        return new TinyDocuments<>(type);
    }
}
