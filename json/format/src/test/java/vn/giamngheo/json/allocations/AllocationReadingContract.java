package vn.giamngheo.json.allocations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.giamngheo.allocation.Allocate;
import vn.giamngheo.allocation.Allocation;
import vn.giamngheo.allocation.AllocationRequest;
import vn.giamngheo.allocation.AllocationResult;
import vn.giamngheo.json.standards.DocumentMapper;
import vn.giamngheo.json.toys.BothLanguages;
import vn.giamngheo.json.toys.ToyCase;
import vn.giamngheo.text.Language;
import vn.giamngheo.validation.Finding;

/** Allocations as documents, and all that is to be found in those that are not well-formed. */
public abstract class AllocationReadingContract {

    private static final String REQUESTS = "malformed-requests.txt";
    private static final String RESULTS = "malformed-results.txt";

    protected abstract <T> DocumentMapper<T> mapper(Class<T> type);

    @TestFactory
    Stream<DynamicTest> malformedRequests() {
        return malformed(REQUESTS, AllocationRequest.class);
    }

    @TestFactory
    Stream<DynamicTest> malformedResults() {
        return malformed(RESULTS, AllocationResult.class);
    }

    private Stream<DynamicTest> malformed(String file, Class<?> type) {
        return ToyCase.in(AllocationReadingContract.class, file).stream()
                .map(example -> DynamicTest.dynamicTest(example.name(), () -> {
                    List<Finding> findings = findings(type, example);
                    assertThat(findings)
                            .extracting(finding -> finding.code().id() + " " + finding.pointer())
                            .containsExactlyInAnyOrderElementsOf(example.findings());
                    findings.forEach(BothLanguages::areComplete);
                }));
    }

    private List<Finding> findings(Class<?> type, ToyCase example) {
        return mapper(type).read(example.json()).report().findings();
    }

    @Test
    void saysWhatIsWrongWithAllUnitsAtOnce() {
        Finding finding = ToyCase.in(AllocationReadingContract.class, REQUESTS).stream()
                .filter(example -> example.name().equals("units that are given twice"))
                .flatMap(example -> findings(AllocationRequest.class, example).stream())
                .findFirst()
                .orElseThrow();

        assertThat(finding.message(Language.VIETNAMESE))
                .isEqualTo("Các giá trị của đối tượng không hợp với nhau: mã đơn vị xuất hiện hơn một lần: A, B.");
        assertThat(finding.message(Language.ENGLISH))
                .isEqualTo("The values of the object do not go together: codes given more than once: A, B.");
    }

    @Test
    void anAllocationIsWrittenWithWhatMakesIt() {
        AllocationResult result = Allocate.reductionOf(100)
                .households()
                .among(Map.of("A", 20L, "B", 150L, "C", 50L))
                .weightedBy(Map.of("A", 1L, "B", 1L, "C", 1L))
                .lock("C", 5)
                .largestRemainder();

        assertThat(mapper(AllocationResult.class).write(result))
                .isEqualToIgnoringWhitespace("{\"schemaVersion\":\"1.0\",\"kind\":\"allocation\","
                        + "\"method\":\"largest-remainder\",\"request\":{\"total\":100,\"unit\":\"household\",\"units\":["
                        + "{\"code\":\"A\",\"weight\":\"1\",\"current\":20},"
                        + "{\"code\":\"B\",\"weight\":\"1\",\"current\":150},"
                        + "{\"code\":\"C\",\"weight\":\"1\",\"current\":50,\"locked\":5}]},"
                        + "\"shares\":[{\"code\":\"A\",\"number\":20,\"quota\":\"20\",\"bound\":\"cap\",\"left\":0},"
                        + "{\"code\":\"B\",\"number\":75,\"quota\":\"75\",\"left\":75},"
                        + "{\"code\":\"C\",\"number\":5,\"quota\":\"5\",\"bound\":\"locked\",\"left\":45}]}");
    }

    @Test
    void r8_unitsMayStandInAnyOrder() {
        AllocationRequest read = mapper(AllocationRequest.class)
                .read("{\"schemaVersion\":\"1.0\",\"kind\":\"allocation-request\",\"total\":4,\"unit\":\"household\","
                        + "\"units\":[{\"code\":\"C\",\"weight\":\"1/3\"},{\"code\":\"A\",\"weight\":\"1/3\"},"
                        + "{\"code\":\"B\",\"weight\":\"1/3\"}]}")
                .orElseThrow();

        assertThat(read.largestRemainder().orElseThrow().numbers())
                .containsExactly(Map.entry("A", 2L), Map.entry("B", 1L), Map.entry("C", 1L));
    }

    @Test
    void anAllocationCanBeAskedForAsSuch() throws Exception {
        Allocation allocation = Allocate.numberOf(3)
                .households()
                .weightedBy(Map.of("A", 1L))
                .largestRemainder()
                .orElseThrow();
        DocumentMapper<Allocation> mapper = mapper(Allocation.class);

        assertThat(mapper.read(mapper.write(allocation)).orElseThrow()).isEqualTo(allocation);
    }
}
