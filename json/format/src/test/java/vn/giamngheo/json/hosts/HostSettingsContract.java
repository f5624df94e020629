package vn.giamngheo.json.hosts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchException;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
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
import vn.giamngheo.json.roots.Root;
import vn.giamngheo.json.roots.Roots;
import vn.giamngheo.json.toys.ToyCase;
import vn.giamngheo.validation.Report;

/** Whatever a host sets on its mapper, the format is the same: each setting for itself, with every type. */
public abstract class HostSettingsContract {

    protected abstract HostSettings host();

    private record Known(RootDocument document, Object value, String text) {}

    @Test
    void everyTypeIsThere() {
        assertThat(HostDocuments.all().stream().map(document -> (Object) document.type()))
                .containsAll(Roots.all().stream().map(Root::type).toList());
    }

    @Test
    void asItComesAMapperWritesTheDocuments() throws Exception {
        assertThat(known(host().mapper(Set.of())))
                .allSatisfy(known -> assertThat(known.text())
                        .isEqualTo(Undressed.of(known.document().json())));
    }

    @TestFactory
    Stream<DynamicTest> theFormatIsTheSame() throws Exception {
        HostSettings host = host();
        List<Known> known = known(host.mapper(Set.of()));
        List<ToyCase> households = ToyCase.in(HouseholdReadingContract.class, "malformed-households.txt");
        return host.names().stream()
                .map(name -> DynamicTest.dynamicTest(name, () -> {
                    HostMapper mapper = host.mapper(Set.of(name));
                    for (Known one : known) {
                        writes(mapper, one, host.dressing().contains(name));
                        reads(mapper, one);
                    }
                    finds(mapper, households);
                }));
    }

    private static List<Known> known(HostMapper plain) throws Exception {
        List<Known> known = new ArrayList<>();
        for (RootDocument document : HostDocuments.all()) {
            Object value = plain.read(document.json(), document.type());
            known.add(new Known(document, value, plain.write(value)));
        }
        return known;
    }

    private static void writes(HostMapper mapper, Known known, boolean dressing) throws Exception {
        String written = mapper.write(known.value());
        assertThat(dressing ? Undressed.of(written) : written)
                .as("%s", known.document().kind())
                .isEqualTo(known.text());
    }

    private static void reads(HostMapper mapper, Known known) throws Exception {
        String json = known.document().json();
        assertThat((Object) mapper.read(json, known.document().type())).isEqualTo(known.value());
        assertThat((Object) mapper.document(json, known.document().type()).orElseThrow())
                .isEqualTo(known.value());
        assertThat((Object) mapper.document(
                                json.getBytes(StandardCharsets.UTF_8),
                                known.document().type())
                        .orElseThrow())
                .isEqualTo(known.value());
        overTree(mapper, known.document().type(), known.value());
    }

    private static <T> void overTree(HostMapper mapper, Class<T> type, Object value) throws Exception {
        assertThat(mapper.overTree(type.cast(value), type)).isEqualTo(value);
    }

    @TestFactory
    Stream<DynamicTest> aNameAroundADocumentIsThatOfItsType() throws Exception {
        HostMapper wrapping = host().wrapping();
        return known(host().mapper(Set.of())).stream()
                .map(known -> DynamicTest.dynamicTest(known.document().kind(), () -> {
                    Class<?> type = known.document().type();
                    String wrapped = wrapping.write(known.value());
                    assertThat(wrapped).isEqualTo("{\"" + type.getSimpleName() + "\":" + known.text() + "}");
                    assertThat((Object) wrapping.read(wrapped, type)).isEqualTo(known.value());
                }));
    }

    @Test
    void aParserThatLooksForDuplicatesStopsAtTheFirst() {
        String twice = """
                {"schemaVersion": "1.0", "kind": "household", "id": "h", "size": 1, "size": 2, "incom": 1}""";
        HostMapper mapper = host().detectingDuplicates();

        assertThat(refused(mapper, twice)).containsExactly("json.syntax ");
        assertThat(found(mapper.document(twice, Household.class).report()))
                .containsExactlyInAnyOrder("json.duplicate-property /size", "json.unknown-property /incom");
        assertThat(found(mapper.document(twice.getBytes(StandardCharsets.UTF_8), Household.class)
                        .report()))
                .containsExactlyInAnyOrder("json.duplicate-property /size", "json.unknown-property /incom");
    }

    @Test
    void whatAParserLetsThroughIsReadAndWhatItPassesOnIsJudged() throws Exception {
        HostMapper mapper = host().lenient();
        String commented = "{/**/ 'schemaVersion': '1.0', kind: \"household\", \"id\": \"h\", \"size\": 4,}";

        Household household = mapper.read(commented, Household.class);

        assertThat(household.id()).isEqualTo("h");
        assertThat(household.size()).hasValue(4);
        assertThat(found(mapper.document(commented, Household.class).report())).containsExactly("json.syntax ");
        assertThat(refused(mapper, commented.replace("4", "NaN"))).containsExactly("json.invalid-number /size");
        assertThat(refused(mapper, commented.replace("4", "-Infinity"))).containsExactly("json.invalid-number /size");
    }

    private static List<String> refused(HostMapper mapper, String json) {
        Exception failure = catchException(() -> mapper.read(json, Household.class));
        assertThat(failure).hasCauseInstanceOf(InvalidDocumentException.class);
        return found(((InvalidDocumentException) failure.getCause()).report());
    }

    private static void finds(HostMapper mapper, List<ToyCase> cases) {
        for (ToyCase example : cases) {
            assertThat(refused(mapper, example.json()))
                    .as(example.name())
                    .containsExactlyInAnyOrderElementsOf(example.findings());
            assertThat(found(mapper.document(example.json(), Household.class).report()))
                    .as(example.name())
                    .containsExactlyInAnyOrderElementsOf(example.findings());
            assertThat(found(mapper.document(example.json().getBytes(StandardCharsets.UTF_8), Household.class)
                            .report()))
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
