package vn.giamngheo.json.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.giamngheo.json.format.ReadResult;
import vn.giamngheo.json.toys.ToyCase;
import vn.giamngheo.plan.Plan;
import vn.giamngheo.text.Language;

/** Plans that are not in the format, and all that is to be found in each. */
public abstract class PlanReadingContract {

    protected abstract PlanMapper mapper();

    @TestFactory
    Stream<DynamicTest> malformedPlans() {
        return ToyCase.in(PlanReadingContract.class, "malformed-plans.txt").stream()
                .map(example -> DynamicTest.dynamicTest(
                        example.name(),
                        () -> assertThat(found(example.json()))
                                .containsExactlyInAnyOrderElementsOf(example.findings())));
    }

    @Test
    void everyFindingSpeaksBothLanguages() {
        ToyCase.in(PlanReadingContract.class, "malformed-plans.txt").stream()
                .flatMap(example -> mapper().read(example.json()).report().findings().stream())
                .forEach(finding -> {
                    assertThat(finding.message(Language.VIETNAMESE)).isNotBlank();
                    assertThat(finding.message(Language.ENGLISH))
                            .isNotBlank()
                            .isNotEqualTo(finding.message(Language.VIETNAMESE));
                });
    }

    @Test
    void theSmallestPlanIsRead() {
        ReadResult<Plan> result = mapper().read(
                        "{\"schemaVersion\":\"1.0\",\"kind\":\"plan\",\"instrument\":{\"kind\":\"plan\",\"title\":\"a\","
                                + "\"issuer\":\"b\",\"issuedOn\":\"2017-03-07\"},\"source\":{\"kind\":\"summary\"}}");

        assertThat(result.orElseThrow().parts()).isEmpty();
    }

    private List<String> found(String json) {
        return mapper().read(json).report().findings().stream()
                .map(finding -> finding.code().id() + " " + finding.pointer())
                .toList();
    }
}
