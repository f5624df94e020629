package vn.giamngheo.json.format;

import vn.giamngheo.json.allocations.AllocationReadingContract;
import vn.giamngheo.json.standards.DocumentMapper;

class TinyAllocationTest extends AllocationReadingContract {

    @Override
    protected <T> DocumentMapper<T> mapper(Class<T> type) {
        return new TinyDocuments<>(type);
    }
}
