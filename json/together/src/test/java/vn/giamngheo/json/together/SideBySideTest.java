package vn.giamngheo.json.together;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.giamngheo.household.Household;
import vn.giamngheo.json.format.ReadResult;
import vn.giamngheo.json.hostile.RootDocument;
import vn.giamngheo.json.hosts.HostDocuments;
import vn.giamngheo.json.households.HouseholdReadingContract;
import vn.giamngheo.json.toys.ToyCase;
import vn.giamngheo.validation.Finding;

/** Both generations of Jackson in one application. */
class SideBySideTest {

    private static final int THREADS = 8;

    private final com.fasterxml.jackson.databind.ObjectMapper two =
            new com.fasterxml.jackson.databind.ObjectMapper().findAndRegisterModules();
    private final tools.jackson.databind.ObjectMapper three =
            tools.jackson.databind.json.JsonMapper.builder().findAndAddModules().build();

    @Test
    void eachFindsItsOwnModule() {
        assertThat(two.getRegisteredModuleIds())
                .contains(vn.giamngheo.json.jackson2.GiamngheoModule.class.getName())
                .doesNotContain(vn.giamngheo.json.jackson3.GiamngheoModule.class.getName());
        assertThat(three.registeredModules())
                .hasAtLeastOneElementOfType(vn.giamngheo.json.jackson3.GiamngheoModule.class);
    }

    @TestFactory
    Stream<DynamicTest> bothWriteTheSameBytesAndReadThem() {
        return HostDocuments.all().stream()
                .map(document -> DynamicTest.dynamicTest(document.kind(), () -> {
                    Object value = two.readValue(document.json(), document.type());
                    byte[] bytes = two.writeValueAsBytes(value);

                    assertThat(three.writeValueAsBytes(value)).isEqualTo(bytes);
                    assertThat((Object) three.readValue(bytes, document.type())).isEqualTo(value);
                    assertThat(vn.giamngheo.json.jackson3.GiamngheoJson.write(value))
                            .isEqualTo(vn.giamngheo.json.jackson2.GiamngheoJson.write(value));
                }));
    }

    @TestFactory
    Stream<DynamicTest> bothFindTheSameInTheSamePlaces() {
        return ToyCase.in(HouseholdReadingContract.class, "malformed-households.txt").stream()
                .map(example -> DynamicTest.dynamicTest(
                        example.name(),
                        () -> assertThat(found(vn.giamngheo.json.jackson2.GiamngheoJson.read(
                                        two, example.json(), Household.class)))
                                .isNotEmpty()
                                .isEqualTo(found(vn.giamngheo.json.jackson3.GiamngheoJson.read(
                                        three, example.json(), Household.class)))));
    }

    private static List<Finding> found(ReadResult<?> result) {
        return result.report().findings();
    }

    @Test
    void oneModuleServesMappersOfDifferentSettingsAtOnce() throws Exception {
        vn.giamngheo.json.jackson2.GiamngheoModule moduleOfTwo = new vn.giamngheo.json.jackson2.GiamngheoModule();
        vn.giamngheo.json.jackson3.GiamngheoModule moduleOfThree = new vn.giamngheo.json.jackson3.GiamngheoModule();
        List<Trip> trips = List.of(
                trip(new com.fasterxml.jackson.databind.ObjectMapper().registerModule(moduleOfTwo)),
                trip(new com.fasterxml.jackson.databind.ObjectMapper()
                        .registerModule(moduleOfTwo)
                        .setPropertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                        .enable(SerializationFeature.WRITE_ENUMS_USING_INDEX)),
                trip(tools.jackson.databind.json.JsonMapper.builder()
                        .addModule(moduleOfThree)
                        .build()),
                trip(tools.jackson.databind.json.JsonMapper.builder()
                        .addModule(moduleOfThree)
                        .propertyNamingStrategy(tools.jackson.databind.PropertyNamingStrategies.KEBAB_CASE)
                        .enable(tools.jackson.databind.MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                        .build()));
        List<String> expected = new ArrayList<>();
        for (RootDocument document : HostDocuments.all()) {
            expected.add(two.writeValueAsString(two.readValue(document.json(), document.type())));
        }

        assertThat(atOnce(trips))
                .hasSize(THREADS)
                .allSatisfy(written -> assertThat(written).isEqualTo(expected));
    }

    private interface Trip {
        String make(RootDocument document) throws Exception;
    }

    private static Trip trip(com.fasterxml.jackson.databind.ObjectMapper mapper) {
        return document -> mapper.writeValueAsString(mapper.readValue(document.json(), document.type()));
    }

    private static Trip trip(tools.jackson.databind.ObjectMapper mapper) {
        return document -> mapper.writeValueAsString(mapper.readValue(document.json(), document.type()));
    }

    private static List<List<String>> atOnce(List<Trip> trips) throws Exception {
        List<Callable<List<String>>> tasks = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            Trip trip = trips.get(i % trips.size());
            tasks.add(() -> {
                List<String> written = new ArrayList<>();
                for (RootDocument document : HostDocuments.all()) {
                    written.add(trip.make(document));
                }
                return written;
            });
        }
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<List<String>> written = new ArrayList<>();
            for (Future<List<String>> done : threads.invokeAll(tasks)) {
                written.add(done.get());
            }
            return written;
        } finally {
            threads.shutdown();
        }
    }
}
