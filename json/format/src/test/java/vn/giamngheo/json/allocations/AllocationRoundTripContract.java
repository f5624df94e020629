package vn.giamngheo.json.allocations;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.giamngheo.allocation.AllocationRequest;
import vn.giamngheo.json.standards.DocumentMapper;

/** A request that is written and read gives the same result. */
public abstract class AllocationRoundTripContract {

    protected abstract <T> DocumentMapper<T> mapper(Class<T> type);

    @Provide
    Arbitrary<AllocationRequest> requests() {
        return AllocationArbitraries.requests();
    }

    @Property(tries = 100)
    void aRequestThatWasReadGivesTheSameResult(@ForAll("requests") AllocationRequest request) {
        DocumentMapper<AllocationRequest> mapper = mapper(AllocationRequest.class);

        AllocationRequest read = mapper.read(mapper.write(request)).orElseThrow();

        assertThat(read.largestRemainder().toString())
                .isEqualTo(request.largestRemainder().toString());
    }
}
