package vn.giamngheo.json.allocations;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import vn.giamngheo.allocation.AllocationEnds;
import vn.giamngheo.allocation.AllocationRequest;
import vn.giamngheo.allocation.AllocationResult;
import vn.giamngheo.json.standards.DocumentMapper;

/** A request that is written and read gives the same result, and a result that is written and read is the same. */
public abstract class AllocationRoundTripContract {

    protected abstract <T> DocumentMapper<T> mapper(Class<T> type);

    @Provide
    Arbitrary<AllocationRequest> requests() {
        return AllocationArbitraries.requests();
    }

    @Property(tries = 100)
    void aRequestThatWasReadGivesTheSameResult(@ForAll("requests") AllocationRequest request) {
        DocumentMapper<AllocationRequest> mapper = mapper(AllocationRequest.class);
        String json = mapper.write(request);

        AllocationRequest read = mapper.read(json).orElseThrow();

        assertThat(read).isEqualTo(request);
        assertThat(read.largestRemainder().toString())
                .isEqualTo(request.largestRemainder().toString());
        assertThat(mapper.write(read)).isEqualTo(json);
    }

    @Property(tries = 100)
    void aResultIsReadAndWrittenAgain(@ForAll("requests") AllocationRequest request) throws Exception {
        DocumentMapper<AllocationResult> mapper = mapper(AllocationResult.class);
        AllocationResult result = request.largestRemainder();
        String json = mapper.write(result);

        AllocationResult read = mapper.read(json).orElseThrow();

        assertThat(read).isEqualTo(result).hasToString(result.toString());
        assertThat(mapper.write(read)).isEqualTo(json);
        assertThat(mapper.readByHost(json)).isEqualTo(result);
        assertThat(mapper.read(mapper.writeByHost(result)).orElseThrow()).isEqualTo(result);
    }

    @Property(tries = 50)
    void bothEndsAreReadAndWrittenAgain(
            @ForAll("requests") AllocationRequest request, @ForAll @LongRange(max = 100) long more) {
        DocumentMapper<AllocationEnds> mapper = mapper(AllocationEnds.class);
        AllocationEnds ends = new AllocationEnds(
                request.largestRemainder(),
                request.toBuilder().total(request.total() + more).build().largestRemainder());
        String json = mapper.write(ends);

        AllocationEnds read = mapper.read(json).orElseThrow();

        assertThat(read).isEqualTo(ends);
        assertThat(mapper.write(read)).isEqualTo(json);
    }
}
