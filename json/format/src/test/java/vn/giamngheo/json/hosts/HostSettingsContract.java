package vn.giamngheo.json.hosts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchException;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.giamngheo.household.Household;
import vn.giamngheo.json.format.InvalidDocumentException;
import vn.giamngheo.json.hostile.RootDocument;
import vn.giamngheo.json.households.HouseholdReadingContract;
import vn.giamngheo.json.plans.PlanReadingContract;
import vn.giamngheo.json.toys.ToyCase;
import vn.giamngheo.plan.Plan;
import vn.giamngheo.validation.Report;

/** Whatever a host sets on its mapper, the format is the same: each setting for itself, with every type. */
public abstract class HostSettingsContract {

    protected abstract HostSettings host();

    private interface Check {
        void run(HostMapper mapper, boolean dressing) throws Exception;
    }

    private Stream<DynamicTest> each(Check check) {
        HostSettings host = host();
        return host.names().stream()
                .map(name -> DynamicTest.dynamicTest(
                        name,
                        () -> check.run(host.mapper(Set.of(name)), host.dressing().contains(name))));
    }

    @Test
    void everyTypeIsThere() {
        assertThat(HostDocuments.all().stream().map(RootDocument::type).distinct())
                .hasSize(25);
    }

    @TestFactory
    Stream<DynamicTest> writesTheSame() {
        HostMapper plain = host().mapper(Set.of());
        return each((mapper, dressing) -> {
            for (RootDocument document : HostDocuments.all()) {
                Object value = plain.read(document.json(), document.type());
                String written = mapper.write(value);
                assertThat(dressing ? Undressed.of(written) : written)
                        .as(document.kind())
                        .isEqualTo(plain.write(value))
                        .isEqualToIgnoringWhitespace(document.json());
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> readsTheSame() {
        HostMapper plain = host().mapper(Set.of());
        return each((mapper, dressing) -> {
            for (RootDocument document : HostDocuments.all()) {
                Object value = plain.read(document.json(), document.type());
                assertThat((Object) mapper.read(document.json(), document.type()))
                        .as(document.kind())
                        .isEqualTo(value);
                assertThat((Object) mapper.document(document.json(), document.type())
                                .orElseThrow())
                        .as(document.kind())
                        .isEqualTo(value);
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> findsTheSame() {
        return each((mapper, dressing) -> {
            find(mapper, Plan.class, ToyCase.in(PlanReadingContract.class, "malformed-plans.txt"));
            find(mapper, Household.class, ToyCase.in(HouseholdReadingContract.class, "malformed-households.txt"));
        });
    }

    private static void find(HostMapper mapper, Class<?> type, List<ToyCase> cases) {
        for (ToyCase example : cases) {
            Exception failure = catchException(() -> mapper.read(example.json(), type));
            assertThat(failure).as(example.name()).hasCauseInstanceOf(InvalidDocumentException.class);
            assertThat(found(((InvalidDocumentException) failure.getCause()).report()))
                    .as(example.name())
                    .containsExactlyInAnyOrderElementsOf(example.findings());
            assertThat(found(mapper.document(example.json(), type).report()))
                    .as(example.name())
                    .containsExactlyInAnyOrderElementsOf(example.findings());
        }
    }

    private static List<String> found(Report report) {
        return report.findings().stream()
                .map(finding -> finding.code().id() + " " + finding.pointer())
                .toList();
    }
}
